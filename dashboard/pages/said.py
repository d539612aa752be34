"""What all sessions share of what was said; only the pages that show it pay for it."""

from __future__ import annotations

import streamlit as st

from dashboard.extract import topics
from dashboard.extract.articles import fold
from dashboard.models import Span
from dashboard.pages.data import load
from dashboard.view.sayings import Saying, sayings


@st.cache_resource(show_spinner=False)
def said() -> tuple[Saying, ...]:
    """All quotations and reported statements, each with the topics of its words."""
    return sayings(load(), _topics)


def _topics(words: str) -> tuple[str, ...]:
    return topics.find(fold(words), [Span(0, len(words))])
