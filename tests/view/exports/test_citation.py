from __future__ import annotations

import re
from collections.abc import Iterator

import pytest

from dashboard.view.exports.citation import (
    bibtex,
    ris,
    source_line,
    title_line,
    write_bibtex,
    write_ris,
)
from dashboard.view.exports.export import Export
from dashboard.view.exports.origin import LICENCE
from dashboard.view.exports.sources import Source
from dashboard.view.filters import Filters
from tests.view.exports.conftest import HOSTILE, Filtered, Titled

_PLAIN = {
    **{f"\\{sign}": sign for sign in "&%$#_"},
    **{"\\textbraceleft{}": "{", "\\textbraceright{}": "}", "\\textbackslash{}": "\\"},
    **{"\\textasciitilde{}": "~", "\\textasciicircum{}": "^"},
}


def entries(content: str) -> Iterator[tuple[str, dict[str, str]]]:
    """The entries of a .bib file as BibTeX reads it: braces balanced, the rest a comment."""
    for head in re.finditer(r"@(\w+)\{([^,\s]+),", content):
        at, fields = head.end(), {}
        while match := re.compile(r"\s*(\w+) = \{").match(content, at):
            end, depth = match.end(), 1
            while depth:
                depth += {"{": 1, "}": -1}.get(content[end], 0)
                end += 1
            fields[match[1]] = content[match.end() : end - 1]
            assert content[end] == ","
            at = end + 1
        assert re.compile(r"\s*\}").match(content, at)
        yield head[2], fields


def plain(value: str) -> str:
    """A value of BibTeX as it is printed."""
    pattern = "|".join(map(re.escape, sorted(_PLAIN, key=len, reverse=True)))
    return re.sub(pattern, lambda found: _PLAIN[found[0]], value)


def records(content: str) -> list[dict[str, list[str]]]:
    """The records of a .ris file; a line that is no tag fails."""
    found: list[dict[str, list[str]]] = []
    for row in filter(None, content.split("\r\n")):
        match = re.fullmatch(r"([A-Z][A-Z0-9])  - ([^\r\n]*)", row)
        assert match
        if match[1] == "TY":
            found.append({})
        found[-1].setdefault(match[1], []).append(match[2])
    assert all([*record][:1] + [*record][-1:] == ["TY", "ER"] for record in found)
    return found


def test_bibtex_has_each_source_once(everything: Export) -> None:
    read = dict(entries(write_bibtex(everything).decode()))
    assert list(read) == ["article-a-harbour", "article-b-bridges", "article-c-pipes"]
    harbour = read["article-a-harbour"]
    assert harbour["title"] == "{Putin opens a harbour}"
    assert harbour["howpublished"] == "The Quay Gazette"
    assert (harbour["date"], harbour["year"]) == ("2017-09-14/2017-09-17", "2017")
    assert harbour["url"] == "https://quay.example/putin-harbour"
    assert (
        read["article-b-bridges"]["title"]
        == "{“The two presidents met for three hours in Geneva on 3 May 2018. A …”}"
    )
    assert "url" not in read["article-c-pipes"]


def test_bibtex_says_where_it_is_from(filtered: Filtered) -> None:
    content = write_bibtex(filtered(Filters(topic=("north-korea",)))).decode()
    head = content[: content.index("@")]
    assert "?topic=north-korea" in head
    assert LICENCE in head
    assert content.count("@misc{") == 1


@pytest.mark.parametrize("text", HOSTILE)
def test_bibtex_prints_hostile_titles_as_they_are(titled: Titled, text: str) -> None:
    export = titled(text)
    read = dict(entries(write_bibtex(export).decode()))
    assert len(read) == len(export.sources)
    for source in export.sources:
        fields = read[f"article-{source.id}"]
        assert plain(fields["title"])[1:-1] == source.title
        assert plain(fields["howpublished"]) == source.outlet
        assert not re.search(r"[\x00-\x1f\u202a-\u202e\u2066-\u2069]", source.title)


def test_ris_has_each_source_with_the_note(filtered: Filtered) -> None:
    (record,) = records(write_ris(filtered(Filters(topic=("north-korea",)))).decode())
    assert record["TY"] == ["NEWS"]
    assert record["TI"] == ["Putin opens a harbour"]
    assert record["T2"] == ["The Quay Gazette"]
    assert record["UR"] == ["https://quay.example/putin-harbour"]
    assert (record["PY"], record["DA"]) == (["2017"], ["2017/09//"])
    assert "2017-09-14/2017-09-17 (EDTF)" in record["N1"][0]
    assert record["N1"][1:] == ["Made with the filters ?topic=north-korea.", LICENCE]


@pytest.mark.parametrize("text", HOSTILE)
def test_ris_keeps_hostile_titles_on_one_line(titled: Titled, text: str) -> None:
    export = titled(text)
    read = records(write_ris(export).decode())
    assert [record["TI"] for record in read] == [[source.title] for source in export.sources]
    assert {record["TY"][0] for record in read} == {"NEWS"}


@pytest.mark.parametrize(
    ("published", "year", "day"),
    [
        ("2018-07-16", "2018", "2018/07/16/"),
        ("2018-07", "2018", "2018/07//"),
        ("2018-07~", "2018", "2018/07//"),
        ("2018", "2018", "2018///"),
        ("2017-10-05/2017-10-08", "2017", "2017/10//"),
        ("2018-07/2018-09", "2018", "2018///"),
        ("2018-24", None, None),
        ("2018/..", None, None),
        ("", None, None),
    ],
)
def test_dates_are_given_as_far_as_they_are_known(
    published: str, year: str | None, day: str | None
) -> None:
    source = Source("a", "Outlet", "Title", "", published, "", False)
    (record,) = records(ris((source,), ("note",)))
    assert (record.get("PY"), record.get("DA")) == (year and [year], day and [day])
    ((_, fields),) = entries(bibtex((source,)))
    assert (fields.get("year"), fields.get("date", "")) == (year, published)


def test_one_event_as_plain_text(everything: Export) -> None:
    told = next(told for told in everything.events if told.event.id == "e-harbour")
    assert title_line(told) == (
        "“Putin in Vyborg: ‘hardly any contact’ with Trump”, 11–17 September 2017 · calendar: "
        "12 September 2017. Trump and Putin, a timeline,"
    )
    assert [source_line(source) for source in told.sources] == [
        "The Quay Gazette: “Putin opens a harbour”, 14–17 September 2017 "
        "(EDTF: 2017-09-14/2017-09-17). https://quay.example/putin-harbour"
    ]
