"""How to cite one event: its sources as text, and as files for a reference manager."""

from __future__ import annotations

from urllib.parse import quote

from dashboard.view.catalogue import Catalogue, Entry
from dashboard.view.exports.citation import bibtex, ris, source_line, title_line
from dashboard.view.exports.export import told
from dashboard.view.exports.origin import LICENCE
from dashboard.view.markup import Html, tag


def citing(found: Catalogue, entry: Entry) -> Html:
    """A fold with the citation and two files; nothing for an event without a source."""
    event = told(found, entry)
    if not event.sources:
        return Html("")
    name = f"trump-putin-timeline_{entry.event.id}"
    files = (
        _file("BibTeX", f"{name}.bib", "application/x-bibtex", bibtex(event.sources)),
        _file(
            *("RIS", f"{name}.ris", "application/x-research-info-systems"),
            ris(event.sources, (LICENCE,)),
        ),
    )
    rows = [tag("p", source_line(source)) for source in event.sources]
    # the browser knows the dashboard's own address, and writes it out
    own = tag("a", event.link, href=f"./{event.link}", data_go=True, data_absolute=True)
    first = tag("p", f"{title_line(event)} ", own)
    head = tag("summary", "Cite this event")
    return tag("details", head, first, *rows, tag("p", *files, class_="tools"), class_="cite")


def _file(words: str, name: str, media: str, content: str) -> Html:
    """A link to a small file that it carries itself."""
    href = f"data:{media};charset=utf-8,{quote(content, errors='replace')}"
    return tag("a", words, href=href, download=name, class_="tool")
