from __future__ import annotations

import html
import re
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st
from msgspec import structs

from dashboard.models import Span
from dashboard.view.catalogue import Catalogue
from dashboard.view.passages import (
    TINTS,
    Tinted,
    excerpt_text,
    excerpts,
    legend,
    marked,
    paragraph,
    tints_of,
)

SPANS = st.tuples(st.integers(0, 90), st.integers(0, 30)).map(lambda p: Span(p[0], p[0] + p[1]))


@given(
    st.text("ab<&\n“”é😀", max_size=80),
    SPANS,
    st.lists(st.builds(Tinted, SPANS, st.sampled_from(TINTS)), max_size=6),
)
def test_marking_changes_no_character(text: str, around: Span, tinted: list[Tinted]) -> None:
    markup = marked(text, around, tinted)
    bare = html.unescape(re.sub(r"</?mark[^>]*>", "", markup))
    assert bare == around.of(text)


@given(st.text("ab\n", max_size=60), SPANS)
def test_a_paragraph_holds_its_span(text: str, span: Span) -> None:
    span = Span(min(span.start, len(text)), min(span.end, len(text)))
    around = paragraph(text, span)
    # a span may end with a line's end, which is no part of the paragraph
    assert not span.of(text).strip() or around.covers(Span(span.start, span.end - 1))
    assert around.start == 0 or text[around.start - 1] == "\n"
    assert around.end == len(text) or text[around.end] == "\n"


def test_the_stronger_tint_shows() -> None:
    text = "Earlier today he said it."
    spans = [
        Tinted(Span(0, 25), "event"),
        Tinted(Span(0, 13), "date"),
        Tinted(Span(8, 16), "words"),
    ]
    assert marked(text, Span(0, 25), spans) == (
        '<mark class="tint-date">Earlier today</mark>'
        '<mark class="tint-words"> he</mark><mark class="tint-event"> said it.</mark>'
    )


def test_a_passage_marks_what_was_read(found: Catalogue) -> None:
    entry = found.find("e-harbour")
    assert entry is not None
    (first,) = excerpts(found, entry)
    markup = excerpt_text(found, entry, first)
    assert '<mark class="tint-date">earlier this week</mark>' in markup
    assert '<mark class="tint-words">hardly any contact</mark>' in markup
    assert '<mark class="tint-speaker">the Russian leader</mark>' in markup
    assert "play with fire" not in markup
    assert tints_of(entry, [first]) == set(TINTS)


def test_mentions_in_one_paragraph_are_one_passage(found: Catalogue) -> None:
    entry = found.find("e-call")
    assert entry is not None
    (excerpt,) = excerpts(found, entry)
    assert excerpt.mentions == entry.event.mentions
    assert excerpt_text(found, entry, excerpt).count('class="tint-event"') == 3


def test_the_passage_with_the_words_of_the_date_comes_first(found: Catalogue) -> None:
    entry = found.find("e-call")
    assert entry is not None
    near = entry.event.mentions[0]
    far = structs.replace(near, span=Span(0, 20))  # dated by the same words, which stand elsewhere
    several = replace(entry, event=structs.replace(entry.event, mentions=(far, near)))
    assert [excerpt.mentions[0] for excerpt in excerpts(found, several)] == [*(near, far)]


def test_the_legend_names_what_is_used() -> None:
    assert re.findall(r">(\w+)<", legend({"words", "event"})) == ["event", "words"]
