from __future__ import annotations

import io
import re
import zipfile

import pytest

from dashboard.view.address import State
from dashboard.view.exports.export import Export
from dashboard.view.exports.formats import OF_EVENTS, OF_QUOTES, Format, file_name
from dashboard.view.exports.quotes import Quotes
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
    assert file_name("", State(filters=filters, event="e-call"), ".csv") == name


@pytest.mark.parametrize("words", ["x" * 500, 'a"b\r\nc: d', "\u202egpj.exe", "con|aux?*<>"])
def test_a_file_name_is_safe(words: str) -> None:
    name = file_name("", State(filters=Filters(words=words)), ".timelinejs.json")
    assert re.fullmatch(r"[a-z0-9_-]{1,120}\.timelinejs\.json", name)


def test_a_file_name_tells_the_page_and_what_it_chooses() -> None:
    state = State(form=("full",), left=("donald-trump",), lanes="topic")
    assert file_name("", state, ".csv") == "trump-putin-timeline.csv"
    assert file_name("quotations", state, ".csv") == (
        "trump-putin-timeline_quotations_form-full.csv"
    )
    assert file_name("compare", state, ".csv") == (
        "trump-putin-timeline_compare_left-donald-trump.csv"
    )


BESIDE_THE_PASSAGES = ("told the dockers", "asked about the hacked")


def words_of(content: bytes) -> str:
    """All text of a file, that within a zip too."""
    if not zipfile.is_zipfile(io.BytesIO(content)):
        return content.decode(errors="replace")
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return "".join(archive.read(name).decode() for name in archive.namelist())


@pytest.mark.parametrize("format_", OF_EVENTS, ids=lambda format_: format_.id)
def test_no_file_has_the_whole_text_of_an_article(
    format_: Format[Export], everything: Export
) -> None:
    content = words_of(format_.write(everything))
    assert factory.HARBOUR not in content
    assert [words for words in BESIDE_THE_PASSAGES if words in content] == []


@pytest.mark.parametrize("format_", OF_QUOTES, ids=lambda format_: format_.id)
def test_no_file_of_quotations_has_it_either(format_: Format[Quotes], said: Quotes) -> None:
    content = words_of(format_.write(said))
    assert [words for words in BESIDE_THE_PASSAGES if words in content] == []


@pytest.mark.parametrize("offered", [OF_EVENTS, OF_QUOTES])
def test_the_formats_and_their_endings_are_each_but_once(
    offered: tuple[Format[Export], ...],
) -> None:
    assert len({format_.id for format_ in offered}) == len(offered)
    assert len({format_.ending for format_ in offered}) == len(offered)
