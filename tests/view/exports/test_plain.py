from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.view.exports.plain import line, web


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("one\r\ntwo\u2028three", "one two three"),
        ("a\x00b\tc", "a b c"),
        ("\u202eabc\u202c", "abc"),
        ("naïve – “so”", "naïve – “so”"),
    ],
)
def test_a_line_is_one_line(text: str, expected: str) -> None:
    assert line(text) == expected


@given(st.text())
def test_any_text_becomes_one_line(text: str) -> None:
    assert len(line(text).splitlines()) <= 1
    assert line(text).encode().decode() == line(line(text))


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("https://quay.example/a?b=c&d=%20#e", "https://quay.example/a?b=c&d=%20#e"),
        ("https://quay.example/a{b}^c", "https://quay.example/a%7Bb%7D%5Ec"),
        ("https://quay.example/a\r\nX:1", ""),
        ("https://quay.example/ü", "https://quay.example/%C3%BC"),
        ("https://kä.example:81/ü", "https://xn--k-0fa.example:81/%C3%BC"),
        ("javascript:alert(1)", ""),
        ("", ""),
    ],
)
def test_an_address_has_no_other_characters(url: str, expected: str) -> None:
    assert web(url) == expected
