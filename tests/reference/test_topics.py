"""The topics of a home, in the order in which they are listed."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from dashboard.home import VARIABLE, Home
from dashboard.reference.topics import topics

TOPIC = """
[[topics]]
id = "{name}"
label = "{name}"
patterns = [{{ pattern = "{name}", examples = ["{name}"] }}]
"""


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Home]:
    made = Home(tmp_path)
    made.reference.mkdir(parents=True)
    monkeypatch.setenv(VARIABLE, str(tmp_path))
    topics.cache_clear()
    yield made
    topics.cache_clear()


def test_a_topic_added_at_the_end_comes_before_other(home: Home) -> None:
    table = "".join(TOPIC.format(name=name) for name in ("chess", "other", "ships"))
    (home.reference / "topics.toml").write_text(table)
    assert [topic.id for topic in topics()] == ["chess", "ships", "other"]
