"""An article that has changed since it was read: none of its words are shown as read."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator
from dataclasses import replace

import pytest

from dashboard.models import Timeline
from dashboard.view.about import report
from dashboard.view.address import State
from dashboard.view.articles import listed_articles
from dashboard.view.catalogue import Catalogue, catalogue
from dashboard.view.compare.facing import Setting
from dashboard.view.compare.pairing import sides
from dashboard.view.compare.story import comparison
from dashboard.view.exports.export import export, whole
from dashboard.view.exports.formats import OF_EVENTS, OF_QUOTES, PACKAGE
from dashboard.view.exports.origin import origin
from dashboard.view.exports.quotes import quotes
from dashboard.view.figure import chart
from dashboard.view.filters import Filters, select
from dashboard.view.panel import panel
from dashboard.view.quotations import quotations
from dashboard.view.reading_room import reading_room
from dashboard.view.sayings import sayings
from dashboard.view.scene import scene
from dashboard.view.stops import stops
from dashboard.view.story import story
from dashboard.view.withheld import withheld
from tests import factory
from tests.view.exports.conftest import MADE

# Stands where the words were: whatever is cut out of it is wrong.
OTHER = "WRONG " * 400


def changed() -> Catalogue:
    """The example where the text of two articles is another one."""
    built = factory.example()
    articles = tuple(
        replace(article, text=OTHER, title=article.title or "Bridges")
        if article.id != "c-pipes"
        else article
        for article in built.articles
    )
    stale = ("a-harbour", "b-bridges")
    timeline = Timeline(articles, built.readings, built.events, built.redirects, stale)
    return catalogue(timeline, factory.calendar())


@pytest.fixture(scope="module")
def found() -> Catalogue:
    return changed()


def shown(found: Catalogue) -> Iterator[str]:
    """All that the pages show of the collection, but the changed texts themselves."""
    state, said = State(), sayings(found, lambda _: ())
    everything = select(found.entries, Filters())
    yield story(found, everything, None, state)
    for entry in found.entries:
        yield panel(found, entry, everything, State(event=entry.event.id))
        yield report(found, "https://quay.example/about", State(event=entry.event.id))
    yield quotations(found, said, said, state)
    for mode in ("side-by-side", "then-and-now"):
        yield comparison(Setting(found, sides(said, state), replace(state, mode=mode)), said)
    yield reading_room(found, listed_articles(found, state), "", state)
    drawn = scene(found, state)
    made = chart(drawn, "light")
    yield json.dumps(made.figure)
    yield json.dumps(stops(drawn, made, frozenset(e.event.id for e in everything), state))


def test_no_page_shows_words_of_a_changed_text(found: Catalogue) -> None:
    pages = list(shown(found))
    assert len(pages) > 15
    assert [page for page in pages if "WRONG" in page] == []


def test_what_was_not_changed_is_still_quoted(found: Catalogue) -> None:
    assert any("buyers of Russian oil would not be pushed around" in page for page in shown(found))


def test_no_file_has_words_of_a_changed_text(found: Catalogue) -> None:
    exported = export(found, found.entries, State(), MADE)
    said = quotes(found, sayings(found, lambda _: ()), origin("quotations", State(), MADE))
    files = [format_.write(exported) for format_ in OF_EVENTS if format_ is not PACKAGE]
    files += [format_.write(said) for format_ in OF_QUOTES]
    assert [content for content in files if b"WRONG" in content] == []
    assert b"buyers of Russian oil" in files[0]


def test_the_package_has_no_words_of_a_changed_text(found: Catalogue) -> None:
    import zipfile

    with zipfile.ZipFile(io.BytesIO(PACKAGE.write(whole(found, MADE)))) as package:
        tables = {name: package.read(name).decode() for name in package.namelist()}
    assert [name for name, content in tables.items() if "WRONG" in content] == []
    rows = csv.DictReader(io.StringIO(tables["data/articles.csv"]))
    assert {row["id"]: row["changed"] for row in rows} == {
        "a-harbour": "true",
        "b-bridges": "true",
        "c-pipes": "false",
    }


def test_files_say_which_article_has_changed(found: Catalogue) -> None:
    exported = export(found, found.entries, State(), MADE)
    by_id = {
        format_.id: format_.write(exported).decode("utf-8", "replace") for format_ in OF_EVENTS
    }
    assert {source["changed"] for source in json.loads(by_id["json"])["sources"]} == {True, False}
    for name in ("bibtex", "ris"):
        assert by_id[name].count("has changed since it was read") == 2, name
    assert "source_changed" in by_id["csv"]


def test_a_loud_notice_names_what_has_changed(found: Catalogue) -> None:
    said = withheld(found, found.articles)
    assert 'class="loud" role="alert"' in said
    assert "they were read: “Putin opens a harbour” and “Bridges”. No words of them" in said


def test_an_article_without_a_title_is_named_by_its_id() -> None:
    nameless = replace(factory.ARTICLES[1], text=OTHER)
    found = catalogue(Timeline((nameless,), (), (), (), (nameless.id,)), ())
    assert "Changed since it was read: “b-bridges”." in withheld(found, found.articles)


def test_nothing_is_said_where_nothing_has_changed() -> None:
    same = catalogue(factory.example(), factory.calendar())
    assert withheld(same, same.articles) == ""
    assert withheld(changed(), ["c-pipes"]) == ""


def test_many_are_counted() -> None:
    article = factory.ARTICLES[0]
    many = tuple(replace(article, id=f"a-{n}", title=f"No. {n}") for n in range(5))
    found = catalogue(Timeline(many, (), (), (), tuple(each.id for each in many)), ())
    assert "“No. 0”, “No. 1”, “No. 2” and 2 more" in withheld(found, found.articles)
