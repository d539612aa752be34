from __future__ import annotations

from dataclasses import replace

import pytest

from dashboard.view.adding import (
    adding_sentence,
    brought,
    explanation,
    known_of,
    opened,
    reminder,
    saved,
    unfitting,
    waiting,
    yours,
)
from dashboard.view.articles import told
from dashboard.view.catalogue import Catalogue
from tests import factory

HARBOUR = factory.ARTICLES[0]


def test_the_page_says_plainly_what_is_lost() -> None:
    assert "a reload or a closed tab loses what you have not downloaded" in adding_sentence()
    assert "nobody else sees them" in adding_sentence()
    assert "It joins your timeline" in explanation()


@pytest.mark.parametrize(
    ("certainty", "said"),
    [("stated", "as the file itself says"), ("inferred", "worked out, so look at it")],
)
def test_it_says_how_sure_the_date_is(certainty: str, said: str) -> None:
    markup = known_of(replace(HARBOUR, author="A. Writer"), certainty, ())
    assert said in markup
    assert "14–17 September 2017" in markup
    assert "the address gives the week" in markup
    assert "A. Writer" in markup


def test_a_date_that_is_not_known_is_asked_for() -> None:
    markup = known_of(replace(HARBOUR, published=None), "unknown", ("It is not in English.",))
    assert "A month or a year is enough" in markup
    assert '<p class="notice">It is not in English.</p>' in markup


def test_nothing_untrusted_becomes_markup() -> None:
    pipes = replace(factory.ARTICLES[2], published_how="<img src=x>", author="<script>")
    markup = known_of(pipes, "stated", ("<i>",))
    assert "&lt;script&gt;" in markup
    assert not any(part in markup for part in ("<img", "<script", "<i>", "javascript:"))
    assert "&lt;b&gt;.html could" in brought(["<b>.html could not be read"], ())


def test_what_was_brought_is_told() -> None:
    assert brought((), ()) == ""
    assert "This could not be read:" in brought(["a.bin is no text."], ())
    assert "These could not be read:" in brought(["a.bin is no text.", "b.bin is empty."], ())
    many = brought([f"{number}.bin is empty." for number in range(50)], ())
    assert many.partition("<details>")[0].count("<li>") == 6
    assert many.count("<li>") == 50
    assert "<summary>44 more</summary>" in many
    assert brought((), [opened(1, 0)]).count("1 article is on your timeline.") == 1
    assert "2 articles and 1 correction are on" in opened(2, 1)
    assert saved(1) == "1 article is in this collection now, for everybody."


def test_the_waiting_articles_can_be_opened(found: Catalogue) -> None:
    items = [told(found, article) for article in found.articles]
    markup = waiting(items, "b-bridges")
    assert "3 articles to look at" in markup
    assert markup.count('aria-current="true"') == 1
    assert 'data-act="open:c-pipes"' in markup
    assert "Oil &lt;b&gt;and&lt;/b&gt; tariffs" in markup


def test_own_articles_can_be_read_changed_and_removed(found: Catalogue) -> None:
    markup = yours([told(found, "a-harbour")])
    assert 'href="./articles?article=a-harbour"' in markup
    assert 'data-act="open:a-harbour"' in markup
    assert 'data-act="remove:a-harbour"' in markup


@pytest.mark.parametrize(
    ("number", "said"),
    [
        (0, ""),
        (1, "One article of yours is on this timeline, in this tab only."),
        (12, "12 articles of yours are on this timeline, in this tab only."),
    ],
)
def test_a_visitor_is_reminded(number: int, said: str) -> None:
    assert reminder(number) == said


def test_corrections_that_do_not_fit_are_said() -> None:
    assert unfitting(0) == ""
    assert unfitting(1).startswith("1 correction no longer fits ")
    assert unfitting(2).startswith("2 corrections no longer fit ")
