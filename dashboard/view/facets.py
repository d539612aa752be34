"""The facets as readers see them: what an id is called, and how many events have it."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from dashboard.reference.kinds import called
from dashboard.reference.topics import topics
from dashboard.view.catalogue import YOURS, Catalogue, slug
from dashboard.view.filters import Filters, facet_counts
from dashboard.view.sides import short_name


@dataclass(frozen=True, slots=True)
class Option:
    """A value of a facet: its id, its label, how many events choosing it would show."""

    id: str
    label: str
    count: int


def options(found: Catalogue, filters: Filters, facet: str) -> tuple[Option, ...]:
    """The values of a facet that any counted event has, in the order of `labels`.

    One that other filters leave without events keeps its place; one that only
    context events have would never show any, and is there only when chosen.
    """
    counts = facet_counts(found, filters, facet)
    return tuple(
        Option(key, name, counts[key])
        for key, name in labels(found, facet).items()
        if key in counts
        and (
            counts[key]
            or key in filters.chosen(facet)
            or found.index.having(facet, (key,)) & found.index.main
        )
    )


def foremost(offered: Sequence[Option], chosen: Collection[str], most: int) -> tuple[Option, ...]:
    """No more than `most` of the values, those with the highest counts and those chosen."""
    ranked = sorted(offered, key=lambda option: (option.id not in chosen, -option.count))
    kept = {option.id for option in ranked[: max(most, len(chosen))]}
    return tuple(option for option in offered if option.id in kept)


def labels(found: Catalogue, facet: str) -> Mapping[str, str]:
    """The ids of a facet in reading order, with what readers call them."""
    if facet == "topic":
        return {topic.id: topic.label for topic in topics()}
    if facet == "kind":
        return {kind.id: kind.label for kind in called()}
    if facet == "source":
        yours = {YOURS: "Your articles"} if found.own else {}
        names = {slug(article.outlet): article.outlet for article in found.articles.values()}
        names |= dict(found.census.names(facet)) if found.census else {}
        return {key: name or "Outlet not known" for key, name in names.items()} | yours
    return _speakers(found)


def _speakers(found: Catalogue) -> dict[str, str]:
    """Whoever takes part or says something, the two presidents first."""
    names = found.names.values()
    ordered = sorted(names, key=lambda name: (short_name(name) == name, name))
    return {slug(name): short_name(name) for name in ordered}
