"""The whole comparison below the controls."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from dashboard.view.address import State
from dashboard.view.compare.change import then_and_now
from dashboard.view.compare.duet import duet
from dashboard.view.compare.facing import Setting, facing, heads
from dashboard.view.compare.pairing import Voices, alone, asked, by, changes, rows
from dashboard.view.compare.sentence import names
from dashboard.view.markup import Html, join, tag
from dashboard.view.quotations import loosen
from dashboard.view.sayings import Saying
from dashboard.view.spoken import count
from dashboard.view.story import FILTERS, phone_bar


def comparison(setting: Setting, said: Sequence[Saying]) -> Html:
    """What of all that was `said` faces each other, or what to loosen where nothing does."""
    state, shown = setting.state, setting.shown
    selected = asked(said, state.filters)
    voices = shown.left if alone(state) else (*shown.left, *shown.right)
    here = by(selected, voices)
    if not here:
        waiting = replace(state, filters=state.filters.without("speaker"))
        body = loosen(setting.found, waiting, partial(_yields, said, voices))
    elif alone(state):
        body = then_and_now(setting, here, changes(here, state.filters))
    else:
        body = _side_by_side(setting, by(here, shown.left), by(here, shown.right))
    return join(
        (body, phone_bar(FILTERS, tag("span", count(len(here), "passage"), class_="quiet")))
    )


def _yields(said: Sequence[Saying], voices: Voices, state: State) -> int:
    """How many passages of the speakers a state shows."""
    return len(by(asked(said, state.filters), voices))


def _side_by_side(setting: Setting, left: Sequence[Saying], right: Sequence[Saying]) -> Html:
    """The axis, then topic by topic."""
    above, below = (names(setting.found, v) for v in (setting.shown.left, setting.shown.right))
    note = f"Above the line: {above}. Below: {below}. Dot: quotation. Ring: reported speech."
    drawn = duet(left, right)
    note += " +2: two more at that time." if ">+" in drawn else ""
    figure = tag("figure", drawn, tag("figcaption", note), class_="duet")
    made = rows(left, right, setting.state.filters)
    return join((figure, heads(setting, left, right), facing(setting, made)))
