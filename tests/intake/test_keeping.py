"""Articles come into a home, change there and leave it, and nothing else moves."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from dashboard import transaction
from dashboard.home import Home, HomeError, read_articles, read_entries
from dashboard.intake import entries, keeping
from dashboard.intake.drafts import Draft
from dashboard.intake.keeping import Change
from dashboard.models import Article
from dashboard.timeline import edits as corrections
from dashboard.timeline.edits import Edit
from tests.intake.files import TEXT

DRAFT = Draft(
    "two.html", TEXT, "Two men", "The Quay", published="2018-07-16", published_how="The page.",
    certainty="stated", sha256="aa",
)  # fmt: skip
ID = "2018-07-16-the-quay-two-men"
OTHER = Draft("other.txt", "Vladimir Putin met the fishermen of the town.\n", sha256="bb")
TABLE = """\
# What is known.

# From the archive.
[[article]]
file = "old.txt" # kept by hand
published = "2017"

# A note that stands alone.

"""


@pytest.fixture
def home(tmp_path: Path) -> Home:
    place = Home(tmp_path / "home")
    place.seeds.mkdir(parents=True)
    place.articles.parent.mkdir()
    place.articles.write_text(TABLE)
    (place.seeds / "old.txt").write_text("They met long ago, and nobody wrote it down.\n")
    return place


def everything(home: Home) -> dict[str, bytes]:
    return {
        str(path.relative_to(home.root)): path.read_bytes()
        for path in sorted(home.root.rglob("*"))
        if path.is_file() and path.name != transaction.LOCK
    }


def test_a_home_is_made_where_there_is_none(tmp_path: Path) -> None:
    place = Home(tmp_path / "new")
    assert keeping.put(place, [DRAFT]) == (Change("two.html", ID, "added"),)
    (article,) = read_articles(place)
    assert (article.id, article.text, article.outlet) == (ID, TEXT, "The Quay")
    assert place.articles.read_text().startswith(entries.HEAD)


def test_what_was_there_stays_byte_for_byte(home: Home) -> None:
    keeping.put(home, [DRAFT])
    assert home.articles.read_text().startswith(TABLE.rstrip())
    assert [article.id for article in read_articles(home)] == [ID, "old"]


def test_a_file_added_again_changes_nothing(home: Home) -> None:
    keeping.put(home, [DRAFT, OTHER])
    before = everything(home)
    renamed = replace(DRAFT, name="copy.html", sha256="cc")
    again = keeping.put(home, [DRAFT, OTHER, renamed])
    assert [change.what for change in again] == ["there"] * 3
    assert [change.article for change in again] == [
        ID,
        "undated-vladimir-putin-met-the-fishermen-of",
        ID,
    ]
    assert everything(home) == before


def test_a_changed_file_takes_the_place_of_what_it_was(home: Home) -> None:
    keeping.put(home, [DRAFT])
    edited = home.articles.read_text().replace('title = "Two men"', 'title = "Better"  # mine')
    home.articles.write_text(edited)
    changed = replace(DRAFT, text=f"{TEXT}He left.\n", sha256="dd", author="Ann Lee")
    assert keeping.put(home, [changed]) == (Change("two.html", ID, "updated"),)
    article = read_articles(home)[0]
    assert article.text.endswith("He left.\n")
    # what an editor wrote stays, what was empty is filled
    assert (article.title, article.author) == ("Better", "Ann Lee")
    assert "# mine" in home.articles.read_text()
    assert [entry.sha256 for entry in read_entries(home)] == ["", "dd"]


def test_another_story_by_the_same_file_name_is_another_article(home: Home) -> None:
    first, second = replace(DRAFT, name="story.txt"), replace(OTHER, name="story.txt")
    changes = keeping.put(home, [first, second])
    assert [change.what for change in changes] == ["added", "added"]
    assert len(read_articles(home)) == 3


def test_a_reprint_is_added_and_named(home: Home) -> None:
    copy = replace(DRAFT, name="copy.txt", text=f"Another headline\n{TEXT}", outlet="B", sha256="e")
    changes = keeping.put(home, [DRAFT, copy])
    assert changes[1] == Change("copy.txt", "2018-07-16-b-two-men", "added", reprint_of=ID)


def test_a_removed_article_leaves_nothing_and_the_notes_stay(home: Home) -> None:
    keeping.put(home, [DRAFT])
    keeping.remove(home, ["old"])
    assert [article.id for article in read_articles(home)] == [ID]
    left = home.articles.read_text()
    assert "old.txt" not in left
    assert "# What is known.\n" in left
    assert "# A note that stands alone.\n" in left
    keeping.remove(home, [ID])
    assert read_articles(home) == ()


def test_what_is_not_there_cannot_be_removed(home: Home) -> None:
    before = everything(home)
    with pytest.raises(HomeError, match="there is no article nothing: "):
        keeping.remove(home, ["old", "nothing"])
    assert everything(home) == before


def test_a_table_laid_out_otherwise_is_left_alone(home: Home) -> None:
    home.articles.write_text('article = [{ file = "old.txt" }]\n')
    before = everything(home)
    with pytest.raises(HomeError, match="no program may change"):
        keeping.remove(home, ["old"])
    with pytest.raises(HomeError, match="no program may change"):
        keeping.put(home, [DRAFT])
    assert everything(home) == before


def test_a_broken_home_is_told_and_left_alone(home: Home) -> None:
    (home.seeds / "stray.txt").write_text("A text without an entry.")
    before = everything(home)
    with pytest.raises(HomeError, match="has no entry"):
        keeping.put(home, [DRAFT])
    assert everything(home) == before


def test_what_cannot_be_written_changes_nothing(
    home: Home, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = everything(home)

    def full(*_: object) -> None:
        raise HomeError("the disk is full: make room")

    monkeypatch.setattr(transaction, "write", full)
    with pytest.raises(HomeError):
        keeping.put(home, [DRAFT])
    assert everything(home) == before


@pytest.mark.parametrize(
    "words", ['"quoted" \\ back', "[[article]]", "# no comment", "''' \"\"\"", "a\tb"]
)
def test_any_words_come_back_from_the_table(home: Home, words: str) -> None:
    keeping.put(home, [replace(DRAFT, title=words, published_how=words)])
    keeping.put(home, [OTHER])
    article = next(each for each in read_articles(home) if each.text == TEXT)
    assert (article.title, article.published_how) == (words, words)
    keeping.remove(home, [article.id])
    assert len(read_articles(home)) == 2


ARTICLE = Article("mine", TEXT, "2018-07", "The reader said so.", "The Quay", "Two men")
EDIT = Edit("k4vq2m7a", "date", "2018-07", "set by the reader while adding", "2018-07-16")


def test_what_a_visitor_has_is_saved_under_its_ids(home: Home) -> None:
    keeping.save(home, [ARTICLE], [EDIT])
    assert read_articles(home)[0] == ARTICLE
    assert corrections.read(home.corrections) == (EDIT,)
    before = everything(home)
    keeping.save(home, [ARTICLE], [EDIT])
    assert everything(home) == before
    keeping.save(home, [replace(ARTICLE, title="", outlet="The Post")])
    assert read_articles(home)[0] == replace(ARTICLE, title="", outlet="The Post")


@pytest.mark.parametrize("name", ["old", "OLD"])
def test_no_text_of_the_collection_is_lost_to_another_of_its_name(home: Home, name: str) -> None:
    before = everything(home)
    with pytest.raises(HomeError, match=f"^{name} is another article of this collection: take"):
        keeping.save(home, [ARTICLE, replace(ARTICLE, id=name)], [EDIT])
    assert everything(home) == before


def test_corrections_that_are_there_stay_as_they_are(home: Home) -> None:
    written = '# Mine.\n[[correction]]\nevent = "a"\nfield = "hide"\nwas = "b"\nreason = "c"\n'
    home.corrections.write_text(written)
    keeping.save(home, [], [EDIT])
    assert home.corrections.read_text().startswith(written)
    assert corrections.read(home.corrections)[1:] == (EDIT,)
