"""The dashboard: page config and navigation, nothing else."""

import streamlit as st

from dashboard.home import HomeError
from dashboard.pages.data import settle
from dashboard.pages.menu import menu
from dashboard.pages.reminding import remind
from dashboard.reference.tables import TableError

ADD = st.Page("dashboard/pages/add.py", title="Add")
PAGES = [
    st.Page("dashboard/pages/timeline.py", title="Timeline", default=True),
    st.Page("dashboard/pages/quotations.py", title="Quotations"),
    st.Page("dashboard/pages/compare.py", title="Compare"),
    st.Page("dashboard/pages/topics.py", title="Topics"),
    st.Page("dashboard/pages/coverage.py", title="Coverage"),
    st.Page("dashboard/pages/articles.py", title="Articles"),
    ADD,
    st.Page("dashboard/pages/about.py", title="About"),
]

page = st.navigation(PAGES, position="hidden")
st.set_page_config(page_title=f"{page.title} · Trump and Putin, a timeline")
try:
    menu(PAGES, page)
    remind(ADD, page)
    page.run()
    settle(page.url_path)
except (HomeError, TableError) as error:
    st.subheader("The timeline cannot be shown")
    st.text(str(error))
