"""Coverage: what the articles leave out of what is known."""

from __future__ import annotations

from dashboard.pages import components, controls, session
from dashboard.pages.data import load
from dashboard.pages.look import masthead, wear
from dashboard.reference.calendar import known_until
from dashboard.view.coverage import coverage, coverage_sentence
from dashboard.view.coverage_story import coverage_story


def page() -> None:
    """The whole page, from top to bottom."""
    found = load()
    address = session.current()
    state = address.state
    made = coverage(found, state.filters, known_until())
    wear(False, "coverage.css")
    masthead("What the articles leave out", coverage_sentence(found, made), address.notice)
    controls.bar(found, state)
    controls.topics(found, state)
    markup = coverage_story(found, made, state)
    components.story(markup, "", on_go_change=session.gone, on_act_change=controls.acted)
    controls.dialog_if_asked(found)


page()
