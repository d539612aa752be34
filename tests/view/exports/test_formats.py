from __future__ import annotations

import re

import pytest

from dashboard.view.address import State
from dashboard.view.exports.export import Export
from dashboard.view.exports.formats import FORMATS, Format, file_name
from dashboard.view.filters import Filters
from tests import factory


@pytest.mark.parametrize(
    ("filters", "name"),
    [
        (Filters(), "trump-putin-timeline.csv"),
        (Filters(topic=("north-korea",)), "trump-putin-timeline_topic-north-korea.csv"),
        (
            Filters(topic=("syria", "nato"), start="2017", words="Größe & Maß"),
            "trump-putin-timeline_topic-syria-nato_from-2017_q-grosse-mass.csv",
        ),
        (Filters(words="../../etc/passwd"), "trump-putin-timeline_q-etc-passwd.csv"),
        (Filters(words="мир"), "trump-putin-timeline_q.csv"),
    ],
)
def test_a_file_name_tells_the_filters(filters: Filters, name: str) -> None:
    assert file_name(State(filters=filters, event="e-call"), ".csv") == name


@pytest.mark.parametrize("words", ["x" * 500, 'a"b\r\nc: d', "\u202egpj.exe", "con|aux?*<>"])
def test_a_file_name_is_safe(words: str) -> None:
    name = file_name(State(filters=Filters(words=words)), ".timelinejs.json")
    assert re.fullmatch(r"[a-z0-9_-]{1,120}\.timelinejs\.json", name)


@pytest.mark.parametrize("format_", FORMATS, ids=lambda format_: format_.id)
def test_no_file_has_the_whole_text_of_an_article(format_: Format, everything: Export) -> None:
    content = format_.write(everything).decode(errors="replace")
    beside_the_passages = ("told the dockers", "asked about the hacked")
    assert factory.HARBOUR not in content
    assert [words for words in beside_the_passages if words in content] == []


def test_the_formats_and_their_endings_are_each_but_once() -> None:
    assert len({format_.id for format_ in FORMATS}) == len(FORMATS)
    assert len({format_.ending for format_ in FORMATS}) == len(FORMATS)
