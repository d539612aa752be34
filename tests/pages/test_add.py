"""The page for articles of one's own, without a browser."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
import streamlit as st
from streamlit.testing.v1 import AppTest

from dashboard import intake
from dashboard.home import VARIABLE
from dashboard.visitor import own as visitors
from dashboard.visitor import packing
from dashboard.visitor.own import Own
from tests.built import built_home
from tests.pages.apps import APP, headline, opened

CALL = (
    "Vladimir Putin telephoned Donald Trump on 12 March 2019 to discuss grain shipments, the "
    "Kremlin said.\n\n“We had a very good conversation,” Mr. Trump told reporters yesterday."
)


@pytest.fixture(scope="module", autouse=True)
def home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """A home with two articles."""
    root = built_home(tmp_path_factory.mktemp("home") / "built").root
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv(VARIABLE, str(root))
        st.cache_resource.clear()
        yield
        st.cache_resource.clear()


def own(app: AppTest) -> Own:
    """What the visitor has added."""
    found: Own = app.session_state["own"] if "own" in app.session_state else Own()
    return found


def pasted(words: str = CALL) -> AppTest:
    """The page with a text read."""
    app = opened("add")
    app.text_area(key="add-text-0").set_value(words)
    app.button(key="add-read").click().run()
    assert not app.exception
    return app


def told(app: AppTest) -> str:
    """Everything the page says as HTML."""
    return "\n".join([headline(app), *(found.body for found in app.get("html"))])


def test_it_says_what_becomes_of_a_text() -> None:
    app = opened("add")
    assert "a reload or a closed tab loses" in headline(app)
    assert "own" not in app.session_state


def test_a_pasted_text_waits_to_be_looked_at() -> None:
    app = pasted()
    (item,) = own(app).waiting
    assert "12 March 2019" in item.article.text
    assert "Nothing tells when it was published" in told(app)
    assert app.text_area(key="add-text-1").value == ""


def test_a_publication_date_in_words_is_taken_and_dates_are_read_against_it() -> None:
    app = pasted()
    name = own(app).items[0].article.id
    app.text_input(key=f"add-published-{name}").set_value("14 March 2019").run()
    (item,) = own(app).items
    assert item.article.published == "2019-03-14"
    assert "2019-03-13" in [timex.edtf for timex in item.reading.timexes]
    assert "Given by the reader" in told(app)


def test_what_is_no_date_is_said_and_changes_nothing() -> None:
    app = pasted()
    name = own(app).items[0].article.id
    app.text_input(key=f"add-published-{name}").set_value("some $day$").run()
    assert own(app).items[0].article.published is None
    assert "“some $day$” is no date that can be read" in told(app)


def test_it_joins_the_timeline_of_this_visitor() -> None:
    app = pasted()
    before = headline(opened("timeline"))
    app.button(key="add-show").click().run()
    assert not app.exception
    assert app.query_params["source"] == "yours"
    assert "told by <b>your articles</b>" in headline(app)
    assert headline(opened("timeline")) == before


def test_files_of_several_kinds_are_read_at_once() -> None:
    app = opened("add")
    story = "On 3 May 2020 Mr. Putin wrote to Mr. Trump about the price of oil, an aide said."
    page = f"<html><head><title>Oil</title></head><body><article><p>{story}</p></article></body>"
    app.file_uploader[0].set_value(
        [
            ("one.txt", CALL.encode(), "text/plain"),
            ("two.html", page.encode(), "text/html"),
            ("three.bin", b"\x00\x01\x02\x03" * 99, "application/octet-stream"),
        ]
    ).run()
    assert not app.exception
    assert len(own(app).waiting) == 2
    assert "This could not be read" in told(app)
    assert "three.bin" in told(app)
    app.button(key="add-all").click().run()
    assert len(own(app).shown.items) == 2


def test_the_same_article_again_is_not_added_twice() -> None:
    app = pasted()
    app.text_area(key="add-text-1").set_value(CALL + "\n").run()
    app.button(key="add-read").click().run()
    assert len(own(app).items) == 1
    assert "is among your articles already" in told(app)


def test_a_text_that_is_refused_is_not_lost() -> None:
    app = pasted("too short")
    assert "This could not be read" in told(app)
    assert app.text_area(key="add-text-0").value == "too short"
    assert own(app).items == ()


def test_no_text_at_all_is_told() -> None:
    assert "What was pasted has no text of an article" in told(pasted("  "))


def test_a_file_that_is_refused_is_read_once(monkeypatch: pytest.MonkeyPatch) -> None:
    read: list[str] = []
    whole = intake.read
    monkeypatch.setattr(intake, "read", lambda name, data: read.append(name) or whole(name, data))
    app = opened("add")
    app.text_area(key="add-text-0").set_value("half a thought")
    for name in ("one.bin", "two.bin"):
        app.file_uploader[0].set_value([(name, b"\x00\x01" * 99, "text/plain")]).run()
        assert not app.exception
        assert f"{name} is not a text file" in told(app)
        app.run()
    assert [name for name in read if name] == ["one.bin", "two.bin"]
    assert "one.bin" not in told(app)
    assert app.text_area(key="add-text-0").value == "half a thought"


def test_an_article_can_be_discarded() -> None:
    app = pasted()
    app.button(key="add-discard").click().run()
    assert own(app).items == ()


@pytest.mark.parametrize(
    "page", ["timeline", "quotations", "compare", "topics", "coverage", "articles", "about", "add"]
)
def test_every_page_opens_with_what_was_added(page: str) -> None:
    mine = own(pasted())
    app = AppTest.from_file(str(APP), default_timeout=30)
    app.session_state["own"] = visitors.shown(mine, mine.ids)
    app.switch_page(f"dashboard/pages/{page}.py").run()
    assert not app.exception


def test_a_bundle_is_opened_in_a_session_of_its_own() -> None:
    app = pasted()
    app.button(key="add-show").click().run()
    saved = packing.packed(own(app))
    again = opened("add")
    again.file_uploader[0].set_value([("mine.zip", saved, "application/zip")]).run()
    assert not again.exception
    assert "Opened again: 1 article is on your timeline." in told(again)
    assert [i.article for i in own(again).shown.items] == [i.article for i in own(app).items]


def test_nothing_is_saved_on_a_server_that_others_reach(monkeypatch: pytest.MonkeyPatch) -> None:
    app = pasted()
    app.button(key="add-all" if len(own(app).waiting) > 1 else "add-show").click().run()
    app.switch_page("dashboard/pages/add.py").run()
    keys = [button.key for button in app.button]
    assert "add-save" not in keys
    monkeypatch.setenv("DASHBOARD_SAVE", "1")
    app.run()
    assert "add-save" not in [button.key for button in app.button]


def test_on_one_s_own_machine_articles_are_saved_and_shown_to_all(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = built_home(tmp_path / "own")
    monkeypatch.setenv(VARIABLE, str(place.root))
    monkeypatch.setenv("DASHBOARD_SAVE", "1")
    # without a browser there are no headers
    monkeypatch.setattr("dashboard.pages.taking._came_by", lambda: "localhost")
    before = st.get_option("server.address")
    st.config.set_option("server.address", "localhost")
    try:
        app = pasted()
        app.button(key="add-show").click().run()
        app.switch_page("dashboard/pages/add.py").run()
        app.button(key="add-save").click().run()
        assert not app.exception
        assert "1 article is in this collection now, for everybody." in told(app)
        assert own(app).items == ()
        assert len(list(place.seeds.iterdir())) == 3
        assert "from three articles" in headline(opened("timeline"))
    finally:
        st.config.set_option("server.address", before)
