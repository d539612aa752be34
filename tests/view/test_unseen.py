from __future__ import annotations

import json
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.view.unseen import seen, spelled

# Each changes what is seen, or carries what is not.
UNSEEN = (
    *"\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200e\u200f\u061c",
    *"\u200b\u200c\u200d\u2060\ufeff\u00ad\u180e\u034f\u2063\u3164",
    *"\u2800\u17b4\u180b\ufe00\ufff3\U0001bca0\U0001d173\U00013430",
    *"\x00\x07\x08\x1b\x7f\x9b\U000e0041\U000e007f\U000e0100",
)


@pytest.mark.parametrize("sign", UNSEEN, ids=lambda sign: f"U+{ord(sign):04X}")
def test_what_nobody_sees_goes(sign: str) -> None:
    assert seen(f"Pu{sign}tin") == "Putin"


@pytest.mark.parametrize(
    "words",
    ["“So,” he said – twice.", "a\tb\nc\r\n", "Zoë, Путин, 普京, بوتين", "👍🏽 ❤\ufe0f", "\u00a0…"],
)
def test_everything_else_stays(words: str) -> None:
    assert seen(words) == words


def test_marks_are_not_heaped_upon_a_letter() -> None:
    assert seen("Pu" + "\u0301" * 40 + "tin\u0308, Vie\u0323\u0302t") == (
        "Pu" + "\u0301" * 3 + "tin\u0308, Vie\u0323\u0302t"
    )
    assert json.loads(spelled(json.dumps("a" + "\u0301" * 9, ensure_ascii=False))) == (
        "a" + "\u0301" * 9
    )


@given(st.text())
def test_no_sign_of_direction_or_control_is_left(words: str) -> None:
    left = {unicodedata.bidirectional(sign) for sign in seen(words)}
    assert left.isdisjoint({"LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI"})
    assert not {sign for sign in seen(words) if unicodedata.category(sign) == "Cc"} - set(
        "\t\n\r\x85"
    )


@given(st.text())
def test_a_document_spelled_out_says_the_same(words: str) -> None:
    document = json.dumps({"text": words}, ensure_ascii=False)
    assert json.loads(spelled(document)) == {"text": words}
    assert seen(spelled(document)) == spelled(document)
