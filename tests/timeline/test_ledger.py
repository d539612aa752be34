from __future__ import annotations

import random
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec import structs

from dashboard.models import Article, Event, Mention, Span
from dashboard.timeline import ledger
from dashboard.timeline.ledger import GONE, LIVE, MERGED, assign, redirects
from tests import factory
from tests.factory import PUTIN, TRUMP

KINDS = ("call", "statement", "meeting", "policy", "message", "summit", "other")


def article(name: str, *sentences: str) -> Article:
    return Article(name, " ".join(sentences))


def event(kind: str, date: str | None, *told: tuple[Article, str], **fields: object) -> Event:
    """An event told by sentences of articles."""
    mentions = tuple(
        Mention(source.id, _span(source, words), None, date, "words") for source, words in told
    )
    given = {"participants": (TRUMP, PUTIN), "mentions": mentions, **fields}
    return factory.event("", kind, f"A {kind}", date, **given)


def _span(source: Article, words: str) -> Span:
    start = source.text.index(words)
    return Span(start, start + len(words))


def ids(events: tuple[Event, ...]) -> list[str]:
    return [event.id for event in events]


PAPER = article("paper", "They spoke by phone.", "He praised the talks.", "They met in May.")
WIRE = article("wire", "The two spoke on the phone on Friday.", "Nothing else was said.")
CALL = event("call", "2017-05-05", (PAPER, "They spoke by phone."))
PRAISE = event("statement", "2017-05-05", (PAPER, "He praised the talks."))
MEETING = event("meeting", "2017-05", (PAPER, "They met in May."))
WIRE_CALL = event("call", "2017-05-05", (WIRE, "The two spoke on the phone on Friday."))


def test_new_ids_are_short_opaque_and_follow_from_the_evidence() -> None:
    (first,), _ = assign([CALL], [PAPER], ())
    (again,), _ = assign([structs.replace(CALL, id="local")], [PAPER, WIRE], ())
    assert first.id == again.id
    assert len(first.id) == 8
    assert first.id.isalnum()
    assert first.id == first.id.lower()


def test_without_a_ledger_ids_are_those_of_an_empty_one() -> None:
    events = [CALL, structs.replace(CALL, date="2017-06-06"), PRAISE, MEETING]
    assert ledger.assign_new(events, [PAPER]) == assign(events, [PAPER], ())[0]
    assert ledger.assign_new([], []) == ()


def test_two_events_of_one_sentence_have_two_ids() -> None:
    later = structs.replace(CALL, date="2017-06-06")
    events, entries = assign([CALL, later], [PAPER], ())
    assert len(set(ids(events))) == 2
    again, same = assign([later, CALL], [PAPER], entries)
    assert ids(again) == ids(events)[::-1]
    assert same == entries


def test_an_event_keeps_its_id_whatever_is_read_differently() -> None:
    (before,), entries = assign([CALL], [PAPER], ())
    changed = structs.replace(
        CALL, kind="meeting", date="2019-01", title="Other", calendar="row", participants=()
    )
    (after,), _ = assign([changed], [PAPER], entries)
    assert after.id == before.id


def test_an_event_keeps_its_id_when_its_articles_name_changes() -> None:
    (before,), entries = assign([CALL], [PAPER], ())
    renamed = replace(PAPER, id="renamed")
    moved = event("statement", "2019", (renamed, "They spoke by phone."))
    (after,), _ = assign([moved], [renamed], entries)
    assert after.id == before.id


def test_a_new_event_does_not_take_an_id_from_another() -> None:
    (call,), entries = assign([CALL], [PAPER], ())
    events, entries = assign([PRAISE, CALL, MEETING], [PAPER], entries)
    assert events[1].id == call.id
    assert len(set(ids(events))) == 3
    assert entries[0].id == call.id  # oldest first


def test_merged_events_leave_a_redirect() -> None:
    (paper, wire), entries = assign([CALL, WIRE_CALL], [PAPER, WIRE], ())
    both = structs.replace(CALL, mentions=CALL.mentions + WIRE_CALL.mentions)
    (merged,), entries = assign([both], [PAPER, WIRE], entries)
    kept, lost = (paper, wire) if merged.id == paper.id else (wire, paper)
    assert merged.id == kept.id
    assert redirects(entries) == ((lost.id, kept.id),)
    # the words of the file, which other versions read
    assert {(entry.id, entry.state) for entry in entries} == {
        (kept.id, "live"),
        (lost.id, "merged"),
    }


def test_events_split_again_have_their_old_ids_again() -> None:
    apart, entries = assign([CALL, WIRE_CALL], [PAPER, WIRE], ())
    both = structs.replace(CALL, mentions=CALL.mentions + WIRE_CALL.mentions)
    _, entries = assign([both], [PAPER, WIRE], entries)
    again, entries = assign([WIRE_CALL, CALL], [PAPER, WIRE], entries)
    assert ids(again) == ids(apart)[::-1]
    assert redirects(entries) == ()


def test_a_redirect_follows_a_second_merge() -> None:
    a, b, c = (article(name, f"Told by {name}.") for name in "abc")
    told = [event("statement", f"201{n}", (x, x.text)) for n, x in enumerate((a, b, c))]
    first, entries = assign(told, [a, b, c], ())
    ab = structs.replace(told[0], mentions=told[0].mentions + told[1].mentions)
    second, entries = assign([ab, told[2]], [a, b, c], entries)
    abc = structs.replace(ab, mentions=ab.mentions + told[2].mentions)
    (third,), entries = assign([abc], [a, b, c], entries)
    assert third.id == second[0].id
    assert dict(redirects(entries)) == dict.fromkeys({*ids(first)} - {third.id}, third.id)


def test_a_vanished_event_is_gone_and_comes_back_under_its_id() -> None:
    before, entries = assign([CALL, PRAISE], [PAPER], ())
    _, entries = assign([CALL], [PAPER], entries)
    assert redirects(entries) == ((before[1].id, None),)
    assert [entry.state for entry in entries] == ["live", "gone"]
    after, entries = assign([PRAISE, CALL], [PAPER], entries)
    assert ids(after) == ids(before)[::-1]
    assert {entry.state for entry in entries} == {LIVE}


def test_an_edited_sentence_keeps_the_id_of_what_it_tells() -> None:
    before, entries = assign([CALL, PRAISE, MEETING], [PAPER], ())
    edited = article("paper", "They talked by phone.", "He lauded the talks.", "They met, in May.")
    calls = [
        event("call", "2017-05-05", (edited, "They talked by phone.")),
        event("statement", "2017-05-05", (edited, "He lauded the talks.")),
        event("meeting", "2017-05", (edited, "They met, in May.")),
    ]
    after, _ = assign(calls, [edited], entries)
    assert ids(after) == ids(before)


def test_a_replaced_article_keeps_the_id_of_a_contact_on_the_calendar() -> None:
    linked = structs.replace(CALL, calendar="2017-05-05", date="2017-05", kind="meeting")
    (before,), entries = assign([linked], [PAPER], ())
    other = structs.replace(WIRE_CALL, calendar="2017-05-05", kind="summit")
    (after,), _ = assign([other], [WIRE], entries)
    assert after.id == before.id


def test_a_replaced_article_keeps_the_id_of_a_call_of_the_same_day() -> None:
    (before,), entries = assign([CALL], [PAPER], ())
    (after,), _ = assign([WIRE_CALL], [WIRE], entries)
    assert after.id == before.id


def test_of_one_sentence_s_events_the_title_tells_which_is_which() -> None:
    wide = structs.replace(CALL, title="They speak at length")
    events, entries = assign([CALL, wide], [PAPER], ())
    assert len(set(ids(events))) == 2
    by_title = {event.title: event.id for event in events}
    again, _ = assign([wide, CALL], [PAPER], entries)
    assert {event.title: event.id for event in again} == by_title


@pytest.mark.parametrize("kind", ["statement", "message", "other"])
def test_another_saying_of_the_same_day_is_another_event(kind: str) -> None:
    (before,), entries = assign([structs.replace(PRAISE, kind=kind)], [PAPER], ())
    other = event(kind, "2017-05-05", (WIRE, "Nothing else was said."))
    (after,), entries = assign([other], [WIRE], entries)
    assert after.id != before.id
    assert redirects(entries) == ((before.id, None),)


def test_an_act_told_only_by_another_event_leads_to_it() -> None:
    told = [structs.replace(call, calendar="row") for call in (CALL, WIRE_CALL)]
    (paper, wire), entries = assign(told, [PAPER, WIRE], ())
    (left,), entries = assign([told[1]], [WIRE], entries)
    assert left.id == wire.id
    assert redirects(entries) == ((paper.id, wire.id),)


def test_an_event_without_a_mention_has_an_id_too() -> None:
    bare = structs.replace(CALL, mentions=())
    (named,), entries = assign([bare], [], ())
    assert assign([bare], [], entries)[0] == (named,)


def test_a_name_that_is_taken_is_not_given_again() -> None:
    found = ledger.trace(CALL, {"paper": PAPER.text})
    first = ledger.new_id(found, ())
    assert ledger.new_id(found, {first}) != first


def test_the_order_of_alike_events_makes_no_difference() -> None:
    told = [structs.replace(CALL, date=date, title="They spoke") for date in ("2017", "2018")]
    forth, entries = assign(told, [PAPER], ())
    back, same = assign(told[::-1], [PAPER], ())
    assert ids(back) == ids(forth)[::-1]
    assert same == entries


# Articles are lists of (happening, wording); each happening is one event,
# told by all the sentences about it.  A grouping gives happenings the number
# of another: they are read as one event.
Collection = dict[str, list[tuple[int, int]]]
tellings = st.lists(st.tuples(st.integers(0, 5), st.integers(0, 3)), max_size=5)
collections = st.dictionaries(st.sampled_from("abcde"), tellings, max_size=4)
groupings = st.just(tuple(range(6))) | st.tuples(*[st.integers(0, 5)] * 6)


def happenings(
    collection: Collection, grouping: tuple[int, ...] = tuple(range(6))
) -> tuple[list[Event], list[Article]]:
    articles = [
        article(name, *(f"Happening {h} in wording {w}." for h, w in told))
        for name, told in sorted(collection.items())
    ]
    by_name = {made.id: made for made in articles}
    events = []
    for group in sorted({grouping[h] for told in collection.values() for h, _ in told}):
        told = sorted(
            {
                (name, f"Happening {h} in wording {w}.")
                for name, sentences in collection.items()
                for h, w in sentences
                if grouping[h] == group
            }
        )
        sentences = [(by_name[name], words) for name, words in told]
        events.append(event(KINDS[group], f"201{group}", *sentences))
    return events, articles


@settings(max_examples=30)
@given(
    st.lists(st.tuples(collections, groupings), min_size=1, max_size=5),
    st.randoms(use_true_random=False),
)
def test_every_id_has_an_answer_whatever_happens_to_articles_and_rules(
    history: list[tuple[Collection, tuple[int, ...]]], chance: random.Random
) -> None:
    entries: ledger.Ledger = ()
    for collection, grouping in history:
        events, articles = happenings(collection, grouping)
        before = {entry.id for entry in entries}
        named, after = assign(events, articles, entries)

        names = ids(named)
        assert len(set(names)) == len(names)
        answers = {entry.id: entry for entry in after}
        assert len(answers) == len(after)
        assert before <= set(answers)
        for entry in after:  # the event, a redirect to one, or gone
            assert (entry.state == LIVE) == (entry.id in names)
            assert (entry.into in names) if entry.state == MERGED else entry.into is None
            assert entry.state in (LIVE, MERGED, GONE)

        chance.shuffle(events)
        chance.shuffle(articles)
        shuffled, same = assign(events, articles, entries)
        assert same == after
        assert {(e.id, e.date) for e in shuffled} == {(e.id, e.date) for e in named}
        assert assign(events, articles, after)[1] == after
        entries = after


@settings(max_examples=30)
@given(collections, collections)
def test_an_event_whose_words_stay_keeps_its_id(first: Collection, more: Collection) -> None:
    events, articles = happenings(first)
    before, entries = assign(events, articles, ())
    added = first | {name + name: told for name, told in more.items()}
    events, articles = happenings(added)
    after, _ = assign(events, articles, entries)
    dates = {event.date: event.id for event in after}
    assert all(dates[event.date] == event.id for event in before)
