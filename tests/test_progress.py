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


def test_counts_of_unknown_and_known_totals_are_told() -> None:
    for total, said in ((9, "Reading article 5 of 9"), (0, "Reading article 5 …")):
        stream = Terminal()
        with progress.counted(total, "Reading article", stream) as count:
            count(2)
            count(3)
        assert said in stream.getvalue()
        assert stream.getvalue().endswith("\r\033[K")
    with progress.counted(9, "Reading article", StringIO()) as count:
        count(1)
