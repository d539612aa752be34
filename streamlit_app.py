"""The dashboard: page config and navigation, nothing else."""

import streamlit as st

st.set_page_config(page_title="Trump and Putin, a timeline", layout="wide")

st.navigation(
    [st.Page("dashboard/pages/timeline.py", title="Timeline", default=True)],
    position="top",
).run()
