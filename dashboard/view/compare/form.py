"""What is compared: the speakers of each side, the mode, and the filters."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from dashboard.view.address import MODES, State
from dashboard.view.catalogue import Catalogue
from dashboard.view.compare.pairing import Sides, alone
from dashboard.view.compare.sentence import names
from dashboard.view.controls import dates, either, facet, folded, form, pills, search
from dashboard.view.facets import Option
from dashboard.view.markup import Html
from dashboard.view.sayings import Saying, options

_MODES = dict(zip(MODES, ("Side by side", "Then and now"), strict=True))
_FACETS = {"topic": "Topic", "source": "Source"}


def of_comparison(
    found: Catalogue, everything: Sequence[Saying], shown: Sides, state: State
) -> Html:
    """The form of a page that compares the two sides `shown`."""
    offer = partial(options, found, everything, state.filters.without("speaker"), ())
    speakers = offer("speaker")
    voices = [
        folded(side, f"{label}: {names(found, ids)}", 0, pills(side, label, free, ids))
        for side, (label, ids) in _voices(shown, state).items()
        for free in (_free(speakers, ids, shown, state),)
    ]
    return form(
        state,
        "Show the comparison",
        *voices,
        *(facet(name, label, offer(name), state.filters) for name, label in _FACETS.items()),
        dates(state.filters),
        search(state.filters.words, "Search the words"),
        either("mode", "Mode", _MODES, state.mode),
    )


def _free(
    speakers: Sequence[Option], ids: Sequence[str], shown: Sides, state: State
) -> tuple[Option, ...]:
    """Who can stand on a side that has `ids`: who does not stand on the other."""
    taken = () if alone(state) else {*shown.left, *shown.right} - {*ids}
    return tuple(speaker for speaker in speakers if speaker.id not in taken)


def _voices(shown: Sides, state: State) -> dict[str, tuple[str, tuple[str, ...]]]:
    """What the choice of each side is called, and who stands there."""
    if alone(state):
        return {"left": ("Speaker", shown.left)}
    return {"left": ("Left", shown.left), "right": ("Right", shown.right)}
