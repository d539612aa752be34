"""Paragraphs, furniture and the folded copy."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.extract import articles

PARAGRAPHS = [
    ("One.\n\nTwo.", ["One.", "Two."]),
    ("  One.  \r\n\r\n\tTwo. ", ["One.", "Two."]),
    # lines that only a text width has broken
    (
        "The president, who had been asked about it, turned to\n\nhis guest and smiled.",
        ["The president, who had been asked about it, turned to\n\nhis guest and smiled."],
    ),
    (
        "They talked about the harbour, the price of fish and the\nBaltic cable.",
        ["They talked about the harbour, the price of fish and the\nBaltic cable."],
    ),
    # ... to which a line of forty letters is long enough
    ("x" * 35 + " over\nthere", ["x" * 35 + " over\nthere"]),
    ("x" * 34 + " over\nthere", ["x" * 34 + " over", "there"]),
    # a headline ends with its line where a blank one and a capital follow
    (
        "The president tells his guest what he listens to\n\nOSLO (Daily) - He said so.",
        ["The president tells his guest what he listens to", "OSLO (Daily) - He said so."],
    ),
    (
        "It is told.\n\nThe president, who had been asked about it, spoke to\n\nOslo's guest.",
        ["It is told.", "The president, who had been asked about it, spoke to\n\nOslo's guest."],
    ),
    # a heading is short, however the next line begins
    ("Talks on the\nTreaty", ["Talks on the", "Treaty"]),
    ("Harbour talks\nend without a deal", ["Harbour talks", "end without a deal"]),
    ("", []),
    (" \n \n", []),
]


@pytest.mark.parametrize(("text", "expected"), PARAGRAPHS)
def test_paragraphs(text: str, expected: list[str]) -> None:
    document = articles.read(text)

    assert [paragraph.span.of(text) for paragraph in document.paragraphs] == expected


FURNITURE = [
    ("Also Read: ‘It is over’, says the mayor", True),
    ("By Jane Doe", True),
    ("Source: Agencies", True),
    ("Write to [email protected] with questions.", True),
    ("Also read out at the dinner was a letter.", False),
    ("By Monday the talks had failed.", False),
    ("He sent e-mails to the embassy.", False),
    # what is long is no link and no credit, whatever it begins with
    ("Also Read: " + "the talks went on and on, " * 16, False),
    ("Also Read: " + "the talks went on and on, " * 14, True),
]


@pytest.mark.parametrize(("line", "furniture"), FURNITURE)
def test_furniture(line: str, furniture: bool) -> None:
    (paragraph,) = articles.read(line).paragraphs

    assert paragraph.furniture is furniture


@given(st.text())
def test_folding_keeps_every_offset(text: str) -> None:
    assert len(articles.fold(text)) == len(text)


@given(st.text(alphabet=st.sampled_from("ab ,.\n\r\u2028'“”’A-")))
def test_paragraphs_are_ordered_and_hold_all_words(text: str) -> None:
    document = articles.read(text)
    spans = [paragraph.span for paragraph in document.paragraphs]

    assert all(left.end <= right.start for left, right in pairwise(spans))
    kept = "".join(span.of(document.folded) for span in spans)
    assert "".join(kept.split()) == "".join(document.folded.split())
