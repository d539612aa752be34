"""The dashboard: page config and navigation, nothing else."""

import streamlit as st

from dashboard.home import HomeError
from dashboard.pages import menu
from dashboard.pages.connections import send_at_once
from dashboard.pages.data import renew, settle
from dashboard.pages.look import entitle
from dashboard.pages.reminding import remind
from dashboard.reference.tables import TableError

ADD = menu.page("dashboard/pages/add.py", title="Add")
PAGES = [
    menu.page("dashboard/pages/timeline.py", title="Timeline", default=True),
    menu.page("dashboard/pages/quotations.py", title="Quotations"),
    menu.page("dashboard/pages/compare.py", title="Compare"),
    menu.page("dashboard/pages/topics.py", title="Topics"),
    menu.page("dashboard/pages/coverage.py", title="Coverage"),
    menu.page("dashboard/pages/articles.py", title="Articles"),
    ADD,
    menu.page("dashboard/pages/about.py", title="About"),
]

send_at_once()
page = st.navigation(PAGES, position="hidden")
entitle(page.title)
try:
    renew()
    menu.draw(PAGES, page)
    remind(ADD, page)
    page.run()
    settle(page.url_path)
except (HomeError, TableError) as error:
    st.subheader("The timeline cannot be shown")
    st.text(str(error))
