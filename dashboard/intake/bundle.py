"""A collection in one archive, laid out as a home is: `seeds/` and two tables of `data/`.

Unpacked into a folder it is a home.  Read back it is distrusted like any
file that somebody gives.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from io import BytesIO
from pathlib import PurePosixPath
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from dashboard import articles as table_of
from dashboard.articles import TextError
from dashboard.extract import articles, sentences
from dashboard.intake import archive, entries, keeping, limits
from dashboard.intake.drafts import Refusal, RefusedError
from dashboard.models import Article
from dashboard.reference.tables import TableError, parse_toml
from dashboard.timeline import edits as correction_table
from dashboard.timeline.edits import Edit

ARTICLES = f"data/{table_of.TABLE}"
CORRECTIONS = "data/corrections.toml"

_FIRST_DAY = (1980, 1, 1, 0, 0, 0)  # the earliest that an archive can tell
_READABLE = 0o644 << 16


@dataclass(frozen=True, slots=True)
class Bundle:
    """What a bundle holds: articles by id, and corrections in their order."""

    articles: tuple[Article, ...]
    edits: tuple[Edit, ...]


def pack(own: Iterable[Article], edits: Sequence[Edit]) -> bytes:
    """The archive; the same bytes for the same articles and corrections."""
    ordered = sorted(own, key=lambda article: article.id)
    files = {f"{table_of.SEEDS}/{article.id}.txt": article.text for article in ordered}
    files[ARTICLES] = entries.added("", map(keeping.entry_of, ordered))
    files[CORRECTIONS] = entries.corrections("", edits)
    out = BytesIO()
    with ZipFile(out, "w", ZIP_DEFLATED) as made:
        for name, content in files.items():
            info = ZipInfo(name, _FIRST_DAY)
            info.create_system, info.external_attr = 3, _READABLE
            info.compress_type = ZIP_DEFLATED
            made.writestr(info, content.encode("utf-8", "replace"))
    return out.getvalue()


def is_bundle(data: bytes) -> bool:
    """Whether a file may be a bundle: an archive with a table of articles."""
    return data.startswith(b"PK\x03\x04") and ARTICLES.encode() in data


def unpack(name: str, data: bytes) -> Bundle | Refusal:
    """What a bundle holds, all of it or nothing; `name` is for display."""
    try:
        return _opened(data)
    except (RefusedError, TextError) as refused:
        return Refusal(name, f"{PurePosixPath(name).name}: {refused}.")
    except TableError as broken:
        return Refusal(name, f"{PurePosixPath(name).name}: {broken}.")


def _opened(data: bytes) -> Bundle:
    if len(data) > limits.ARCHIVE_UNPACKED_BYTES:
        raise RefusedError("is too large: give its articles one by one")
    files = _files(data)
    if ARTICLES not in files:
        raise RefusedError(f"has no {ARTICLES}: give its articles as files")
    table = table_of.entries(parse_toml(files[ARTICLES], table_of.TABLE))
    texts = {
        path.name: content
        for name, content in files.items()
        if (path := PurePosixPath(name)).parent.name == table_of.SEEDS
    }
    for fault in (*table_of.faults(table, texts), *_missing(table, texts)):
        raise RefusedError(fault)
    found = [
        table_of.article(entry, table_of.decoded(entry.file, texts[entry.file]))
        for entry in sorted(table, key=lambda entry: entry.id)
    ]
    for article in found:
        _check(article)
    corrections = parse_toml(files.get(CORRECTIONS, b""), PurePosixPath(CORRECTIONS).name)
    return Bundle(
        tuple(found),
        correction_table.of_table(corrections, PurePosixPath(CORRECTIONS).name),
    )


def _check(article: Article) -> None:
    """Raise `RefusedError` for a text that would not be taken by itself either."""
    try:
        limits.check_length(article.text)
        split = sentences.split(articles.read(article.text))
        limits.check_sentences(each.span.end - each.span.start for each in split)
    except RefusedError as refused:
        raise RefusedError(f"{table_of.SEEDS}/{article.id}.txt in it {refused}") from None


def _files(data: bytes) -> Mapping[str, bytes]:
    """The files of the bundle, also where they were packed with the folder around them."""
    files = {}
    for name, content in archive.members(data):
        if isinstance(content, RefusedError):
            raise RefusedError(f"{PurePosixPath(name).name} in it {content}")
        if name.endswith(".toml") and len(content) > limits.TABLE_BYTES:
            raise RefusedError(f"{PurePosixPath(name).name} in it is too large: make two bundles")
        files[name] = content
    around = next((name[: -len(ARTICLES)] for name in files if name.endswith(f"/{ARTICLES}")), "")
    return {name.removeprefix(around): content for name, content in files.items()}


def _missing(table: Iterable[table_of.ArticleEntry], texts: Mapping[str, bytes]) -> Iterable[str]:
    return (
        f"{table_of.SEEDS}/{entry.file} is missing in it: put the article's text there"
        for entry in table
        if entry.file not in texts
    )
