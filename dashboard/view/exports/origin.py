"""What every file says of itself: what it is, which filters made it, its licence."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from dashboard.view.address import State, link

TITLE = "Trump and Putin, a timeline"
LICENCE = (
    "The code that made this file is under the MIT licence. The articles’ texts belong to their "
    "publishers; only quoted passages and the articles’ addresses are in this file."
)

# What of a state chooses beside the filters, by the page that shows it.
_CHOOSES: Mapping[str, tuple[str, ...]] = {
    "quotations": ("form",),
    "compare": ("left", "right", "mode"),
}


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a file is from.

    `page` is the page's part of an address, empty for the timeline; `query`
    holds what was asked for there, "?topic=syria", or "?" for everything.
    `made` is the time in UTC.  `site` is the dashboard's own address,
    "https://news.example/base/", or empty where that is not known: then all
    links are relative to it.
    """

    page: str
    query: str
    made: datetime
    site: str = ""

    @property
    def address(self) -> str:
        """The address that shows what is in the file."""
        return self.link(self.page + self.query)

    def link(self, relative: str) -> str:
        """An address of the dashboard, absolute where its own is known."""
        return (self.site + relative).removesuffix("?") if self.site else relative

    @property
    def about(self) -> tuple[str, str]:
        """The filters and the licence, each as one line."""
        place = f" from {self.address}" if self.site else ""
        made = f"with the filters {self.address}" if self.query != "?" else f"unfiltered{place}"
        return f"Made {made}.", LICENCE


def asked(page: str, state: State) -> State:
    """What of a state decides what a page shows: its filters and what else it can choose."""
    own = {name: getattr(state, name) for name in _CHOOSES.get(page, ())}
    return State(filters=state.filters, **own)


def origin(page: str, state: State, made: datetime, site: str = "") -> Origin:
    """Where a file is from that is made on a page."""
    return Origin(page, link(asked(page, state)), made, site)
