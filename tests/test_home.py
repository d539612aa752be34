from __future__ import annotations

from pathlib import Path

import pytest

from dashboard.home import Home, HomeError, find, read_articles, read_text
from dashboard.reference.tables import TableError

ENTRY = '[[article]]\nfile = "{}"\n'


@pytest.fixture
def home(tmp_path: Path) -> Home:
    place = Home(tmp_path)
    place.seeds.mkdir()
    place.articles.parent.mkdir()
    (place.seeds / "talks.txt").write_bytes(b"The talks\r\nbegan on Monday.\n")
    place.articles.write_text(
        ENTRY.format("talks.txt") + 'outlet = "The Post"\npublished = "2018-07"\n'
        'published_how = "It says so."\n'
    )
    return place


def test_the_checkout_is_the_home() -> None:
    articles = read_articles(find())
    assert [article.id for article in articles] == sorted(article.id for article in articles)
    assert len(articles) >= 4
    for article in articles:
        stored = (find().seeds / f"{article.id}.txt").read_bytes()
        assert article.text.encode() == stored


def test_a_home_of_ones_own(home: Home, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DASHBOARD_HOME", str(home.root))
    assert find() == home
    assert find("/elsewhere") == Home(Path("/elsewhere"))


def test_an_article_is_read_as_stored(home: Home) -> None:
    (article,) = read_articles(home)
    assert article.id == "talks"
    assert article.text == "The talks\r\nbegan on Monday.\n"
    assert (article.outlet, article.published) == ("The Post", "2018-07")
    assert (article.title, article.url) == ("", "")
    assert article.reader == "full"


def test_an_article_may_be_shown_by_its_passages_only(home: Home) -> None:
    home.articles.write_text(ENTRY.format("talks.txt") + 'reader = "passages"\n')
    assert read_articles(home)[0].reader == "passages"


def test_an_unknown_publication_date_is_none(home: Home) -> None:
    home.articles.write_text(ENTRY.format("talks.txt"))
    assert read_articles(home)[0].published is None


def test_a_collection_may_be_empty(home: Home) -> None:
    home.articles.write_text("# Nothing yet.\n")
    (home.seeds / "talks.txt").unlink()
    assert read_articles(home) == ()


def test_the_order_of_the_table_changes_nothing(home: Home) -> None:
    (home.seeds / "a.txt").write_text("Another.")
    both = [ENTRY.format("talks.txt"), ENTRY.format("a.txt")]
    home.articles.write_text("".join(both))
    articles = read_articles(home)
    home.articles.write_text("".join(reversed(both)))
    assert read_articles(home) == articles


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "seeds/talks.txt is empty"),
        (b" \n\t\n", "seeds/talks.txt is empty"),
        ("Café".encode("latin-1"), "seeds/talks.txt is not UTF-8 (byte 3)"),
        (b"\x89PNG\r\n\x1a\n\0\0", "seeds/talks.txt is not UTF-8 (byte 0)"),
        (b"PK\0\0", "seeds/talks.txt is not a text file"),
        (None, "seeds/talks.txt is missing"),
        (b"\xef\xbb\xbf \n", "seeds/talks.txt is empty"),
    ],
)
def test_a_text_that_is_none_is_told(home: Home, content: bytes | None, said: str) -> None:
    path = home.seeds / "talks.txt"
    path.unlink()
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(HomeError, match=r"\A[^\n]+\Z") as told:
        read_articles(home)
    assert str(told.value).startswith(said)
    assert ": " in str(told.value)  # the way out


def test_a_folder_is_no_text(home: Home) -> None:
    (home.seeds / "folder.txt").mkdir()
    with pytest.raises(HomeError, match="cannot be read"):
        read_text(home.seeds / "folder.txt")


def test_a_link_out_of_its_folder_is_no_text(home: Home, tmp_path: Path) -> None:
    (tmp_path / "private.txt").write_text("Mine alone.")
    (home.seeds / "talks.txt").unlink()
    (home.seeds / "talks.txt").symlink_to(tmp_path / "private.txt")
    with pytest.raises(HomeError, match="lies outside of seeds/"):
        read_articles(home)


@pytest.mark.parametrize("name", ["../private.txt", "sub/private.txt"])
def test_a_text_elsewhere_is_not_read(home: Home, name: str) -> None:
    path = home.seeds / name
    path.parent.mkdir(exist_ok=True)
    path.write_text("Mine alone.")
    with pytest.raises(HomeError, match="lies outside of seeds/"):
        read_text(path)


@pytest.mark.parametrize(
    ("table", "said"),
    [
        ("[[articles]]", "articles.toml, entry (all), field article: is missing"),
        ('[[article]]\noutlet = "X"\n', "articles.toml, entry 1, field file: is missing"),
        (
            ENTRY.format("talks.txt") + "published = 2018\n",
            "articles.toml, entry 'talks.txt', field published: must be str",
        ),
        (
            ENTRY.format("talks.txt") + 'date = "2018"\n',
            "articles.toml, entry 'talks.txt', field date: is not a field",
        ),
    ],
)
def test_a_broken_table_is_told(home: Home, table: str, said: str) -> None:
    home.articles.write_text(table)
    with pytest.raises(TableError) as told:
        read_articles(home)
    assert str(told.value).startswith(said)


@pytest.mark.parametrize(
    ("table", "said"),
    [
        (
            ENTRY.format("talks.txt") + 'published = "July 2018"\n',
            "articles.toml, entry 'talks.txt', field published: 'July 2018' is not EDTF",
        ),
        (
            ENTRY.format("talks.txt") + 'published = "2018-07-20/2018-07-10"\n',
            "articles.toml, entry 'talks.txt', field published: ",
        ),
        (
            ENTRY.format("talks.txt") + 'url = "javascript:alert(1)"\n',
            "articles.toml, entry 'talks.txt', field url: 'javascript:alert(1)' is no address",
        ),
        (
            ENTRY.format("talks.txt") + 'reader = "nothing"\n',
            "articles.toml, entry 'talks.txt', field reader: 'nothing' is unknown: "
            'write "full" or "passages", or leave it out',
        ),
        (ENTRY.format("talks.txt") * 2, "articles.toml, entry 'talks.txt', field file: is listed"),
        (
            ENTRY.format("talks.txt") + ENTRY.format("../talks.txt"),
            "articles.toml, entry '../talks.txt', field file: must be the name",
        ),
    ],
)
def test_an_impossible_entry_is_told(home: Home, table: str, said: str) -> None:
    home.articles.write_text(table)
    with pytest.raises(HomeError) as told:
        read_articles(home)
    assert str(told.value).startswith(said)


@pytest.mark.parametrize(
    "url",
    ["http://[bad", "https://", "http://a:b", "https://quay.example/a b", "ftp://quay.example"],
)
def test_an_address_that_nobody_could_follow_is_told(home: Home, url: str) -> None:
    home.articles.write_text(ENTRY.format("talks.txt") + f'url = "{url}"\n')
    with pytest.raises(HomeError, match=r"\A[^\n]*field url: .* is no address[^\n]*\Z"):
        read_articles(home)


def test_a_name_that_climbs_is_told_once(home: Home) -> None:
    home.articles.write_text(ENTRY.format("../talks.txt"))
    with pytest.raises(HomeError, match=r"\A[^\n]*must be the name of a \.txt file[^\n]*\Z"):
        read_articles(home)


@pytest.mark.parametrize(
    ("table", "said"),
    [
        (b'[[article]]\nfile = "caf\xe9.txt"\n', "articles.toml is not UTF-8 (line 2)"),
        (b'[[article]]\nfile = "talks.txt\n', "articles.toml is broken in line 2"),
        (b'\n[[article]\nfile = "a"', "articles.toml is broken in line 2"),
    ],
)
def test_a_table_that_cannot_be_read_is_told_without_jargon(
    home: Home, table: bytes, said: str
) -> None:
    home.articles.write_bytes(table)
    with pytest.raises(TableError, match=r"\A[^\n]+\Z") as told:
        read_articles(home)
    assert str(told.value).startswith(said)
    assert ": " in str(told.value)  # the way out


def test_all_that_is_known_of_an_article_is_read(home: Home) -> None:
    home.articles.write_text(
        ENTRY.format("talks.txt") + 'author = "Ann Lee"\nsource = "talks.html"\nsha256 = "ab"\n'
    )
    assert read_articles(home)[0].author == "Ann Lee"


def test_a_folder_that_is_no_home_is_told(tmp_path: Path) -> None:
    with pytest.raises(HomeError, match=r"articles\.toml is missing: a home has seeds/"):
        read_articles(Home(tmp_path))


def test_a_text_without_an_entry_is_told(home: Home) -> None:
    (home.seeds / "more.txt").write_text("More.")
    (home.seeds / ".hidden").write_text("of no concern")
    with pytest.raises(HomeError) as told:
        read_articles(home)
    assert str(told.value) == (
        "seeds/more.txt has no entry in articles.toml: "
        'add one, beginning with [[article]] and file = "more.txt"'
    )


def test_a_file_that_is_no_article_is_told(home: Home) -> None:
    (home.seeds / "scan.pdf").write_bytes(b"%PDF")
    with pytest.raises(HomeError, match=r"seeds/scan\.pdf is no article"):
        read_articles(home)


def test_every_fault_is_told_at_once(home: Home) -> None:
    (home.seeds / "talks.txt").write_text("")
    (home.seeds / "more.txt").write_text("More.")
    with pytest.raises(HomeError) as told:
        read_articles(home)
    assert len(str(told.value).splitlines()) == 2
