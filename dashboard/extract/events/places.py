"""Where a happening took place."""

from __future__ import annotations

import re
from functools import cache

from dashboard.extract.events.scenes import Scene
from dashboard.models import Span
from dashboard.reference.places import places

# "Moscow denied" is a government; only after a word of place is it a place.
# "in Finland's Helsinki" and "in the Austrian capital, Vienna" are places too.
_BEFORE = (
    r"\b(?:[Ii]n|[Aa]t|near|outside)\s+(?:the\s+)?"
    r"(?:[A-Z][\w-]+'s\s+|[A-Z]?\w+ (?:city|capital|resort) (?:of\s+)?,?\s*)?"
)


@cache
def _pattern() -> re.Pattern[str]:
    names = sorted((name for place in places() for name in place.names), key=len, reverse=True)
    bare = (name.removeprefix("the ") for name in names)
    return re.compile(_BEFORE + "(" + "|".join(map(re.escape, bare)) + r")\b")


# "the Helsinki summit", "the Osaka session"
@cache
def _attribute_pattern() -> re.Pattern[str]:
    names = sorted((name for place in places() for name in place.names), key=len, reverse=True)
    return re.compile(
        r"\b("
        + "|".join(re.escape(name) for name in names if name[0].isupper())
        + r")\s+(?:[\w-]+\s+)?(?:summit|meeting|session|talks|press conference|news conference)\b"
    )


@cache
def _by_name() -> dict[str, str]:
    return {name.removeprefix("the "): place.name for place in places() for name in place.names}


def find(scene: Scene, head: Span, clause: Span) -> str | None:
    """The place nearest to the happening's words in its clause, or None."""
    if not any(name in scene.words for name in _by_name()):
        return None
    at, within = scene.local(head), scene.local(clause)
    matches = [
        *_pattern().finditer(scene.words, within.start, within.end),
        *_attribute_pattern().finditer(scene.words, within.start, within.end),
    ]
    if not matches:
        return None
    nearest = min(matches, key=lambda match: (abs(match.start(1) - at.start), match.start(1)))
    return _by_name()[nearest.group(1).removeprefix("the ")]
