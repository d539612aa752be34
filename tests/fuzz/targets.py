"""What must hold for any bytes at all, one function a door through which they come in.

Each takes bytes and raises where a promise is broken: a crash, words at
another place than told, a refusal without a sentence, a record that is lost.
"""

from __future__ import annotations

import json
import tomllib
from collections.abc import Callable, Iterable, Mapping
from functools import cache
from io import BytesIO
from itertools import pairwise
from urllib.parse import parse_qs
from zipfile import ZipFile

from dashboard import articles, edtf, intake, jsonl, pipeline
from dashboard.commands.extract import extract as extracted
from dashboard.extract import read_article
from dashboard.home import HomeError
from dashboard.intake import Draft, bundle, entries
from dashboard.intake.drafts import Refusal
from dashboard.models import Article, Event, Reading, Span
from dashboard.reference.calendar import calendar
from dashboard.reference.tables import TableError, parse_toml
from dashboard.timeline import edits
from dashboard.view import filters
from dashboard.view.address import link, parameters, parse
from dashboard.view.catalogue import Catalogue, catalogue
from tests import factory
from tests.intake import files

Target = Callable[[bytes], None]

_PUBLISHED = (None, "2018-07-20", "2018-07", "2018", "2017-09-14/2017-09-17", "2018-07~", "../2020")


def extractors(data: bytes) -> None:
    """Any text, against any publication date, is read, and every span is within it."""
    published = _PUBLISHED[data[0] % len(_PUBLISHED)] if data else None
    text = data[1:].decode("utf-8", "replace")
    article = Article("fuzz", text, published)
    reading = read_article(article, calendar())
    check_reading(reading, text)
    built = pipeline.build((article,), calendar(), (), (), {"fuzz": reading})
    for event in built.timeline.events:
        check_event(event, text)


def check_reading(reading: Reading, text: str) -> None:
    """Spans lie within the text, in order, and are of words; dates are EDTF."""
    for timex in reading.timexes:
        assert timex.edtf is None or edtf.is_valid(timex.edtf)
        assert timex.earliest is None or timex.latest is None or timex.earliest <= timex.latest
    for parts in (reading.timexes, reading.people, reading.quotations, reading.reported):
        spans = [part.span for part in parts]  # type: ignore[attr-defined]
        assert all(is_words(span, text) for span in spans)
        assert all(left.start <= right.start for left, right in pairwise(spans))
    for said in (*reading.quotations, *reading.reported):
        for span in (said.attribution.cue, said.attribution.speaker_span):
            assert span is None or is_words(span, text)


def check_event(event: Event, text: str) -> None:
    """An event has words of the text to show for itself."""
    assert event.mentions
    assert event.date is None or edtf.is_valid(event.date)
    for mention in event.mentions:
        assert is_words(mention.span, text)
        assert mention.timex is None or is_words(mention.timex, text)
    for passage in (*event.quotations, *event.reported):
        assert is_words(Span(passage.start, passage.end), text)


def is_words(span: Span, text: str) -> bool:
    """Whether a span is within the text and has more than space in it."""
    return 0 <= span.start < span.end <= len(text) and bool(span.of(text).strip())


def _reader(name: str) -> Target:
    def read(data: bytes) -> None:
        for taken in intake.read(name, data):
            check_taken(taken)

    return read


def check_taken(taken: Draft | Refusal) -> None:
    """A draft has a text that can be kept; a refusal is one sentence."""
    if isinstance(taken, Refusal):
        assert taken.why.endswith(".")
        assert "\n" not in taken.why
        assert "Error" not in taken.why
        return
    assert taken.text.strip()
    assert "\0" not in taken.text
    assert articles.decoded("a.txt", taken.text.encode()) == taken.text
    assert taken.published is None or edtf.is_valid(taken.published)
    assert not taken.url or articles.is_address(taken.url)
    assert "\n" not in taken.title + taken.outlet + taken.author


def word_inside(data: bytes) -> None:
    """A Word document whose text is any XML."""
    whole, out = BytesIO(files.docx(files.STORY)), BytesIO()
    with ZipFile(whole) as old, ZipFile(out, "w") as new:
        for name in old.namelist():
            new.writestr(name, data if name == "word/document.xml" else old.read(name))
    _reader("talks.docx")(out.getvalue())


def archive_inside(data: bytes) -> None:
    """An archive of three files that are any bytes."""
    third = len(data) // 3
    parts = {"a.html": data[:third], "b/b.eml": data[third : 2 * third], "c.txt": data[2 * third :]}
    _reader("all.zip")(files.archive(parts))


@cache
def _example() -> Catalogue:
    return catalogue(factory.example(), factory.calendar())


def address(data: bytes) -> None:
    """Any query is understood as far as it can be; its state keeps its address."""
    found = _example()
    read = parse(parse_qs(data.decode("utf-8", "replace"), keep_blank_values=True), found)
    again = parse(parse_qs(link(read.state)[1:]), found)
    assert again.state == read.state
    assert parameters(again.state) == parameters(read.state)
    filters.shown(found, read.state.filters)


def corrections(data: bytes) -> None:
    """Any table of corrections is carried out, refused, or told not to fit."""
    try:
        found = edits.of_table(parse_toml(data, "corrections.toml"), "corrections.toml")
    except TableError as error:
        assert str(error).startswith("corrections.toml")
        return
    example = factory.example()
    built = pipeline.build(
        example.articles, (), (), found, {each.article: each for each in example.readings}
    )
    assert len(built.problems) <= len(found)
    texts = {article.id: article.text for article in built.timeline.articles}
    for event in built.timeline.events:
        for mention in event.mentions:
            assert is_words(mention.span, texts[mention.article])
    assert tomllib.loads(entries.corrections("", found))["correction"] if found else True


def table(data: bytes) -> None:
    """Any table of articles is read or refused; a program that changes it loses nothing."""
    try:
        rows = articles.entries(parse_toml(data, "articles.toml"))
        content = data.decode()
    except TableError as error:
        assert "articles.toml" in str(error)
        return
    # a name that none of them has
    file = max((row.file for row in rows), default="") + "new.txt"
    new = articles.ArticleEntry(file=file, title='A "new" one', published="2018")
    try:
        changed = entries.added(content, [new])
        kept = entries.without(changed, [file])
    except HomeError as error:
        assert "\n" not in str(error)
        return
    assert articles.entries(tomllib.loads(changed)) == (*rows, new)
    assert articles.entries(tomllib.loads(kept)) == rows


def command(data: bytes) -> None:
    """Every line that is not blank is answered by one record, in their order."""
    asked = [line for line in data.split(b"\n") if line.strip()]
    for only in (None, "timexes", "quotations", "events"):
        answers = list(extracted(BytesIO(data), only))
        assert len(answers) == len(asked)
        for answer, line in zip(answers, asked, strict=True):
            assert json.loads(jsonl.line(answer), parse_constant=_no_json) is not None
            assert "error" not in answer or ": " in answer["error"]
            _check_answer(answer, line)


def _no_json(word: str) -> None:
    raise AssertionError(f"{word} is a word of Python's, and no JSON")


def _check_answer(answer: Mapping[str, object], line: bytes) -> None:
    """What is told of a text are words of that text."""
    if "error" in answer:
        assert not str(answer["error"]).partition(": ")[2].startswith(_CRASHES)
        return
    text = json.loads(line.decode("utf-8-sig"))["text"]
    for part in ("timexes", "quotations", "reported"):
        rows: Iterable[Mapping[str, object]] = answer.get(part, ())  # type: ignore[assignment]
        for row in rows:
            assert text[row["start"] : row["end"]] == row["text"]


# How an answer begins that tells of our own fault instead of the line's.
_CRASHES = ("IndexError", "KeyError", "TypeError", "AttributeError", "AssertionError", "ValueError")


def saved_bundle(data: bytes) -> None:
    """Any bundle is opened whole, or refused in one sentence."""
    found = bundle.unpack("articles.zip", data)
    if isinstance(found, Refusal):
        assert found.why.endswith(".")
        return
    packed = bundle.pack(found.articles, found.edits)
    again = bundle.unpack("again.zip", packed)
    assert again == found


TARGETS: Mapping[str, Target] = {
    "extractors": extractors,
    "plain": _reader("talks.txt"),
    "markdown": _reader("talks.md"),
    "html": _reader("talks.html"),
    "mail": _reader("talks.eml"),
    "pdf": _reader("talks.pdf"),
    "docx": _reader("talks.docx"),
    "docx-inside": word_inside,
    "zip": _reader("talks.zip"),
    "zip-inside": archive_inside,
    "bundle": saved_bundle,
    "address": address,
    "corrections": corrections,
    "articles": table,
    "command": command,
}
