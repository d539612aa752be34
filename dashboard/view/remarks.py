"""What there is to say of a link that could not be followed to the letter."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from dashboard.view.catalogue import YOURS

# What stands in a link for something that another reader's own articles may have.
_ELSEWHERE = {"event": "event", "article": "article", f"source={YOURS}": "source"}


def repeated(names: Sequence[str]) -> list[str]:
    """A line about parameters that are given several values and can have one."""
    if not names:
        return []
    each = "only the first counts" if len(names) == 1 else "only the first of each counts"
    return [f"Given more than once in this link: {', '.join(names)}; {each}."]


def not_understood(ignored: Sequence[str]) -> list[str]:
    """What there is to say of the parameters that could not be used."""
    known = {
        text: _ELSEWHERE.get(text) or _ELSEWHERE.get(text.partition("=")[0]) for text in ignored
    }
    said = list(_elsewhere(tuple(dict.fromkeys(filter(None, known.values())))))
    odd = [text[:60] for text, what in known.items() if not what]
    if odd:
        shown = ", ".join(odd[:4]) + (", …" if len(odd) > 4 else "")
        said.append(f"Not understood in this link, and ignored: {shown}.")
    return said


def _elsewhere(what: Sequence[str]) -> Iterator[str]:
    """That what a link names is not in this collection, and how that may come."""
    if what:
        verb, it = ("is", "it") if len(what) == 1 else ("are", "them")
        yield (
            f"The {' and the '.join(what)} of this link {verb} not in this collection: "
            f"someone may have added {it} in a session of their own."
        )
