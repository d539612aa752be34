from __future__ import annotations

import tomllib
from dataclasses import replace

import pytest

from dashboard.articles import ArticleEntry
from dashboard.home import HomeError
from dashboard.intake import entries

TABLE = """\
# Head.

# Above a.
[[article]]
file = "a.txt"  # beside a
title = '''
[[article]]
in a title'''

# Loose.

[[ article ]]
file = "b.txt"
published = "2018"
"""
NEW = ArticleEntry("c.txt", title="C", published="2019")


def files(content: str) -> list[str]:
    return [row["file"] for row in tomllib.loads(content)["article"]]


SIMPLE = TABLE.replace("[[article]]\nin a title", "in a title")


def test_an_entry_is_added_at_the_end_with_what_is_known() -> None:
    content = entries.added(SIMPLE, [NEW])
    assert content.startswith(SIMPLE)
    assert content.endswith('\n\n[[article]]\nfile = "c.txt"\ntitle = "C"\npublished = "2019"\n')


def test_a_table_begins_with_what_its_fields_mean() -> None:
    assert entries.added("", []) == entries.HEAD
    assert files(entries.added("", [NEW])) == ["c.txt"]


def test_an_entry_goes_with_its_comment_and_leaves_the_others() -> None:
    content = entries.without(SIMPLE, ["a.txt"])
    assert files(content) == ["b.txt"]
    assert "Above a" not in content
    assert content.startswith("# Head.\n\n")
    assert "# Loose." in content
    assert entries.without(SIMPLE, []) == SIMPLE


def test_an_entry_that_goes_leaves_no_blank_lines() -> None:
    before = '[[article]]\nfile = "a.txt"\n'
    added = entries.added(before, [NEW, replace(NEW, file="d.txt")])
    assert entries.without(added, ["c.txt"]) == entries.added(before, [replace(NEW, file="d.txt")])
    assert entries.without(added, ["c.txt", "d.txt"]) == before


def test_an_entry_is_changed_where_it_stands() -> None:
    content = entries.changed(SIMPLE, [ArticleEntry("a.txt", outlet="The Quay")])
    first, second = tomllib.loads(content)["article"]
    assert first == {"file": "a.txt", "outlet": "The Quay"}
    assert second == {"file": "b.txt", "published": "2018"}
    assert "# beside a" in content
    assert "# Above a.\n[[article]]" in content


def test_a_change_to_what_is_there_changes_no_byte() -> None:
    there = ArticleEntry("b.txt", published="2018")
    assert entries.changed(SIMPLE, [there]) == SIMPLE
    assert entries.changed(SIMPLE, [replace(there, file="z.txt")]) == SIMPLE


@pytest.mark.parametrize(
    "content",
    [TABLE, 'article = [{file = "a.txt"}]\n', "[article]\nfile = 'a.txt'\n", "[[article\n"],
)
def test_what_cannot_be_changed_safely_is_left(content: str) -> None:
    for change in (
        lambda: entries.added(content, [NEW]),
        lambda: entries.without(content, ["a.txt"]),
        lambda: entries.changed(content, [NEW]),
    ):
        with pytest.raises(HomeError, match="no program may change"):
            change()
