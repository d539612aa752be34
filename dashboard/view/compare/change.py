"""Then and now: what one speaker said on a topic first, and what last."""

from __future__ import annotations

from collections.abc import Sequence

from dashboard.view.compare.elapsed import elapsed
from dashboard.view.compare.facing import Setting, amount, words
from dashboard.view.compare.pairing import Change, once
from dashboard.view.markup import Html, join, tag
from dashboard.view.sayings import Saying

_FEW = 2


def then_and_now(setting: Setting, said: Sequence[Saying], changed: Sequence[Change]) -> Html:
    """The topics spoken of at several times, then the others."""
    return join((*(_change(setting, change) for change in changed), _once(setting, said, changed)))


def _change(setting: Setting, change: Change) -> Html:
    everything = (*change.then, *change.between, *change.now)
    pair = tag(
        "div",
        tag("div", words(setting, change.then, change.topic), class_="cell"),
        tag("p", _later(change), class_="later"),
        tag("div", words(setting, change.now, change.topic), class_="cell"),
        class_="pair",
    )
    heading = tag("h2", setting.topic(change.topic), amount(everything))
    return tag("section", heading, pair, _between(setting, change), class_="change")


def _later(change: Change) -> str:
    """How much later now is than then."""
    ends = [(said[0].first, said[0].last) for said in (change.then, change.now)]
    then, now = ((first, last) for first, last in ends if first and last)
    return elapsed(then, now)


def _between(setting: Setting, change: Change) -> Html:
    """What was said between then and now, folded."""
    if not change.between:
        return Html("")
    drawn = words(setting, change.between, change.topic)
    return tag("details", tag("summary", f"{len(change.between)} in between"), drawn)


def _once(setting: Setting, said: Sequence[Saying], changed: Sequence[Change]) -> Html:
    """The other topics, each with its words folded; open where they are few."""
    rows = once(said, changed, setting.state.filters)
    if not rows:
        return Html("")
    folded = [
        tag(
            "details",
            tag("summary", setting.topic(row.topic), amount(row.left)),
            words(setting, row.left, row.topic),
            open=len(rows) <= _FEW,
        )
        for row in rows
    ]
    heading = tag("h2", "Spoken of at one time only")
    return tag("section", heading, *folded, class_="once")
