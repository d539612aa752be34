"""What lies ahead of the day of publication: planned at most, and said by nobody yet."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import date

from msgspec.structs import replace

from dashboard import edtf
from dashboard.extract.events import relatives
from dashboard.extract.events.tellings import Telling

# "is to tell donors on Friday"
_TO_COME = re.compile(
    r"\b(?:(?:is|are) (?:(?:due|set|expected|scheduled|likely|about) )?to"
    r"|(?:will|shall)(?! not\b)|(?:plans?|intends?|hopes?|wants?) to) (?:\w+ )?$"
)
# "the two had talked": not ahead, whatever day is told
_PAST = re.compile(
    r"\b(?:had|was|were|did|met|spoke|spoken|sent|wrote|rang|took|gave|saw|sat|shook|flew|came|went"
    r"|[a-z]{3,}(?<!schedul)(?<!plann)(?<!expect)(?<!propos)ed)\b"
)
_REACH = 40  # code points


def settled(tellings: Iterable[Telling], published: str | None) -> Iterator[Telling]:
    """The tellings as they stood on the day of publication (EDTF or None).

    What somebody is to say nobody has said.  In "said that he would meet Doe next week" the
    week is not that of the saying; what is to take place next week is planned, and what
    "had taken" place is of no day that lies ahead.
    """
    last = edtf.bounds(published)[1] if published else None
    for telling in tellings:
        if telling.saying is None:
            if telling.kind == "other" or not _is_ahead(telling, last):
                yield telling
            elif not telling.planned and _PAST.search(_head(telling)):
                yield replace(telling, timex=None)  # a day that was misread
            else:
                yield replace(telling, planned=True)
        elif not _is_to_come(telling):
            yield replace(telling, timex=None) if _is_ahead(telling, last) else telling


def _head(telling: Telling) -> str:
    """The words by which it is told, without what is set in: "The pact, signed in 2010, ends"."""
    scene = relatives.view(telling.scene, telling.head)
    return scene.local(telling.head).of(scene.words)


def _is_ahead(telling: Telling, last: date | None) -> bool:
    """Whether a telling's date lies behind the `last` day that the publication can mean."""
    earliest = telling.timex.earliest if telling.timex else None
    return earliest is not None and last is not None and earliest > last


def _is_to_come(telling: Telling) -> bool:
    """Whether somebody is only going to say something."""
    at = telling.scene.local(telling.head)
    return bool(_TO_COME.search(telling.scene.words, max(0, at.start - _REACH), at.start))
