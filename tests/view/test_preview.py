from __future__ import annotations

import html
import re
from dataclasses import replace

import pytest

from dashboard.models import Article, Reading, Timeline
from dashboard.view.articles import told
from dashboard.view.catalogue import Catalogue, catalogue
from dashboard.view.preview import preview
from tests import factory


def shown(found: Catalogue, article: str, *left_out: tuple[str, str]) -> str:
    return preview(found, told(found, article), left_out, found)


@pytest.mark.parametrize("article", ["a-harbour", "b-bridges", "c-pipes"])
def test_the_text_is_verbatim(found: Catalogue, article: str) -> None:
    lines = re.findall(r'<p class="passage">(.*?)</p>', shown(found, article))
    plain = [html.unescape(re.sub(r"<[^>]+>", "", line)) for line in lines]
    text = found.articles[article].text
    assert plain == [line for line in text.split("\n") if line.strip()]


def test_it_tells_how_much_was_read(found: Catalogue) -> None:
    assert "3 events, 1 context event, 2 quotations, 1 reported statement and 4 dates" in shown(
        found, "b-bridges"
    )


def test_each_event_stands_once_with_what_can_be_done(found: Catalogue) -> None:
    markup = shown(found, "b-bridges")
    assert markup.count('class="note ') == 4
    for event in ("e-geneva", "e-call", "e-radio", "e-biden"):
        assert markup.count(f'data-act="correct:{event}"') == 1
        assert markup.count(f'data-act="leave:{event}"') == 1
    assert "2021 · Meeting · context · planned" in markup.replace("June 2021", "2021")


def test_only_its_own_events_are_dashed_among_those_that_are_there(found: Catalogue) -> None:
    there = replace(found, entries=tuple(replace(entry, own=True) for entry in found.entries))
    markup = preview(there, told(there, "b-bridges"), (), there)
    drawing = markup.partition('class="standing"')[2].partition("</svg>")[0]
    its = [entry for entry in told(found, "b-bridges").entries if entry.dated]
    others = [entry for entry in found.entries if entry not in its and not entry.event.context]
    assert drawing.count(" own") == len(its)
    assert drawing.count("<circle") == len(its) + sum(entry.dated for entry in others)


def test_an_event_that_others_tell_can_be_kept_apart() -> None:
    timeline = factory.example()
    second = Article("d-again", timeline.articles[1].text, outlet="The Second <i>Post</i>")
    event = next(e for e in timeline.events if e.id == "e-geneva")
    also = factory.mention(
        second, "The two presidents met for three hours in Geneva on 3 May 2018.", "3 May 2018"
    )
    both = factory.event(
        "e-geneva", "meeting", event.title, "2018-05-03", mentions=(*event.mentions, also)
    )
    found = catalogue(
        Timeline((*timeline.articles, second), (*timeline.readings, Reading("d-again")), (both,)),
        (),
        frozenset({"d-again"}),
    )
    markup = shown(found, "b-bridges")
    assert "Also told by The Second &lt;i&gt;Post&lt;/i&gt;" in markup
    assert 'data-act="apart:e-geneva"' in markup
    assert "leave:e-geneva" not in markup
    assert "Also told by another article" in shown(found, "d-again")


def test_what_was_left_out_can_be_put_back(found: Catalogue) -> None:
    markup = shown(found, "c-pipes", ("e-gone", "A <script> of an event"))
    assert "<s>A &lt;script&gt; of an event</s>" in markup
    assert 'data-act="back:e-gone"' in markup


def test_a_text_without_events_says_so() -> None:
    article = Article("x", "The bridge was painted green.")
    found = catalogue(Timeline((article,), (Reading("x"),), ()), factory.calendar())
    markup = shown(found, "x")
    assert "No event was found in it" in markup
    assert "no events, no quotations, no reported statements and no dates" in markup


def test_a_reprint_says_so() -> None:
    first, second, third = factory.ARTICLES
    again = replace(second, id="z-again", reprint_of="a-harbour")
    found = catalogue(Timeline((first, second, third, again), (), ()), factory.calendar())
    assert (
        "It repeats “Putin opens a harbour” in The Quay Gazette: the two count as one source."
        in shown(found, "z-again")
    )
    assert "It repeats" not in shown(found, "b-bridges")
