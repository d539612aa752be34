from __future__ import annotations

import html
import re
import tomllib
from urllib.parse import unquote

import pytest

from dashboard.measures import Figure, Measure, Table
from dashboard.view.about import about_sentence, figure, measured, report
from dashboard.view.address import State
from dashboard.view.catalogue import Catalogue
from dashboard.view.filters import Filters
from dashboard.view.quotations import headline
from dashboard.view.sayings import sayings


def test_the_sentence(found: Catalogue) -> None:
    assert about_sentence(found) == (
        '<p class="headline"><b>6 events</b>, 4 quotations, 1 shorter piece in quotation marks '
        "and 3 reported statements, read out of 3 articles by rules. Each point leads back to the "
        "words it comes from.</p>"
    )


def test_it_counts_what_was_said_as_the_quotations_do(found: Catalogue) -> None:
    said = sayings(found, lambda _: ())
    told = headline(found, said, State()).partition(", 20")[0].partition("<b>")[2]
    assert told.replace("</b>", "") in about_sentence(found)


def test_only_the_first_results_are_unfolded() -> None:
    made = measured(Measure(name, "", "", "", "", ()) for name in ("Reading", "Speed", "Memory"))
    assert made.count("<details") == 3
    assert made.count("<details open><summary><h3>Reading</h3>") == made.count(" open>") == 1


def test_nothing_measured_is_said_plainly() -> None:
    assert "No result is recorded" in measured(())


def test_results_are_shown_as_recorded() -> None:
    row = Figure("Value F1", 81.25, "%", "found <and> right")
    table = Table("Dates", "12 articles", (row,))
    made = measured([Measure("Reading", "2026-11-21", "make <x>", "2 cores", "Why.", (table,))])
    assert '<th scope="row">Value F1</th><td class="figure">81.2 %</td>' in made
    assert "found &lt;and&gt; right" in made
    assert "<caption><b>Dates</b>. 12 articles.</caption>" in made
    assert "Measured 21 November 2026 on 2 cores by <code>make &lt;x&gt;</code>." in made
    assert "No result" not in made


@pytest.mark.parametrize(
    ("value", "unit", "words"),
    [
        (12, "", "12"),
        (12.0, "MB", "12 MB"),
        (12345, "", "12,345"),
        (1234.6, "ms", "1,235 ms"),
        (234.56, "s", "235 s"),
        (0.8125, "", "0.812"),
        (-1.5, "", "-1.5"),
        (94, "%", "94.0 %"),
        (97.1, "%", "97.1 %"),
        (100, "%", "100.0 %"),
    ],
)
def test_figures(value: float, unit: str, words: str) -> None:
    assert figure(Figure("Speed", value, unit, "")) == words


HERE = "https://news.example/base/about?event=e-call"
STATE = State(filters=Filters(topic=("energy",)), event="e-call")


@pytest.mark.parametrize(
    ("to", "start"),
    [
        ("desk@news.example", "mailto:desk@news.example?subject=Correction of event e-call&body="),
        ("https://forge.example/new", "https://forge.example/new?title=Correction of event e-call"),
        ("https://forge.example/new?kind=error", "https://forge.example/new?kind=error&title="),
    ],
)
def test_a_report_carries_the_id_of_its_event(found: Catalogue, to: str, start: str) -> None:
    markup = report(found, HERE, STATE, to)
    links = [unquote(html.unescape(href)) for href in re.findall(r'href="([^"]*)"', markup)]
    assert links[0].startswith(start)
    assert "https://news.example/base/?event=e-call" in links[0]
    assert 'data-copy="./?event=e-call"' in markup
    assert 'href="./?topic=energy&amp;event=e-call"' in markup


def test_without_an_address_the_report_is_a_text_to_copy(found: Catalogue) -> None:
    markup = report(found, HERE, STATE)
    assert "mailto:" not in markup
    text = html.unescape(markup.partition("<pre")[2].partition(">")[2].partition("</pre>")[0])
    assert text.startswith("Correction of event e-call\n\nTrump telephones Putin (June 2018)\n")
    assert "https://news.example/base/?event=e-call" in text


def test_the_correction_is_toml(found: Catalogue) -> None:
    markup = report(found, "", State(event="e-fund"), "desk@news.example")
    entry = html.unescape(markup.partition("<pre")[2].partition(">")[2].partition("</pre>")[0])
    (correction,) = tomllib.loads(entry)["correction"]
    assert (correction["event"], correction["field"], correction["was"]) == ("e-fund", "date", "")


def test_without_an_event_the_way_to_one_is_told(found: Catalogue) -> None:
    markup = report(found, "", State())
    assert "Open the event on the timeline" in markup
    assert "<pre" not in markup
