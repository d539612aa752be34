"""The scorers on small gold of our own."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from tests.benchmarks import accuracy
from tests.benchmarks.gold import attributed, labelled, speakers, timeml
from tests.benchmarks.gold.scores import Score, paired
from tests.benchmarks.record import Table

TML = """<?xml version="1.0" ?>
<TimeML><DCT><TIMEX3 tid="t0" type="DATE" value="2018-07-18T10:00" functionInDocument=
"CREATION_TIME">July 18</TIMEX3></DCT>
<TEXT>The ferry <EVENT eid="e1">left</EVENT> <TIMEX3 tid="t1" type="DATE" value="2018-07-16">on
Monday</TIMEX3> &amp; it sails <TIMEX3 tid="t2" type="SET" value="P1D">daily</TIMEX3>.
<TIMEX3 tid="t3" type="DATE" value="2018"></TIMEX3></TEXT></TimeML>
"""


def values(table: Table) -> Mapping[str, float]:
    return {row.name: row.value for row in table.rows}


def test_scores() -> None:
    score = Score(right=3, told=4, gold=6)
    assert (score.precision, score.recall, score.f1) == (75.0, 50.0, 60.0)
    assert Score(0, 0, 0).f1 == 0.0


def test_pairs_are_one_to_one_and_the_best_first() -> None:
    assert paired([((2.0,), 0, 0), ((1.0,), 1, 0), ((3.0,), 0, 1)]) == {1: 0, 0: 1}


def test_timeml_is_read_with_its_offsets(tmp_path: Path) -> None:
    path = tmp_path / "ferry.tml"
    path.write_text(TML, encoding="utf-8")
    document = timeml.document(path)
    words = [document.text[timex["start"] : timex["end"]] for timex in document.timexes]
    assert words == ["on\nMonday", "daily"]
    assert document.published == "2018-07-18"


def test_timexes_are_scored(tmp_path: Path) -> None:
    (tmp_path / "ferry.tml").write_text(TML, encoding="utf-8")

    def read(text: str, published: str | None) -> list[Mapping[str, Any]]:
        assert published == "2018-07-18"
        monday, daily = text.index("Monday"), text.index("daily")
        return [
            {"start": monday, "end": monday + 6, "type": "DATE", "value": "2018-07-16"},
            {"start": daily, "end": daily + 5, "type": "SET", "value": "P1W"},
            {"start": 0, "end": 3, "type": "DATE", "value": "2018"},
        ]

    scores = values(timeml.measure(tmp_path, read))
    assert scores == {
        "Value F1": 40.0,
        "Calendar dates F1": 66.7,
        "Type F1": 80.0,
        "Strict F1": 40.0,
        "Relaxed F1": 80.0,
        "Relaxed precision": 66.7,
        "Relaxed recall": 100.0,
    }


def test_a_file_without_text_is_named(tmp_path: Path) -> None:
    path = tmp_path / "empty.tml"
    path.write_text("<TimeML/>", encoding="utf-8")
    with pytest.raises(ValueError, match=r"empty\.tml is no TimeML"):
        timeml.document(path)


@pytest.mark.parametrize(
    ("told", "gold"),
    [
        ("Anna Berg", "Ms. Berg"),
        ("Anna Berg", "Anna Berg, the harbour master"),
        ("the harbour master", "the harbour master of Vyborg"),
        ("Berg", "Mr. Olsen and Ms. Berg"),
        ("he", "He"),
    ],
)
def test_the_same_speaker(told: str, gold: str) -> None:
    assert speakers.same(told, gold)


@pytest.mark.parametrize(
    ("told", "gold"),
    [("Anna Berg", "she"), ("Anna Berg", "Ms. Olsen"), (None, "Berg"), ("the crew", "the union")],
)
def test_another_speaker(told: str | None, gold: str) -> None:
    assert not speakers.same(told, gold)


TEXT = "“We sail,” said Anna Berg.\n\n“Not today,” he said. A so-called “boat” sank."


def quote(words: str, speaker: str | None, kind: str = "name", **fields: Any) -> dict[str, Any]:
    start = TEXT.index(words)
    at = TEXT.index(speaker) if speaker else None
    return {
        "start": start,
        "end": start + len(words),
        "speaker_text": speaker,
        "speaker_start": at,
        "speaker_end": at + len(speaker) if at is not None and speaker else None,
        "speaker_type": kind,
        **fields,
    }


def told(words: str, speaker: str | None, **fields: Any) -> dict[str, Any]:
    start = TEXT.index(words)
    return {"start": start, "end": start + len(words), "speaker": speaker, "form": "full", **fields}


GOLD = {
    "text": TEXT,
    "quotes": [
        quote("We sail,", "Anna Berg"),
        quote("Not today", "he", "pronoun", speaker_silver="Olsen"),
    ],
    "ignore": [[TEXT.index("boat"), TEXT.index("boat") + 4]],
}


def test_quotations_are_scored_with_their_speakers() -> None:
    found = attributed.tally(
        GOLD, [told("We sail,”", "Berg"), told("Not today,", "Olsen"), told("boat", None)]
    )
    assert (found.gold, found.told, found.exact, found.spans, found.speakers) == (2, 2, 2, 2, 2)


def test_a_wrong_speaker_is_wrong_unless_the_mention_is_right() -> None:
    wrong = told("Not today,", "Berg")
    assert attributed.tally(GOLD, [wrong]).speakers == 0
    at = TEXT.index("he said")
    pronoun = wrong | {"speaker_start": at, "speaker_end": at + 2}
    assert attributed.tally(GOLD, [pronoun]).speakers == 1


def test_words_that_nobody_says_are_not_scored() -> None:
    assert attributed.tally(GOLD, [told("We sail,", "Berg", form="scare")]).told == 0


STORY = "Trump called Putin on Monday. They spoke for an hour. Rain fell in Oslo."


def gold_event(anchor: str, date: str | None, **fields: Any) -> dict[str, Any]:
    return {
        "anchor": anchor,
        "date": date,
        "kind": "call",
        "participants": ["Donald Trump", "Vladimir Putin"],
        "topics": ["syria"],
        "trump_putin": True,
        **fields,
    }


def event(words: str, date: str | None, **fields: Any) -> dict[str, Any]:
    start = STORY.index(words)
    return {
        "mentions": [{"start": start, "end": start + len(words)}],
        "date": date,
        "kind": "call",
        "participants": ["Donald Trump", "Vladimir Putin"],
        "topics": ["syria"],
        "context": False,
        **fields,
    }


def story(folder: Path, *events: dict[str, Any], answer: list[dict[str, Any]]) -> dict[str, float]:
    (folder / "gold").mkdir()
    (folder / "texts").mkdir()
    gold = {"published": "2018-07-18", "events": list(events)}
    (folder / "gold" / "story.json").write_text(json.dumps(gold), encoding="utf-8")
    (folder / "texts" / "story.txt").write_text(STORY, encoding="utf-8")
    return dict(values(labelled.measure(folder, folder, lambda text, published: answer)))


def test_an_event_is_found_dated_and_told_once(tmp_path: Path) -> None:
    call = gold_event("called Putin", "2018-07-16", anchors=["spoke for an hour"])
    found = story(
        tmp_path,
        call,
        answer=[event("Trump called", "2018-07-16"), event("They spoke", "2018-07-16")],
    )
    assert (found["Events recall"], found["Found and dated"], found["Told twice"]) == (100, 100, 1)
    assert found["Events precision"] == 50.0


def test_a_wide_date_fits_and_is_not_exact(tmp_path: Path) -> None:
    call = gold_event("called Putin", "2018-07-16")
    found = story(tmp_path, call, answer=[event("Trump called", "2018-07")])
    assert (found["Date"], found["Date fits"]) == (0, 100)


def test_context_and_what_is_optional_are_not_punished(tmp_path: Path) -> None:
    found = story(
        tmp_path,
        gold_event("called Putin", "2018-07-16"),
        gold_event("spoke", None, optional=True),
        answer=[
            event("Trump called", "2018-07-16"),
            event("They spoke", None),
            event("Rain fell", None, context=True),
        ],
    )
    assert found["Events F1"] == 100


def test_an_event_that_is_not_there_is_an_extra(tmp_path: Path) -> None:
    found = story(
        tmp_path,
        gold_event("called Putin", "2018-07-16"),
        answer=[event("Rain fell", "2018-07-16")],
    )
    assert (found["Events recall"], found["Events precision"]) == (0, 0)


def test_a_text_that_is_missing_is_named(tmp_path: Path) -> None:
    (tmp_path / "gold").mkdir()
    (tmp_path / "gold" / "lost.json").write_text('{"events": []}', encoding="utf-8")
    with pytest.raises(ValueError, match=r"lost\.json has no text"):
        labelled.measure(tmp_path, tmp_path, lambda text, published: [])


def test_a_folder_without_gold_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    output = tmp_path / "accuracy.json"
    assert accuracy.main([str(tmp_path), "--output", str(output)]) == 2
    assert "holds no gold" in capsys.readouterr().err
    assert not output.exists()


def test_what_was_measured_is_written(tmp_path: Path) -> None:
    (tmp_path / "timex").mkdir()
    (tmp_path / "timex" / "ferry.tml").write_text(TML, encoding="utf-8")
    output = tmp_path / "accuracy.json"
    assert accuracy.main([str(tmp_path), "--output", str(output)]) == 0
    content = json.loads(output.read_text(encoding="utf-8"))
    assert content["tables"][0]["title"] == "Date expressions"
    assert content["tables"][0]["rows"][0]["value"] == 100.0
    assert "Monday" not in output.read_text(encoding="utf-8")
