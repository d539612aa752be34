"""The whole comparison below the controls."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import partial

from dashboard.view.address import State
from dashboard.view.compare.change import then_and_now
from dashboard.view.compare.duet import duet
from dashboard.view.compare.facing import Setting, facing, heads
from dashboard.view.compare.pairing import Voices, alone, asked, by, changes, rows
from dashboard.view.compare.sentence import names
from dashboard.view.loosen import barren
from dashboard.view.markup import Html, join, tag
from dashboard.view.quotations import loosen
from dashboard.view.sayings import Saying
from dashboard.view.spoken import count, listed, number
from dashboard.view.story import FILTERS, phone_bar


def comparison(setting: Setting, said: Sequence[Saying]) -> Html:
    """What of all that was `said` faces each other, or what to loosen where nothing does."""
    state, shown = setting.state, setting.shown
    selected = asked(said, state.filters)
    voices = shown.left if alone(state) else (*shown.left, *shown.right)
    here = by(selected, voices)
    if not here:
        waiting = replace(state, filters=state.filters.without("speaker"))
        ways = loosen(setting.found, waiting, partial(_yields, said, voices))
        body = ways or barren(f"No article has words by {_nobody(setting)} yet.", state)
    elif alone(state):
        body = then_and_now(setting, here, changes(here, state.filters))
    else:
        body = _side_by_side(setting, by(here, shown.left), by(here, shown.right))
    return join(
        (body, phone_bar(FILTERS, tag("span", count(len(here), "passage"), class_="quiet")))
    )


def _nobody(setting: Setting) -> str:
    """Those who are compared, as a sentence has them that says no."""
    left, right = setting.shown.left, setting.shown.right
    compared = (left,) if alone(setting.state) else (left, right)
    return listed(tuple(names(setting.found, voices) for voices in compared), "or")


def _yields(said: Sequence[Saying], voices: Voices, state: State) -> int:
    """How many passages of the speakers a state shows."""
    return len(by(asked(said, state.filters), voices))


def _side_by_side(setting: Setting, left: Sequence[Saying], right: Sequence[Saying]) -> Html:
    """The axis, then topic by topic."""
    above, below = (names(setting.found, v) for v in (setting.shown.left, setting.shown.right))
    drawn = duet(left, right, (above, below))
    note = f"Above the line: {above}. Below: {below}. Dot: quotation. Ring: reported speech."
    figure = tag("figure", drawn, tag("figcaption", note, *_rest(drawn)), class_="duet")
    made = rows(left, right, setting.state.filters)
    return join((figure, heads(setting, left, right), facing(setting, made)))


def _rest(drawn: Html) -> Iterator[str]:
    """What else the drawing has to be explained: bands, and the first mark that found no room."""
    if 'class="band"' in drawn:
        yield " Shaded: Trump in office."
    if more := re.search(r">\+(\d+)<", drawn):
        yield f" +{more[1]}: {number(int(more[1]))} more at that time."
