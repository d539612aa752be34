"""Sources as plain text, BibTeX and RIS, for reference managers and for one event."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

from dashboard import edtf
from dashboard.view.exports.export import Said, Told
from dashboard.view.exports.origin import TITLE
from dashboard.view.exports.plain import line
from dashboard.view.exports.sources import Source, Sourced
from dashboard.view.spoken import capital, quoted, spoken

OWN = "Added by a visitor: not part of the shared timeline."
CHANGED = "Its text has changed since it was read: no words of it are given."
NO_TITLE, NO_OUTLET = "Title not known", "Outlet not known"
_TEX = {
    **{sign: f"\\{sign}" for sign in "&%$#_"},
    # BibTeX counts braces even behind a backslash
    **{"{": "\\textbraceleft{}", "}": "\\textbraceright{}", "\\": "\\textbackslash{}"},
    **{"~": "\\textasciitilde{}", "^": "\\textasciicircum{}"},
}
_ESCAPES = str.maketrans(_TEX)


def source_words(source: Source) -> str:
    """A source without its address: outlet, title and date in words."""
    title = quoted(source.title) if source.title else _untitled(source)
    published = spoken(source.published) if source.published else "date not known"
    return f"{source.outlet or NO_OUTLET}: {title}, {published}"


def _untitled(source: Source) -> str:
    """What stands for a title that is not known: the first words, in marks."""
    return quoted(source.opening) if source.opening else NO_TITLE


def source_line(source: Source) -> str:
    """A source as one line of plain text, its date as EDTF too."""
    dated = f" (EDTF: {source.published})" if source.published else ""
    parts = f"{source_words(source)}{dated}.", source.url, *_remarks(source)
    return " ".join(filter(None, parts))


def _remarks(source: Source) -> tuple[str, str]:
    """What a reader of a source must know of it; empty where there is nothing."""
    return OWN * source.own, CHANGED * source.changed


def said_line(said: Said) -> str:
    """What was said as one line: who, and the words with marks where the article has them."""
    words, who = line(said.words), line(said.speaker) or "Speaker not known"
    return f"{who}, reported: {words}" if said.reported else f"{who}: “{words}”"


def title_line(told: Told) -> str:
    """An event as it is cited, before its link: title, date, and what it stands in."""
    return f"{quoted(line(told.event.title))}, {told.when}. {TITLE},"


def write_bibtex(export: Sourced) -> bytes:
    """The sources as BibTeX; what stands outside of entries is a comment."""
    head = [line(f"{TITLE}. {part}").replace("@", "(at)") for part in export.origin.about]
    return ("\n".join(head) + "\n\n" + bibtex(export.sources)).encode(errors="replace")


def write_ris(export: Sourced) -> bytes:
    """The sources as RIS, which has no comments: each record says where it is from."""
    return ris(export.sources, export.origin.about).encode(errors="replace")


def bibtex(sources: Iterable[Source]) -> str:
    """Entries of the type misc, which BibTeX and biblatex know; `date` is EDTF, for biblatex."""
    return "\n".join(_entry(source) for source in sources)


def _entry(source: Source) -> str:
    fields = {
        # double braces keep the capitals
        "title": f"{{{_tex(source.title or _untitled(source))}}}",
        "howpublished": _tex(source.outlet or NO_OUTLET),
        **_date_fields(source),
        "url": source.url,
        "note": _tex(_note(source)),
    }
    written = [f"  {name} = {{{value}}}," for name, value in fields.items() if value]
    return "\n".join([f"@misc{{{_key(source)},", *written, "}", ""])


def _date_fields(source: Source) -> Mapping[str, str]:
    return {"date": source.published, "year": _shared_date(source.published).partition("/")[0]}


def _note(source: Source) -> str:
    """What is known of the date, as EDTF and in words."""
    dated = f"Published {source.published} (EDTF)." if source.published else "Date not known."
    return " ".join(filter(None, (dated, capital(source.published_how), *_remarks(source))))


def _key(source: Source) -> str:
    """The article's id in characters that may stand in a key."""
    return "article-" + re.sub(r"[^A-Za-z0-9_-]", lambda sign: f"-{ord(sign[0]):x}-", source.id)


def _tex(text: str) -> str:
    return text.translate(_ESCAPES)


def ris(sources: Iterable[Source], notes: Sequence[str]) -> str:
    """Records of the type NEWS, each with the `notes`."""
    return "\r\n".join(_record(source, notes) for source in sources)


def _record(source: Source, notes: Iterable[str]) -> str:
    tags = [*_tags(source), *(("N1", line(note)) for note in notes), ("ER", "")]
    return "".join(f"{name}  - {value}\r\n" for name, value in tags)


def _tags(source: Source) -> Iterator[tuple[str, str]]:
    yield "TY", "NEWS"
    yield "ID", _key(source)
    yield "TI", source.title or _untitled(source)
    yield "T2", source.outlet or NO_OUTLET
    shared = _shared_date(source.published)
    if shared:
        yield "PY", shared.partition("/")[0]
        yield "DA", shared
    if source.url:
        yield "UR", source.url
    yield "N1", _note(source)


def _shared_date(published: str) -> str:
    """Year, month and day as RIS has them, as far as all days of an EDTF date share them.

    "2018/07/16/", "2018/07//", "2018///"; empty where not even the year is one.
    """
    first, last = edtf.bounds(published) if published else (None, None)
    if not first or not last or first.year != last.year:
        return ""
    month = f"{first.month:02}" if first.month == last.month else ""
    day = f"{first.day:02}" if first == last else ""
    return f"{first.year:04}/{month}/{day}/"
