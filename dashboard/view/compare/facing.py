"""Side by side: a topic in the middle, what either speaker says on it left and right."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from dashboard.view.address import State, page_link
from dashboard.view.catalogue import Catalogue
from dashboard.view.compare.pairing import Row, Sides
from dashboard.view.compare.sentence import names
from dashboard.view.facets import labels
from dashboard.view.markup import Html, escape, join, tag
from dashboard.view.quotations import event_link, notes, when
from dashboard.view.sayings import Saying
from dashboard.view.sides import OTHER, speaker_side
from dashboard.view.speeches import blockquote
from dashboard.view.spoken import count

# More of one side on one topic is folded, and what is more than that is a link.
_OPEN, _FOLDED = 4, 30
_BAR, _WIDEST = 12, 108


@dataclass(frozen=True, slots=True)
class Setting:
    """What all parts of a comparison are drawn for."""

    found: Catalogue
    shown: Sides
    state: State

    def topic(self, topic: str) -> str:
        """What readers call a topic."""
        return labels(self.found, "topic").get(topic, topic)


def heads(setting: Setting, left: Sequence[Saying], right: Sequence[Saying]) -> Html:
    """Who speaks on which side; the quotations below say it again."""
    sides = (setting.shown.left, left), (setting.shown.right, right)
    parts = [
        tag("p", names(setting.found, voices), class_=f"side-{_side(said)}")
        for voices, said in sides
    ]
    return tag("div", *parts, class_="heads", aria_hidden="true")


def _side(said: Sequence[Saying]) -> str:
    return speaker_side(said[0].speech.attribution.speaker) if said else OTHER


def facing(setting: Setting, rows: Sequence[Row]) -> Html:
    """All topics; the bars between compare the topics with each other."""
    widest = max((len(row.left) + len(row.right) for row in rows), default=1)
    return join(_row(setting, row, min(_BAR, _WIDEST / widest)) for row in rows)


def _row(setting: Setting, row: Row, scale: float) -> Html:
    """A topic between what either side says on it; `scale` is a passage's width in pixels."""
    bars = [
        tag("span", class_=f"side-{_side(said)}", style=f"width:{len(said) * scale:.1f}px")
        for said in (row.left, row.right)
        if said
    ]
    middle = tag(
        "div",
        tag("h2", setting.topic(row.topic)),
        tag("p", f"{len(row.left)} and {len(row.right)}", class_="quiet"),
        tag("p", *bars, class_="bars", aria_hidden="true"),
        class_="middle",
    )
    left = words(setting, row.left, row.topic) or _nothing(setting, setting.shown.left)
    right = words(setting, row.right, row.topic) or _nothing(setting, setting.shown.right)
    cells = tag("div", left, class_="cell left"), tag("div", right, class_="cell right")
    return tag("section", middle, *cells, class_="facing")


def _nothing(setting: Setting, voices: Sequence[str]) -> Html:
    nobody = f"No words by {names(setting.found, tuple(voices))} on this in the articles."
    return tag("p", nobody, class_="quiet")


def words(setting: Setting, said: Sequence[Saying], topic: str) -> Html:
    """What is said on a topic: the first few, the others folded, very many as a link."""
    drawn = [saying_of(setting, saying) for saying in said[: _OPEN + _FOLDED]]
    if len(said) <= _OPEN + 1:
        return join(drawn)
    more = tag("summary", f"{len(said) - _OPEN} more")
    rest = len(said) - len(drawn)
    every = [tag("p", _among_all(setting, said, topic, rest))] if rest else []
    return join((*drawn[:_OPEN], tag("details", more, *drawn[_OPEN:], *every)))


def _among_all(setting: Setting, said: Sequence[Saying], topic: str, rest: int) -> Html:
    """The link to everything that these speakers say on a topic."""
    voices = tuple(sorted({saying.voice for saying in said}))
    filters = replace(setting.state.filters, topic=(topic,), speaker=voices)
    href = page_link("quotations", State(filters=filters))
    return tag("a", f"{rest} more among the quotations", href=href, data_go=True)


def saying_of(setting: Setting, saying: Saying) -> Html:
    """A saying whose date opens its event."""
    href = event_link(saying, setting.state)
    day: Html = escape(when(saying))
    dated = tag("a", day, href=href, data_go=True) if href else day
    return blockquote(setting.found, saying.speech, dated, *notes(saying))


def amount(said: Sequence[Saying]) -> Html:
    """How many passages these are, in small."""
    return tag("small", count(len(said), "passage"))
