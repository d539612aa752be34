"""Homes to do harm to, what is done with them meanwhile, and what is in them then."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from pathlib import Path

from dashboard import home as homes
from dashboard.__main__ import main
from dashboard.home import Home, HomeError
from dashboard.intake import identity
from dashboard.intake.drafts import Draft
from dashboard.reference.calendar import calendar
from dashboard.timeline import reuse, store
from dashboard.timeline.edits import Edit
from dashboard.transaction import LOCK
from dashboard.visitor import own
from dashboard.visitor.own import Own
from dashboard.visitor.saving import save

CALL = "Donald Trump and Vladimir Putin spoke by phone on 5 May 2017. “Good,” Mr. Trump said.\n"
MET = "Donald Trump and Vladimir Putin met in Vienna on 3 March 2018. “Bad,” Mr. Putin said.\n"
LATER = CALL.replace("5 May", "6 May")
LETTER = "Vladimir Putin sent Donald Trump a letter on 9 June 2019, the Kremlin said that day.\n"

# What a reader never looks at: who writes, and by which rules it was read.
_UNSEEN = frozenset({LOCK, reuse.NOTE})

Action = Callable[[Path], int]
State = Mapping[str, bytes]


def small(root: Path) -> Home:
    """A built home of two articles."""
    place = Home(root)
    place.seeds.mkdir(parents=True)
    place.articles.parent.mkdir(parents=True)
    (place.seeds / "call.txt").write_text(CALL, encoding="utf-8")
    (place.seeds / "met.txt").write_text(MET, encoding="utf-8")
    place.articles.write_text(
        '# kept by hand\n[[article]]\nfile = "call.txt"\n\n'
        '[[article]]\nfile = "met.txt"\npublished = "2018-03-04"\n'
    )
    if build(root):
        raise AssertionError("the home could not be built")
    return place


def build(root: Path) -> int:
    """Build what is there."""
    return main(["build", "--home", str(root)])


def add(root: Path) -> int:
    """Add an article from beside the home."""
    return main(["add", "--home", str(root), str(root.with_name("letter.txt"))])


def remove(root: Path) -> int:
    """Take an article out."""
    return main(["remove", "--home", str(root), "met"])


def save_own(root: Path) -> int:
    """Save a visitor's article and correction, as the page does."""
    place = Home(root)
    try:
        save(place, _visitors(place))
    except HomeError as error:
        sys.stderr.write(f"Saving was not finished: {error}\n")
        return 2
    return 0


def _visitors(place: Home) -> Own:
    draft = Draft("letter.txt", LETTER, title="A letter", published="2019-06-09")
    item = own.read(draft, identity.article(draft, ("call", "met")), calendar(), shown=True)
    (call, *_) = store.read(place).events
    edit = Edit(call.id, "kind", call.kind, "set by the reader while adding", "message")
    return Own((item,), ((item.article.id, edit),))


ACTIONS: Mapping[str, Action] = {
    "build": build,
    "add": add,
    "remove": remove,
    "save": save_own,
}


def ready(root: Path, action: str) -> Home:
    """A built home, and what the action needs."""
    place = small(root)
    root.with_name("letter.txt").write_text(LETTER, encoding="utf-8")
    if action == "build":
        (place.seeds / "call.txt").write_text(LATER, encoding="utf-8")
    return place


def sources(place: Home) -> State:
    """The texts and the tables that people keep."""
    tables = (place.articles, place.corrections)
    found = [*place.seeds.iterdir(), *(path for path in tables if path.exists())]
    return _contents(place, found)


def built(place: Home) -> State:
    """The built data and the ledger."""
    return _contents(place, [*place.built.iterdir(), place.ids])


def left(place: Home) -> list[str]:
    """What lies about that no writer has put in place."""
    return [path.name for path in place.root.rglob("*.new")]


def _contents(place: Home, paths: list[Path]) -> State:
    return {
        path.relative_to(place.root).as_posix(): path.read_bytes()
        for path in sorted(paths)
        if path.name not in _UNSEEN and not path.name.endswith(".new")
    }


def readable(place: Home) -> bool:
    """Whether articles and built data are read without a complaint."""
    return bool(homes.read_articles(place)) and bool(store.read(place, tellings=True).articles)
