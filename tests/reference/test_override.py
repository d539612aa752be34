"""A home's own tables take the place of ours, table by table."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from dashboard.home import VARIABLE, Home
from dashboard.reference.tables import folder, locate

TOPICS = """\
[[topics]]
id = "chess"
label = "Chess"
patterns = [{ pattern = '(?i)\\bchess\\b', examples = ["They played chess."] }]

[[topics]]
id = "other"
label = "Other"
patterns = [{ pattern = 'zzzz', examples = ["zzzz"] }]
"""
PEOPLE = """\
[[people]]
name = "Jo Reyes"
side = "trump"

[[people]]
name = "Aldo Reyes"
side = "trump"
offices = ["president 2016/.."]

[[people]]
name = "Mila Horn"
side = "putin"
offices = ["president 2012/2019"]
"""
TEXT = "Donald Trump telephoned Vladimir Putin about chess on 5 May 2017.\n"


@pytest.fixture
def home(tmp_path: Path) -> Home:
    place = Home(tmp_path)
    place.seeds.mkdir()
    (place.seeds / "a.txt").write_text(TEXT)
    place.reference.mkdir(parents=True)
    (place.reference / "topics.toml").write_text(TOPICS)
    place.articles.write_text('[[article]]\nfile = "a.txt"\n')
    return place


def run(*arguments: str, text: str = "", **variables: str) -> subprocess.CompletedProcess[str]:
    """A process of its own: a table is loaded once."""
    return subprocess.run(
        [sys.executable, "-m", "dashboard", *arguments],
        input=text,
        capture_output=True,
        check=False,
        text=True,
        env={**os.environ, **variables},
    )


def test_only_the_tables_that_the_home_has_are_its_own(
    home: Home, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(VARIABLE, str(home.root))
    assert locate("topics.toml") == home.reference / "topics.toml"
    assert locate("people.toml") == folder() / "people.toml"
    monkeypatch.delenv(VARIABLE)
    assert locate("topics.toml") == folder() / "topics.toml"


@pytest.mark.parametrize("by_option", [True, False])
def test_a_topic_of_ones_own_is_extracted(home: Home, by_option: bool) -> None:
    line = json.dumps({"id": "a", "text": TEXT, "published": None})
    if by_option:
        done = run("extract", "--home", str(home.root), text=line)
    else:
        done = run("extract", text=line, **{VARIABLE: str(home.root)})
    (event,) = json.loads(done.stdout)["events"]
    assert event["topics"] == ["chess"]
    assert json.loads(run("extract", text=line).stdout)["events"][0]["topics"] != ["chess"]


def test_a_topic_of_ones_own_is_built(home: Home) -> None:
    done = run("build", "--home", str(home.root))
    assert (done.returncode, done.stderr) == (0, "")
    (event,) = map(json.loads, (home.built / "events.jsonl").read_text().splitlines())
    assert event["topics"] == ["chess"]


def test_a_table_of_the_home_is_tried_like_our_own(home: Home) -> None:
    (home.reference / "topics.toml").write_text(TOPICS.replace("They played chess.", "Cards."))
    done = run("build", "--home", str(home.root))
    assert done.returncode == 2
    assert done.stderr.startswith("topics.toml, pattern ")
    assert "does not find 'Cards.'" in done.stderr
    assert not home.built.exists()


def test_an_article_is_asked_for_the_people_of_the_home(home: Home, tmp_path: Path) -> None:
    (home.reference / "people.toml").write_text(PEOPLE)
    article = tmp_path / "talks.txt"
    article.write_text("Donald Trump telephoned a fisherman of the town on 5 May 2017.\n")
    done = run("add", str(article), "--no-build", "--home", str(home.root))
    assert "  Neither Reyes nor Horn is named" in done.stdout
    assert "Trump nor" not in done.stdout


def test_a_broken_table_of_the_home_is_told(home: Home) -> None:
    (home.reference / "topics.toml").write_text('[[topics]]\nid = "chess"\n')
    done = run("build", "--home", str(home.root))
    assert (done.returncode, done.stderr) == (
        2,
        "topics.toml, entry 'chess', field label: is missing\n",
    )
