"""Drafts put into a home, changed there and taken out again.

Everything is decided first and then written all or none (`transaction`).
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from types import MappingProxyType

from dashboard import home as homes
from dashboard import transaction
from dashboard.articles import ArticleEntry, alike, is_text_file
from dashboard.home import Home, HomeError
from dashboard.intake import entries, identity
from dashboard.intake.drafts import Draft
from dashboard.intake.identity import Shelf
from dashboard.models import Article
from dashboard.timeline import edits as correction_table
from dashboard.timeline.edits import Edit
from dashboard.transaction import exclusive

ADDED, UPDATED, THERE = "added", "updated", "there"


@dataclass(frozen=True, slots=True)
class Change:
    """What became of a draft: `what` is added, updated or there (as it was before).

    `reprint_of` is the id of another article that tells the same story.
    """

    name: str
    article: str
    what: str
    reprint_of: str | None = None


@exclusive
def put(
    home: Home, drafts: Sequence[Draft], given: Mapping[str, str] = MappingProxyType({})
) -> tuple[Change, ...]:
    """Put drafts into the home and say what became of each.

    A draft of a file that is there already, or of the very same text,
    changes nothing.  One of a file by the same name with another text takes
    the old text's place if it is the same story, and keeps its id; what an
    editor has written into its entry stays, except for the fields that are
    `given` for all drafts.  Raises `HomeError` or
    `TableError` where the home cannot be read or written, and then nothing
    of it has changed.
    """
    prepare(home)
    shelf = Shelf(homes.read_articles(home))
    table = {entry.id: entry for entry in homes.read_entries(home)}
    new: dict[str, ArticleEntry] = {}
    outputs: dict[Path, bytes | None] = {}
    changes = []
    for draft in drafts:
        known = {**table, **new}
        change = _decided(draft, shelf, known.values())
        before = known.get(change.article)
        entry = replace(_entry(draft, change, before), **given)
        if change.what != THERE:
            outputs[home.seeds / entry.file] = draft.text.encode()
            shelf.put(Article(change.article, draft.text))
        elif entry != before:
            change = replace(change, what=UPDATED)
        if entry != before:
            new[change.article] = entry
        changes.append(change)
    if new:
        transaction.write(home, {**outputs, home.articles: _written(home, new.values())})
    return tuple(changes)


def _written(home: Home, new: Collection[ArticleEntry]) -> bytes:
    """The table of articles with new entries, those of files that it names in their place."""
    content = home.articles.read_text(encoding="utf-8")
    there = {entry.file for entry in homes.read_entries(home)}
    content = entries.changed(content, (entry for entry in new if entry.file in there))
    return entries.added(content, (entry for entry in new if entry.file not in there)).encode()


@exclusive
def save(home: Home, articles: Iterable[Article], edits: Sequence[Edit] = ()) -> None:
    """Put articles, under their ids, and corrections into the home.

    What is said of an article whose text is there takes its entry's place; what is
    there already is not written again.  Raises as `put` does, and where another
    text has the id: an opened bundle may call its articles whatever it likes.
    """
    prepare(home)
    there = {article.id: article for article in homes.read_articles(home)}
    articles = tuple(articles)
    if odd := [each.id for each in articles if not is_text_file(f"{each.id}.txt")]:
        raise HomeError(f"{odd[0]!r} can be no file's name: give the article another id")
    texts = {alike(each.id): each.text for each in there.values()}
    if lost := [each.id for each in articles if texts.get(alike(each.id), each.text) != each.text]:
        raise HomeError(
            f"{lost[0]} is another article of this collection: "
            "take yours out, and add its text anew"
        )
    ours = [each for each in articles if there.get(each.id) != replace(each, reprint_of=None)]
    outputs: dict[Path, bytes | None] = {
        home.seeds / f"{article.id}.txt": article.text.encode() for article in ours
    }
    outputs[home.articles] = _written(home, [entry_of(article) for article in ours])
    new = [edit for edit in edits if edit not in correction_table.read(home.corrections)]
    if new:
        before = home.corrections.read_text("utf-8") if home.corrections.exists() else ""
        outputs[home.corrections] = entries.corrections(before, new).encode()
    transaction.write(home, outputs)


def entry_of(article: Article) -> ArticleEntry:
    """What the table of articles says of an article."""
    return ArticleEntry(
        file=f"{article.id}.txt",
        outlet=article.outlet,
        title=article.title,
        url=article.url,
        published=article.published or "",
        published_how=article.published_how,
        reader=article.reader,
        author=article.author,
    )


@exclusive
def remove(home: Home, ids: Collection[str]) -> None:
    """Take articles out of the home; `HomeError` where one is not there."""
    known = {entry.file for entry in homes.read_entries(home)}
    files = [f"{name}.txt" for name in ids]
    for name, file in zip(ids, files, strict=True):
        if file not in known or not is_text_file(file):
            raise HomeError(
                f"there is no article {name}: {home.articles.name} names those there are"
            )
    table = entries.without(home.articles.read_text("utf-8"), files).encode()
    transaction.write(home, {home.articles: table, **{home.seeds / file: None for file in files}})


@exclusive
def prepare(home: Home) -> None:
    """Make an empty home where there is none yet."""
    if not home.articles.exists():
        transaction.write(home, {home.articles: entries.added("", ()).encode()})


def _decided(draft: Draft, shelf: Shelf, table: Iterable[ArticleEntry]) -> Change:
    """What is to become of a draft."""
    twin = shelf.twin(draft.text)
    if twin and twin.equal:
        return Change(draft.name, twin.article, THERE)
    for entry in table:
        if entry.sha256 and entry.sha256 == draft.sha256:
            return Change(draft.name, entry.id, THERE)
        if entry.source and entry.source == draft.name and _is_update(draft, entry, shelf):
            return Change(draft.name, entry.id, UPDATED)
    reprint = twin.article if twin else None
    return Change(draft.name, identity.new_id(draft, shelf.ids()), ADDED, reprint)


def _is_update(draft: Draft, entry: ArticleEntry, shelf: Shelf) -> bool:
    """Whether a file of the same name holds the same article, and not just its name."""
    same_address = bool(entry.url) and entry.url == draft.url
    return same_address or shelf.repeats(entry.id, draft.text)


def _entry(draft: Draft, change: Change, before: ArticleEntry | None) -> ArticleEntry:
    """The entry of a draft; what its entry says already stays."""
    if before and change.what == THERE:
        return before
    new = ArticleEntry(
        file=f"{change.article}.txt",
        outlet=draft.outlet,
        title=draft.title,
        url=draft.url,
        published=draft.published or "",
        published_how=draft.published_how if draft.published else "",
        author=draft.author,
        source=draft.name,
        sha256=draft.sha256,
    )
    if before is None:
        return new
    known = {name: value for name, value in asdict(before).items() if value}
    if before.published:
        known["published_how"] = before.published_how
    return replace(new, **{**known, "source": draft.name, "sha256": draft.sha256})
