"""What one event of several reports holds: the best of each, and nothing lost."""

from __future__ import annotations

from itertools import pairwise

import pytest
from msgspec.structs import replace

from dashboard.models import Event, Mention, Participant, Passage, Span
from dashboard.timeline import merging
from dashboard.timeline.sorts import sort
from tests.timeline.test_merging import event


def joined(*parts: Event) -> Event:
    return merging.joined(sorted(parts, key=merging.key))


@pytest.mark.parametrize(
    ("better", "worse"),
    list(pairwise(["editor", "words", "calendar", "publication", "none", None])),
)
@pytest.mark.parametrize(("good", "bad"), [("2018-07-15", "2018-07-16"), ("2018-07", "2018-07-01")])
def test_the_surest_basis_gives_the_date(
    better: str, worse: str | None, good: str, bad: str
) -> None:
    best = event("b", 0, good, date_basis=better)
    assert joined(best, event("a", 0, bad, date_basis=worse)).date == good
    assert joined(best, event("c", 0, bad, date_basis=worse)).date_basis == better


def test_of_one_basis_the_narrowest_and_then_the_first_gives_the_date() -> None:
    assert joined(event("a", 0, "2018"), event("b", 0, "2018-07")).date == "2018-07"
    assert joined(event("a", 0, "2018/.."), event("b", 0, "2018")).date == "2018"
    assert joined(event("a", 0, "2018-07-16"), event("b", 0, "2018-07-15")).date == "2018-07-15"
    assert joined(event("b", 5, "2018"), event("b", 0, "2018")).id == "b-0"


def test_events_come_by_date_then_by_their_first_words() -> None:
    ordered = [
        event("b", 0, "../2018"),
        event("b", 0, "2017"),
        event("b", 9, "2018"),
        event("c", 0, "2018-01"),
        event("c", 20, "2018"),
        event("c", 20, "2018", "meeting"),
        event("c", 100, "2018-01-01"),
        event("a", 0, "2018-01-02"),
        event("a", 0, None),
    ]
    # a date without a beginning sorts with those that have none
    ordered = [*ordered[1:-1], ordered[-1], ordered[0]]
    assert sorted(ordered[::2] + ordered[1::2], key=merging.key) == ordered
    long = replace(ordered[0], mentions=(Mention("b", Span(0, 99), None, "2017", "words"),))
    assert merging.key(ordered[0]) < merging.key(long)


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("party", "agent", "agent"),
        ("agent", "party", "agent"),
        ("agent", "recipient", "agent"),
        ("recipient", "agent", "recipient"),
        ("party", "party", "party"),
    ],
)
def test_everybody_is_named_once_by_the_most_telling_role(
    one: str, other: str, expected: str
) -> None:
    lee, roe, poe = (Participant(name, "party") for name in ("Ann Lee", "Joe Roe", "Edna Poe"))
    parts = (
        event("a", 0, "2018", participants=(Participant("Jane Doe", one), lee)),
        event("b", 0, "2018", participants=(poe, Participant("Jane Doe", other), roe)),
    )
    assert joined(*parts).participants == (Participant("Jane Doe", expected), lee, poe, roe)


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        (("nato",), ("syria",), ("syria", "nato")),
        (("other",), ("nato",), ("nato",)),
        (("other",), ("other",), ("other",)),
        (("nato", "syria"), ("nato",), ("syria", "nato")),
    ],
)
def test_topics_come_in_the_order_of_the_table(
    one: tuple[str, ...], other: tuple[str, ...], expected: tuple[str, ...]
) -> None:
    found = joined(event("a", 0, "2018", topics=one), event("b", 0, "2018", topics=other))
    assert found.topics == expected


def test_a_summit_stays_one_and_a_place_is_taken_over() -> None:
    wide = event("a", 0, "2018-07", "summit", place="Rome")
    found = joined(wide, event("b", 0, "2018-07-16", "meeting"))
    assert (found.kind, found.date, found.place) == ("summit", "2018-07-16", "Rome")
    found = joined(wide, event("b", 0, "2018-07-16", "meeting", place="Rome, Italy"))
    assert found.place == "Rome, Italy"
    assert joined(*(event(name, 0, "2018-07") for name in "ab")).place is None
    assert joined(event("a", 0, "2018"), event("b", 0, "2018")).kind == "call"


@pytest.mark.parametrize("field", ["planned", "context"])
def test_only_what_all_call_planned_or_context_is(field: str) -> None:
    yes, no = event("a", 0, "2018", **{field: True}), event("b", 0, "2018")
    assert not getattr(joined(yes, no), field)
    assert getattr(joined(yes, replace(no, **{field: True})), field)  # type: ignore[arg-type]


def test_evidence_comes_in_the_order_of_the_articles() -> None:
    told = [
        Mention("a", Span(0, 5), None, None, "none"),
        Mention("a", Span(0, 5), Span(0, 3), "2018", "words"),
        Mention("a", Span(0, 5), Span(2, 3), "2018", "words"),
        Mention("a", Span(0, 9), None, None, "none"),
        Mention("a", Span(7, 9), None, None, "none"),
        Mention("b", Span(0, 5), None, None, "none"),
    ]
    passages = [Passage("a", 0, 5), Passage("a", 3, 4), Passage("b", 0, 2)]
    one = event("a", 0, "2018", mentions=tuple(told[::2]), quotations=(), reported=())
    other = event("b", 0, "2018", mentions=(*told[1::2], told[0]))
    other = replace(other, quotations=tuple(passages[::-1]), reported=tuple(passages[1:]))
    found = merging.joined([one, replace(other, quotations=(*other.quotations, passages[0]))])
    assert found.mentions == tuple(told)
    assert found.quotations == tuple(passages)
    assert found.reported == tuple(passages[1:])


@pytest.mark.parametrize(
    ("date", "told", "basis", "expected"),
    [
        ("2018-07", "2018-08", "words", (("b", "2018-08"),)),
        ("2018-07", "2018-08", "publication", ()),
        ("2018-07", "2018", "words", ()),
        ("2018-07", None, "words", ()),
        (None, "2018-08", "words", ()),
    ],
)
def test_a_rival_date_is_told_in_words_and_cannot_be_the_same(
    date: str | None, told: str | None, basis: str, expected: tuple[tuple[str, str], ...]
) -> None:
    own = event("a", 0, date)
    other = Mention("b", Span(0, 9), None, told, basis)
    assert merging.joined([replace(own, mentions=(*own.mentions, other))]).rival_dates == expected
    pair = [own, event("b", 0, None, mentions=(other,), date_basis="none")]
    assert merging.joined(pair).rival_dates == expected


def test_an_event_alone_stays_as_it_is() -> None:
    own = event("a", 0, "2018-07", topics=("nato", "other"), rival_dates=(("b", "2019"),))
    assert merging.joined([own]) is own


def test_the_width_of_a_date_counts_its_days() -> None:
    widths = [sort(event("a", 0, when)).width for when in ("2018-07-16", "2018-02", "2018", "2016")]
    assert widths == [1, 28, 365, 366]
    assert sort(event("a", 0, "2018/..")).width == sort(event("a", 0, None)).width > 100 * 366
