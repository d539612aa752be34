from __future__ import annotations

from io import StringIO

from dashboard import progress


class Terminal(StringIO):
    def isatty(self) -> bool:
        return True


def test_a_terminal_is_told_how_far_it_is_and_left_clean() -> None:
    stream = Terminal()
    assert list(progress.told("abc", "Reading file", stream)) == ["a", "b", "c"]
    assert "Reading file 2 of 3" in stream.getvalue()
    assert stream.getvalue().endswith("\r\033[K")


def test_neither_a_file_nor_a_single_item_is_told_of() -> None:
    stream, terminal = StringIO(), Terminal()
    assert list(progress.told("abc", "Reading file", stream)) == ["a", "b", "c"]
    assert list(progress.told("a", "Reading file", terminal)) == ["a"]
    assert stream.getvalue() == terminal.getvalue() == ""


def test_what_is_done_is_counted() -> None:
    stream, terminal, file = Terminal(), Terminal(), StringIO()
    with progress.counted(9, "Reading article", stream) as count:
        count(2)
        count(3)
    assert "Reading article 5 of 9" in stream.getvalue()
    assert stream.getvalue().endswith("\r\033[K")
    with (
        progress.counted(9, "Reading article", file) as count,
        progress.counted(1, "Reading article", terminal) as alone,
    ):
        count(1)
        alone(1)
    assert file.getvalue() == terminal.getvalue() == ""
