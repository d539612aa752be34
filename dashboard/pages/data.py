"""What all sessions share: the catalogue, and the charts drawn from it."""

from __future__ import annotations

import gc
from typing import Any

import streamlit as st

from dashboard import home
from dashboard.reference.calendar import calendar
from dashboard.timeline import store
from dashboard.view.address import State, link
from dashboard.view.catalogue import Catalogue, catalogue
from dashboard.view.figure import Chart, chart
from dashboard.view.scene import Scene, scene, unfiltered


@st.cache_resource(show_spinner="Reading the timeline …")
def load() -> Catalogue:
    """The built timeline of the home, read once for all sessions."""
    found = catalogue(store.read(home.find()), calendar())
    _keep()
    return found


def _keep() -> None:
    """Spare what now lives from Streamlit's collection of garbage after every run.

    That walks through all there is, modules too; nearly all of it stays for
    as long as the server does.
    """
    gc.collect()
    gc.freeze()


def drawn(state: State, theme: str) -> tuple[Scene, Chart, Any]:
    """The scene of a state, its chart and the checked figure, all drawn once."""
    plain = unfiltered(state)
    return _drawn(plain, link(plain), theme)


# Streamlit leaves an argument with a leading underscore out of the cache's key;
# the address stands for the state, as text is cheaper to hash
@st.cache_resource(max_entries=300, show_spinner=False)
def _drawn(_state: State, address: str, theme: str) -> tuple[Scene, Chart, Any]:
    del address
    laid = scene(load(), _state)
    made = chart(laid, theme)
    figure = made.checked()
    # the first chart brings Plotly's modules with it
    _keep()
    return laid, made, figure
