"""The filters of the quotations, with the most quoted speakers beneath them."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from dashboard.view.address import State
from dashboard.view.catalogue import Catalogue
from dashboard.view.controls import beneath, dates, facet, form, open_pills, search
from dashboard.view.facets import foremost
from dashboard.view.markup import Html
from dashboard.view.sayings import Saying, options
from dashboard.view.spoken import count

_FACETS = {"topic": "Topic", "speaker": "Speaker", "kind": "Kind", "source": "Source"}
# So many speakers stand beneath the filters; where there are more a button has all.
_SPEAKERS = 8


def of_quotations(
    found: Catalogue, everything: Sequence[Saying], shown: Sequence[Saying], state: State
) -> Html:
    """The form of a page with `shown` out of `everything`."""
    filters = state.filters
    offer = partial(options, found, everything, filters, state.form)
    speakers = offer("speaker")
    names = [name for name in _FACETS if name != "speaker" or len(speakers) > _SPEAKERS]
    return form(
        state,
        f"Show {count(len(shown), 'passage')}",
        search(filters.words, "Search the words"),
        *(facet(name, _FACETS[name], offer(name), filters) for name in names),
        dates(filters),
        open_pills("form", "Form", offer("form"), state.form),
        beneath=beneath(
            "speaker", "Speakers", foremost(speakers, filters.speaker, _SPEAKERS), filters.speaker
        ),
    )
