"""Coverage: what the articles leave out of what is known."""

from __future__ import annotations

from dashboard.pages import components, controls, session
from dashboard.pages.data import load, remembered
from dashboard.pages.look import masthead, wear
from dashboard.reference.calendar import known_until
from dashboard.view.address import State
from dashboard.view.coverage import coverage, coverage_sentence
from dashboard.view.coverage_story import coverage_story
from dashboard.view.markup import Html


def page() -> None:
    """The whole page, from top to bottom."""
    found = load()
    address = session.current()
    state = address.state
    sentence, markup = _written(state)
    wear(False, "coverage.css")
    masthead("What the articles leave out", sentence, address.notice)
    controls.bar(found, state)
    controls.topics(found, state)
    components.story(markup, "", on_go_change=session.gone, on_act_change=controls.acted)
    controls.dialog_if_asked(found)


@remembered(most=50)
def _written(state: State) -> tuple[Html, Html]:
    """The sentence and the comparison of a state."""
    made = coverage(load(), state.filters, known_until())
    return coverage_sentence(load(), made), coverage_story(load(), made, state)


page()
