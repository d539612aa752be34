from __future__ import annotations

import html
import re
from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.models import Article, Reading, Span, Timeline
from dashboard.view.address import State
from dashboard.view.articles import told
from dashboard.view.catalogue import Catalogue, catalogue
from dashboard.view.filters import Filters
from dashboard.view.reader import jumps, paragraphs, reader
from tests import factory


def plain(markup: str) -> str:
    """The words of the passages, without any markup."""
    return "\n".join(
        html.unescape(re.sub(r"<[^>]+>", "", words))
        for words in re.findall(r'<p class="passage">(.*?)</p>', markup, re.DOTALL)
    )


def read(found: Catalogue, article: str, **fields: str) -> str:
    return reader(found, told(found, article), State(article=article, **fields))  # type: ignore[arg-type]


@pytest.mark.parametrize("article", ["a-harbour", "b-bridges", "c-pipes"])
def test_the_text_is_verbatim(found: Catalogue, article: str) -> None:
    text = found.articles[article].text
    lines = [line for line in text.split("\n") if line.strip()]
    assert plain(read(found, article)) == "\n".join(lines)


def abridged(*stale: str) -> Catalogue:
    """The example, its articles shown by their passages only."""
    built = factory.example()
    short = tuple(replace(article, reader="passages") for article in built.articles)
    return catalogue(replace(built, articles=short, stale=stale), ())


def test_an_abridged_article_shows_what_something_was_read_out_of() -> None:
    found = abridged()
    text = found.articles["b-bridges"].text
    ends = [at + 2 for at in range(len(text)) if text[at : at + 2] in (". ", ".\n")]
    sentences = [Span(*pair) for pair in pairwise([0, *ends, len(text)])]
    markup = reader(found, told(found, "b-bridges"), State(article="b-bridges"), sentences)
    assert "A reporter asked about the hacked" not in markup
    assert markup.count('<span class="omitted">[…]</span>') == 1
    for words in ("The two presidents met", "I asked him, and he was clear", "Mr. Biden is to"):
        assert words in plain(markup)
    assert "Only the sentences that something was read out of are shown" in markup
    assert "Trump and Putin meet in Geneva" in markup


def test_paragraphs_left_out_in_a_row_are_told_once() -> None:
    article = Article("long", "One.\nTwo.\nThree.", reader="passages")
    found = catalogue(Timeline((article,), (Reading("long"),), ()), ())
    assert read(found, "long").count("[…]") == 1


def test_an_abridged_article_that_has_changed_shows_nothing_of_its_text() -> None:
    found = abridged("a-harbour")
    markup = read(found, "a-harbour")
    assert "has changed since it was read" in markup
    assert "https://quay.example/putin-harbour" in markup
    assert 'class="passage"' not in markup


def test_everything_that_was_read_is_marked(found: Catalogue) -> None:
    markup = read(found, "b-bridges")
    assert '<mark class="tint-date">3 May 2018</mark>' in markup
    assert '<mark class="tint-words">I asked him, and he was clear about it,</mark>' in markup
    assert '<mark class="tint-speaker">Mr. Trump</mark>' in markup
    assert '<mark class="tint-event">The two presidents met' in markup
    assert ">event</mark>" in markup


def test_the_open_event_is_where_the_reader_arrives(found: Catalogue) -> None:
    markup = read(found, "b-bridges", event="e-call")
    assert markup.count("data-here") == 1
    assert markup.count('class="here"') == 2
    start = markup.index("data-here")
    assert "A few weeks later in June" in markup[start : start + 200]
    assert "data-here" not in read(found, "b-bridges", event="e-harbour")


def test_notes_stand_beside_their_paragraph(found: Catalogue) -> None:
    markup = read(found, "b-bridges")
    notes = re.findall(r'<div class="note.*?<a [^>]*>(.*?)</a>', markup)
    assert notes == [
        "Trump and Putin meet in Geneva",
        "Trump telephones Putin",
        "Trump on Putin: “I get along with him”",
        "Biden to meet Putin",
    ]
    assert 'href="./?event=e-call"' in markup


def test_passages_are_the_paragraphs_that_tell_of_an_event() -> None:
    article = Article("talks", "They met. They spoke.\nIt rained.\nThey met for long.")
    told_twice = tuple(
        factory.mention(article, words)
        for words in ("They met.", "They spoke.", "They met for long.")
    )
    event = factory.event("e-talks", "meeting", "Talks", "2018", mentions=told_twice)
    found = catalogue(Timeline((article,), (Reading("talks"),), (event,)), ())
    markup = read(found, "talks")
    assert "2018 · passage 1 of 2" in markup
    assert "<small>passage 2 of 2</small>" in markup


def test_how_dates_are_known_is_told(found: Catalogue) -> None:
    markup = read(found, "a-harbour")
    assert "How the date is known. </b>the address gives the week" in markup
    assert "1 date in this text, and how each was read" in markup
    assert "“this week” is the week of publication" in markup


def test_the_way_from_event_to_event(found: Catalogue) -> None:
    one = told(found, "b-bridges")
    first = jumps(one, State(article="b-bridges"), False)
    assert "First event ›" in first
    assert 'href="?event=e-geneva&amp;article=b-bridges"' in first
    last = jumps(one, State(article="b-bridges", event="e-biden"), False)
    assert 'href="?event=e-radio&amp;article=b-bridges"' in last
    assert '<span class="none" aria-disabled="true">Next event ›</span>' in last
    assert 'href="?"' in last


def test_links_keep_the_filters(found: Catalogue) -> None:
    state = State(filters=Filters(topic=("syria",)), article="a-harbour")
    markup = reader(found, told(found, "a-harbour"), state)
    assert 'href="./?topic=syria&amp;event=e-harbour"' in markup
    assert 'href="?topic=syria"' in markup


def test_a_changed_text_is_shown_without_marks_and_said_loudly() -> None:
    built = replace(factory.example(), stale=("b-bridges",))
    markup = read(catalogue(built, ()), "b-bridges", event="e-call")
    assert 'role="alert"' in markup
    assert "has changed since it was read" in markup
    assert "<mark" not in markup
    assert "data-here" not in markup
    assert "First event" not in markup
    assert "The two presidents met" in plain(markup)


def test_a_missing_text_is_said() -> None:
    gone = replace(factory.ARTICLES[1], text="")
    markup = reader(
        catalogue(Timeline((gone,), (), (), stale=("b-bridges",)), ()),
        told(catalogue(Timeline((gone,), (), ()), ()), "b-bridges"),
        State(article="b-bridges"),
    )
    assert "The text of this article is missing" in markup


def test_untrusted_words_stay_words(found: Catalogue) -> None:
    markup = read(found, "c-pipes")
    assert '<h2 tabindex="-1" data-title>Oil &lt;b&gt;and&lt;/b&gt; tariffs</h2>' in markup
    assert "javascript:" not in markup
    harbour = read(found, "a-harbour")
    assert 'href="https://quay.example/putin-harbour"' in harbour
    assert 'rel="noopener noreferrer nofollow"' in harbour


@given(st.text(alphabet="ab \n\r\u2028<&“”", max_size=80))
def test_any_text_is_shown_verbatim(text: str) -> None:
    made = catalogue(Timeline((Article("x", text),), (Reading("x"),), ()), ())
    markup = reader(made, told(made, "x"), State(article="x"))
    assert (
        plain(markup).split("\n") == [line for line in text.split("\n") if line.strip()]
        or not text.strip()
    )


@given(st.text(alphabet="ab \n", max_size=60))
def test_paragraphs_are_the_lines_that_are_not_blank(text: str) -> None:
    spans = paragraphs(text)
    assert [span.of(text) for span in spans] == [line for line in text.split("\n") if line.strip()]
    assert all(isinstance(span, Span) and span.start < span.end for span in spans)
