"""A collection too large to be held is shown in parts, and counted whole."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
import streamlit as st

from dashboard import transaction
from dashboard.home import VARIABLE, HomeError
from dashboard.pages import data
from dashboard.timeline import manifest, store
from dashboard.view import window
from dashboard.view.filters import Filters
from tests import factory
from tests.pages.apps import component, exporting, headline, opened

# Pages share the head that tells; what each of them makes of a part is its own.
PAGES = ("quotations", "compare", "topics", "coverage", "articles")


@pytest.fixture(autouse=True)
def large(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Sixty events as the home, of which a page holds thirty."""
    timeline = factory.synthetic(60)
    home = factory.make_home(tmp_path / "large", timeline)
    transaction.write(home, store.files(home, timeline, (), {}, manifest.PARQUET))
    monkeypatch.setenv(VARIABLE, str(home.root))
    monkeypatch.setattr(data, "MOST", 50)
    monkeypatch.setattr(window, "MOST", 30)
    st.cache_resource.clear()
    yield
    st.cache_resource.clear()


def test_the_page_says_which_part_it_shows_and_counts_all() -> None:
    app = opened("timeline")
    assert "the page shows the latest" in headline(app)
    menu = component(app, "menu")["markup"]
    events = sum(not event.context for event in factory.synthetic(60).events)
    assert f"<b>{events} events</b>" in menu
    assert f"<b>{events} events</b> from 1 article." in headline(app)
    some = opened("timeline", kind=["call", "meeting", "summit", "statement", "message"])
    assert "events</b> of the kind <b>" in headline(some)
    assert "left out.</span>" in headline(some)
    assert str(component(app, "story")).count('class="row') == 30


def test_few_are_shown_without_a_word_on_parts() -> None:
    app = opened("timeline", topic="nato", kind="summit")
    assert "the page shows the latest" not in headline(app)
    assert 'class="row' in str(component(app, "story"))


def test_any_event_opens_by_its_link() -> None:
    first = min(factory.synthetic(60).events, key=lambda event: event.date or "")
    app = opened("timeline", event=first.id)
    assert "ignored" not in headline(app)
    assert "In the article" in str(component(app, "story"))


def test_files_to_take_along_have_the_evidence() -> None:
    assert exporting("timeline")
    found = data.evidenced(Filters())
    assert len(found.entries) == 30
    assert all(entry.event.mentions for entry in found.entries)


@pytest.mark.parametrize("page", PAGES)
def test_the_other_pages_show_a_part(page: str) -> None:
    assert "the page shows the latest" in headline(opened(page))


def test_nothing_is_added_to_what_is_not_held() -> None:
    data.renew()
    with pytest.raises(HomeError, match=r"^This timeline has more than [^\n]+ build PATH`$"):
        data.base()
