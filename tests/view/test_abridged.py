from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.models import Article, Span
from dashboard.view.abridged import is_abridged, kept, why_abridged
from tests.factory import span
from tests.view.test_panel import text

WORDS = "They met. Nobody spoke. In May he wrote again. The end."
SENTENCES = [span(WORDS, s) for s in ("They met.", "Nobody spoke.", "In May he wrote again.")]
WHOLE = Span(0, len(WORDS))


def shown(*marked: str, around: Span = WHOLE) -> list[str | None]:
    """What is kept where these words are marked, None for what is left out."""
    found = kept(WORDS, around, SENTENCES, [span(WORDS, words) for words in marked])
    return [part.of(WORDS) if part else None for part in found]


@pytest.mark.parametrize(
    ("marked", "parts"),
    [
        ((), [None]),
        (("May",), [None, "In May he wrote again.", None]),
        (("met",), ["They met.", None]),
        (("spoke", "met"), ["They met.", "Nobody spoke.", None]),
        # no sentence holds the last words, so no more than they are kept
        (("end",), [None, "end", None]),
        (("met", "The end."), ["They met.", None, "The end."]),
    ],
)
def test_whole_sentences_are_kept(marked: tuple[str, ...], parts: list[str | None]) -> None:
    assert shown(*marked) == parts


def test_nothing_beyond_the_paragraph_is_kept() -> None:
    assert shown("met", "spoke", around=span(WORDS, "spoke. In May")) == ["spoke.", None]


@given(st.lists(st.tuples(st.integers(0, 54), st.integers(0, 54)).map(sorted)))
def test_what_is_marked_is_never_left_out(pairs: list[list[int]]) -> None:
    marked = [Span(*pair) for pair in pairs]
    found = [part for part in kept(WORDS, WHOLE, SENTENCES, marked) if part]
    assert found == sorted(found)
    for one in marked:
        if one.start < one.end:
            assert any(part.covers(one) for part in found)


def test_it_is_said_why_and_where_the_rest_is() -> None:
    article = Article("a", WORDS, url="https://quay.example/talks", reader="passages")
    assert is_abridged(article)
    assert not is_abridged(replace(article, reader="full"))
    assert "The whole article stands at quay.example." in text(why_abridged(article)).replace(
        " .", "."
    )
    for url in ("", "javascript:alert(1)"):
        said = why_abridged(replace(article, url=url))
        assert "href" not in said
        assert "The address of the whole article is not known." in text(said)
