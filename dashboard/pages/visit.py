"""What a visitor has added, in the session and nowhere else."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

import streamlit as st

from dashboard.visitor.own import Own

Made = TypeVar("Made")

_OWN, _MADE, _SAVED = "own", "own-made", "own-saved"
_NOTHING = Own()


def own() -> Own:
    """All that this visitor has added; nothing at first."""
    found: Own = st.session_state.get(_OWN, _NOTHING)
    return found


def keep(changed: Own) -> None:
    """Let this be what the visitor has added."""
    st.session_state[_OWN] = changed


def unsaved() -> bool:
    """Whether there is anything that the visitor has not yet taken along."""
    taken: Own = st.session_state.get(_SAVED, _NOTHING)
    return own() != taken


def saved() -> None:
    """The visitor has taken along all there is now."""
    st.session_state[_SAVED] = own()


def made_of(name: str, source: tuple[object, ...], make: Callable[[], Made]) -> Made:
    """What `make` makes of `source`, kept in the session until the source is another."""
    kept = st.session_state.setdefault(_MADE, {})
    if name not in kept or kept[name][0] != source:
        kept[name] = source, make()
    made: Made = kept[name][1]
    return made
