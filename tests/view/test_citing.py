from __future__ import annotations

import re
from dataclasses import replace
from urllib.parse import unquote

from msgspec import structs

from dashboard.models import Timeline
from dashboard.view.catalogue import Catalogue, catalogue
from dashboard.view.citing import citing
from tests import factory
from tests.view.test_panel import text


def folded(found: Catalogue, event: str) -> str:
    entry = found.find(event)
    assert entry is not None
    return citing(found, entry)


def test_an_event_is_cited_with_its_date_and_sources(found: Catalogue) -> None:
    said = text(folded(found, "e-call"))
    assert said.startswith("Cite this event “Trump telephones Putin”, June 2018.")
    assert "Outlet not known: “The two presidents met for three hours in Geneva" in said
    assert "A …”, May 2021 (EDTF: 2021-05)." in said


def test_a_title_of_the_articles_words_has_inner_marks(found: Catalogue) -> None:
    entry = found.find("e-call")
    assert entry is not None
    act = structs.replace(entry.event, title="Jane Doe: “expelled 35 officials”")
    said = text(citing(found, replace(entry, event=act)))
    assert "Cite this event “Jane Doe: ‘expelled 35 officials’”, June 2018." in said


def test_the_link_of_an_event_is_written_out_by_the_browser(found: Catalogue) -> None:
    link = '<a href="./?event=e-call" data-go data-absolute>?event=e-call</a>'
    assert link in folded(found, "e-call")


def test_the_files_are_in_their_links(found: Catalogue) -> None:
    links = re.findall(r'href="data:([^;]+);charset=utf-8,([^"]*)" download="([^"]+)"',
                       folded(found, "e-harbour"))  # fmt: skip
    assert [name for _, _, name in links] == [
        "trump-putin-timeline_e-harbour.bib",
        "trump-putin-timeline_e-harbour.ris",
    ]
    bib, ris = (unquote(content) for _, content, _ in links)
    assert bib.startswith("@misc{article-a-harbour,\n  title = {{Putin opens a harbour}},")
    assert ris.startswith("TY  - NEWS\r\nID  - article-a-harbour\r\nTI  - Putin opens a harbour")
    assert "MIT licence" in ris


def test_titles_are_escaped(found: Catalogue) -> None:
    assert "<b>" not in folded(found, "e-tariffs")
    assert "Oil &lt;b&gt;and&lt;/b&gt; tariffs" in folded(found, "e-tariffs")


def test_nothing_is_cited_without_a_source() -> None:
    bare = factory.event("e", "call", "A call", "2018")
    found = catalogue(Timeline(factory.ARTICLES, factory.READINGS, (bare,)), ())
    assert folded(found, "e") == ""
