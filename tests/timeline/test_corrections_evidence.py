"""What corrections do to the evidence of events: merged, taken out and spoken by another."""

from __future__ import annotations

from dataclasses import replace

import pytest
from msgspec import structs

from dashboard.models import (
    Article,
    Attribution,
    Correction,
    Event,
    Mention,
    Quotation,
    Reading,
    Reported,
    Span,
)
from dashboard.timeline.corrections import Corrected, apply, as_read
from dashboard.timeline.edits import Edit
from tests.timeline.test_corrections import (
    ARTICLE,
    CALL,
    EVENT,
    MEETING,
    OTHER,
    OVER,
    PRAISE,
    READING,
    corrected,
    edit,
    mention,
    only,
    passage,
    span,
)

ELSEWHERE = structs.replace(passage("Good,"), article="b")


def merged(event: Event, target: Event) -> Event:
    state = apply(
        [event, target], [ARTICLE], [READING], [edit("merge", event.title, target.id)], {}
    )
    assert state.problems == ()
    return state.events[target.id]


def test_a_merge_tells_every_date_that_was_another() -> None:
    rival, own = ("z", "2017"), ("y", "2016")
    event = structs.replace(EVENT, rival_dates=(rival,))
    target = structs.replace(OTHER, rival_dates=(own, rival))
    assert merged(event, target).rival_dates == (("a", "2018-07"), own, rival)
    same = structs.replace(event, mentions=(mention(CALL, "2018-05"), mention(PRAISE, None)))
    assert merged(same, target).rival_dates == (own, rival)


def test_what_both_hold_is_held_once() -> None:
    event = structs.replace(
        EVENT,
        topics=("syria", "nato"),
        mentions=(*EVENT.mentions, OTHER.mentions[0]),
        reported=OTHER.reported,
        quotations=(passage("Good,"),),
    )
    found = merged(event, structs.replace(OTHER, quotations=(passage("he said"),)))
    assert found.topics == ("nato", "syria")
    assert found.mentions == (*OTHER.mentions, *EVENT.mentions)
    assert found.reported == OTHER.reported
    assert found.quotations == (passage("he said"), passage("Good,"))


def split(*taken: str, event: Event = OTHER) -> Corrected:
    change = edit("split", event.title, list(taken), event=event.id)
    return apply([EVENT, event], [ARTICLE], [READING], [change], {})


def test_a_part_has_its_own_date_and_says_who_made_it() -> None:
    event = structs.replace(
        OTHER, rival_dates=(("z", "2017"),), corrections=(Correction("kind", "Why."),)
    )
    state = split(MEETING, event=event)
    (name,) = state.split_off
    part, rest = only(state, name), only(state, event.id)
    assert (part.date, part.date_basis) == ("2018-05", "words")
    assert part.date_reason == "Split off by an editor: The record says so."
    assert (part.calendar, part.calendar_date, part.rival_dates) == (None, None, ())
    assert part.corrections == (Correction("split", "The record says so."),)
    assert (rest.calendar_date, rest.rival_dates) == (event.calendar_date, event.rival_dates)
    assert rest.corrections == (*event.corrections, *part.corrections)
    assert (part.title, part.kind, part.topics) == (event.title, event.kind, event.topics)


def test_sentences_are_taken_out_with_what_is_said_in_them() -> None:
    event = structs.replace(
        EVENT,
        mentions=(*EVENT.mentions, mention(OVER, None), mention(MEETING, "2018-05")),
        quotations=(passage("Good,"), passage("it was")),
        reported=(passage("it was over"),),
    )
    state = split(PRAISE, OVER, event=event)
    part, rest = only(state, state.split_off[0]), only(state, event.id)
    assert part.mentions == event.mentions[1:3]
    assert rest.mentions == (event.mentions[0], event.mentions[3])
    assert part.quotations == event.quotations
    assert part.reported == event.reported
    assert (rest.quotations, rest.reported) == ((), ())


def test_words_of_another_article_are_not_taken_out() -> None:
    twin = Article("b", ARTICLE.text)
    elsewhere = structs.replace(EVENT, quotations=(ELSEWHERE,))
    change = edit("split", "They spoke", [PRAISE])
    state = apply([elsewhere], [ARTICLE, twin], [READING, Reading("b")], [change], {})
    assert only(state, state.split_off[0]).quotations == ()
    assert only(state).quotations == elsewhere.quotations


def test_a_split_names_the_sentence_that_is_not_there() -> None:
    state = split(MEETING, "No such.", "Nor this.")
    assert state.problems == (
        "corrections.toml, entry 1 (event bbbbbbbb, field split): the event has no sentence "
        "'No such.': look at it again",
    )
    assert state.split_off == ()


def test_two_parts_of_one_event_have_two_ids() -> None:
    event = structs.replace(OTHER, mentions=(*OTHER.mentions, mention(CALL, None)))
    changes = [edit("split", "They met", [words], event="bbbbbbbb") for words in (OVER, MEETING)]
    state = apply([event], [ARTICLE], [READING], changes, {})
    assert state.problems == ()
    assert len(set(state.split_off)) == 2
    assert set(state.events) == {"bbbbbbbb", *state.split_off}


def test_a_redirect_leads_on_to_where_the_event_went() -> None:
    third = structs.replace(OTHER, id="cccccccc", title="Third")
    first = edit("merge", "They spoke", "bbbbbbbb")
    second = edit("merge", "They met", "cccccccc", event="bbbbbbbb")
    late = edit("title", "They spoke", "New")
    state = apply([EVENT, OTHER, third], [ARTICLE], [READING], [first, second, late], {})
    assert state.redirects == {"aaaaaaaa": "cccccccc", "bbbbbbbb": "cccccccc"}
    assert state.problems == (
        "corrections.toml, entry 3 (event aaaaaaaa, field title): the event is now part of "
        "cccccccc: correct that one, or remove this entry",
    )


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (
            edit("title", "", "New", event="cccccccc"),
            "no event has this id: remove this entry, or ",
        ),
        (edit("title", "", "New", event="eeeeeeee"), "the event is gone: remove this entry"),
        (edit("hide", "Old"), "was 'Old' when corrected, is 'They spoke' now: look at it again"),
        (edit("split", "Old", [CALL]), "was 'Old' when corrected, is 'They spoke' now: look at it"),
    ],
)
def test_the_way_out_is_told(change: Edit, said: str) -> None:
    (problem,) = corrected(change, redirects={"eeeeeeee": None}).problems
    assert f": {said}" in problem


SPOKEN = Reading(
    "a",
    quotations=(
        Quotation(span("Good,"), "full", None, Attribution(speaker="A", known_by="named")),
        Quotation(span("over"), "full", None, Attribution(speaker="Z", known_by="pronoun")),
    ),
    reported=(
        Reported(span("it was over"), Attribution()),
        Reported(span("spoke in"), Attribution(speaker="Z", known_by="named")),
    ),
)


def spoken(*edits: Edit) -> Reading:
    state = apply([EVENT, OTHER], [ARTICLE], [SPOKEN], edits, {})
    assert state.problems == ()
    return state.readings["a"]


def test_only_the_words_that_are_named_have_another_speaker() -> None:
    found = spoken(edit("speaker", "A", "B", words="Good,"))
    assert found.quotations[0].attribution == Attribution(
        speaker="B", known_by="editor", as_read=("A", "named")
    )
    assert (found.quotations[1], found.reported) == (SPOKEN.quotations[1], SPOKEN.reported)


def test_a_speaker_may_be_taken_away() -> None:
    found = spoken(edit("speaker", "A", "", words="Good,")).quotations[0].attribution
    assert found == Attribution(as_read=("A", "named"))


def test_a_speaker_set_twice_keeps_what_was_read_first() -> None:
    found = spoken(
        edit("speaker", "A", "B", words="Good,"), edit("speaker", "B", "C", words="Good,")
    )
    assert found.quotations[0].attribution.as_read == ("A", "named")
    assert as_read(found) == SPOKEN
    assert as_read(SPOKEN) == SPOKEN


def test_the_same_words_of_two_articles_both_have_the_speaker() -> None:
    twin = Article("b", ARTICLE.text)
    both = structs.replace(EVENT, quotations=(*EVENT.quotations, ELSEWHERE))
    readings = [READING, replace(READING, article="b")]
    change = edit("speaker", "A", "B", words="Good,")
    state = apply([both], [ARTICLE, twin], readings, [change], {})
    assert state.problems == ()
    told = [state.readings[name].quotations[0].attribution.speaker for name in "ab"]
    assert told == ["B", "B"]


def test_words_at_the_edge_of_a_sentence_stay_with_it() -> None:
    edge = Mention("a", Span(span(PRAISE).end, span(PRAISE).end + 5), None, None, "none")
    event = structs.replace(EVENT, mentions=(mention(PRAISE, None), edge))
    change = edit("split", event.title, [ARTICLE.text[edge.span.start : edge.span.end]])
    state = apply([event], [ARTICLE], [READING], [change], {})
    assert only(state).quotations == EVENT.quotations
