"""Coverage: what the articles leave out of what is known."""

from __future__ import annotations

from dashboard.pages.data import load, remembered
from dashboard.pages.survey import nothing, survey
from dashboard.reference.calendar import known_until
from dashboard.view.address import State
from dashboard.view.coverage import coverage, coverage_sentence
from dashboard.view.coverage_story import coverage_story
from dashboard.view.markup import Html


@remembered(most=50)
def _written(state: State) -> tuple[Html, Html]:
    """The sentence and the comparison of a state."""
    made = coverage(load(), state.filters, known_until())
    return coverage_sentence(load(), made), coverage_story(load(), made, state)


survey("What the articles leave out", "coverage.css", _written, nothing)
