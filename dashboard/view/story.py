"""What stands beside the chart: the list or the open event, and a phone's bar."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from dashboard.models import Passage
from dashboard.view.address import State
from dashboard.view.catalogue import Catalogue, Entry
from dashboard.view.filters import counted
from dashboard.view.legend import list_legend
from dashboard.view.listing import listing
from dashboard.view.markup import Html, join, tag
from dashboard.view.overview import dots
from dashboard.view.paging import years_links
from dashboard.view.panel import panel, steps
from dashboard.view.spoken import count

# The button that opens the filters on a phone.
FILTERS = tag("button", "Filter and search", type="button", data_act="filters")


def story(
    found: Catalogue,
    shown: Sequence[Entry],
    opened: Entry | None,
    state: State,
    on_topic: Collection[Passage] = (),
) -> Html:
    """The list, in which words at `on_topic` come first, or in its place the open event."""
    if opened:
        return join((panel(found, opened, shown, state), phone_bar(steps(opened, shown, state))))
    told = tag("span", count(counted(shown), "event"), class_="quiet")
    overview = join((dots(found, state, shown), list_legend(shown)))
    events = listing(found, shown, state, on_topic)
    return join((overview, events, phone_bar(FILTERS, told, _years(shown, state))))


def _years(shown: Sequence[Entry], state: State) -> Html:
    """The years to jump to, unfolding upwards; nothing where none is listed."""
    links = tuple(years_links(shown, state))
    if not links:
        return Html("")
    return tag("details", tag("summary", "Years"), tag("div", *links), class_="years")


def phone_bar(*parts: Html) -> Html:
    """The bar at the foot of a phone's screen."""
    return tag("div", *parts, class_="phone-bar")
