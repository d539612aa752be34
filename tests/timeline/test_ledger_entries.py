"""What the ledger keeps of an event, and by what it knows it again."""

from __future__ import annotations

from itertools import pairwise

import pytest
from msgspec.structs import replace

from dashboard.models import Article, Participant
from dashboard.timeline import ledger
from dashboard.timeline.ledger import LIVE, Entry
from tests.timeline.test_ledger import CALL, PAPER, PRAISE, WIRE, event


def test_an_id_is_made_of_the_kind_and_the_first_words_alone() -> None:
    """The ids of a version are those of the next: links stay as they are."""
    first = ledger.trace(CALL, {"paper": PAPER.text})
    assert ledger.new_id(first, ()) == "vni7w6ij"
    assert ledger.new_id(first, (), split_from="aaaaaaaa") == "p7skej4g"
    assert ledger.new_id(first, {"vni7w6ij"}) == "t4663bjm"
    assert ledger.new_id(replace(first, date="1999", title="Other"), ()) == "vni7w6ij"
    more = replace(first, evidence=(*first.evidence, ("wire", "f0")))
    assert ledger.new_id(more, ()) == "vni7w6ij"
    assert ledger.new_id(replace(first, kind="meeting"), ()) != "vni7w6ij"
    bare = replace(first, evidence=())
    assert ledger.new_id(bare, ()) != ledger.new_id(replace(bare, title="Other"), ())
    assert ledger.new_id(bare, ()) != ledger.new_id(replace(bare, participants=()), ())


def test_what_the_ledger_keeps_of_an_event() -> None:
    told = event(
        "call",
        "2017-05-05",
        (WIRE, "Nothing else was said."),
        (PAPER, "He praised the talks."),
        (PAPER, "They spoke by phone."),
        (PAPER, "They spoke by phone."),
        calendar="row",
        participants=(Participant("B", "party"), Participant("A", "agent")),
    )
    found = ledger.trace(told, {"paper": PAPER.text, "wire": WIRE.text})
    assert (found.kind, found.date, found.calendar) == ("call", "2017-05-05", "row")
    assert (found.state, found.into, found.title) == (LIVE, None, "A call")
    assert found.participants == ("A", "B")
    assert [article for article, _ in found.evidence] == ["paper", "paper", "wire"]
    assert [len(words) for _, words in found.evidence] == [16, 16, 16]
    praise = ledger.trace(PRAISE, {"paper": PAPER.text})
    assert found.evidence[1] == praise.evidence[0]


FOUND = Entry("", LIVE, None, "call", "2018", "x", "T", ("A",), (("a", "w1"), ("a", "w2")))
LIKENESS = [
    # each entry is more like what was found than the one after it
    {},
    {"title": "Other"},
    {"participants": ()},
    {"date": "2019"},
    {"kind": "meeting"},
    {"calendar": None},
    {"evidence": (("a", "w1"), ("a", "w2"), ("a", "w3"))},
    {"evidence": (("a", "w1"), ("b", "w2"))},
    {"evidence": (("a", "w1"),)},
    {"evidence": (("a", "w1"), ("a", "w3"))},
    {"evidence": (("b", "w1"), ("b", "w2"))},
    {"evidence": (("b", "w1"), ("a", "w3"))},
    {"evidence": (("b", "w3"),)},
]


@pytest.mark.parametrize(("more", "less"), list(pairwise(LIKENESS)))
def test_the_more_alike_comes_first(more: dict[str, object], less: dict[str, object]) -> None:
    known = [replace(FOUND, **less), replace(FOUND, **more)]  # type: ignore[arg-type]
    first, second = (ledger.compare(FOUND, 0, each, n).rank for n, each in enumerate(known))
    assert second < first


def test_of_two_alike_the_older_id_comes_first_and_no_row_is_no_likeness() -> None:
    assert ledger.compare(FOUND, 0, FOUND, 0).rank < ledger.compare(FOUND, 0, FOUND, 1).rank
    assert ledger.compare(FOUND, 0, FOUND, 0).rank < ledger.compare(FOUND, 1, FOUND, 0).rank
    bare = replace(FOUND, calendar=None, title="Other")
    same_title = replace(bare, calendar="x", title="Other")
    titled = replace(bare, kind="meeting", title="Other")
    # neither has a row: that is no reason to take one for the other
    assert ledger.compare(bare, 0, same_title, 1).rank < ledger.compare(bare, 0, titled, 0).rank


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ({"evidence": (("b", "w1"),)}, {}, True),
        ({"evidence": ()}, {"evidence": ()}, True),
        ({"evidence": (), "kind": "meeting"}, {"kind": "summit"}, True),
        ({"evidence": (), "kind": "meeting"}, {"kind": "call"}, False),
        ({"evidence": (), "calendar": None}, {"calendar": "y"}, True),
        ({"evidence": (), "calendar": None, "date": None}, {"date": None}, False),
        ({"evidence": (), "calendar": "y", "date": "2019"}, {}, False),
        ({"evidence": (), "calendar": "y", "participants": ()}, {}, False),
        ({"evidence": (), "kind": "statement"}, {"kind": "statement"}, False),
        ({"evidence": (("a", "w9"),), "kind": "other"}, {"kind": "other"}, True),
        ({"evidence": (("b", "w9"),), "kind": "other"}, {"kind": "other"}, False),
        ({"evidence": (("a", "w9"),), "kind": "other", "date": "1"}, {"kind": "other"}, False),
    ],
)
def test_what_two_can_be_known_by(
    one: dict[str, object], other: dict[str, object], expected: bool
) -> None:
    left, right = replace(FOUND, **one), replace(FOUND, **other)  # type: ignore[arg-type]
    assert bool(set(ledger.signs(left)) & set(ledger.signs(right))) == expected


def test_words_that_no_file_can_hold_have_a_fingerprint() -> None:
    odd = [Article("a", f"{lone} left") for lone in "\ud800\ud801"]
    (one,), (other,) = (
        ledger.trace(event("call", "2018", (each, each.text)), {"a": each.text}).evidence
        for each in odd
    )
    assert one != other


def test_further_events_are_remembered_in_their_place() -> None:
    known = (replace(FOUND, id="aaaaaaaa"), replace(FOUND, id="bbbbbbbb"))
    changed, new = replace(known[0], title="Other"), replace(FOUND, id="cccccccc")
    assert ledger.remember(known, [new, changed]) == (changed, known[1], new)
