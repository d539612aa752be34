"""What is said in place of words that are no longer those that were read."""

from __future__ import annotations

from collections.abc import Iterable

from dashboard.view.catalogue import Catalogue
from dashboard.view.markup import Html, tag
from dashboard.view.spoken import listed, quoted

_NAMED = 3
_ONE, _SEVERAL = ("it was", "it", "new text"), ("they were", "them", "new texts")


def withheld(found: Catalogue, articles: Iterable[str]) -> Html:
    """A loud notice of those of the `articles` that have changed; nothing where none has.

    What was read out of them is kept, but none of its words are shown: their
    places lead to other words now.
    """
    changed = [article for article in dict.fromkeys(articles) if article in found.stale]
    if not changed:
        return Html("")
    # not by its first words where it has no title: those may be others now
    known = [found.articles[article].title or article for article in changed[:_NAMED]]
    names = list(map(quoted, known))
    names += [f"{len(changed) - _NAMED} more"] if len(changed) > _NAMED else []
    since, of_it, new = _ONE if len(changed) == 1 else _SEVERAL
    said = (
        f"Changed since {since} read: {listed(tuple(names))}. No words of {of_it} are shown as "
        f"read, because they would be the wrong ones. Build the timeline again to read the {new}."
    )
    return tag("p", said, class_="loud", role="alert")
