"""Web pages as saved by a browser: the article without what stands around it."""

from __future__ import annotations

import logging
import re
from collections.abc import Collection, Iterator, Mapping
from copy import deepcopy
from dataclasses import replace
from datetime import date
from typing import Any

from dashboard.articles import is_address
from dashboard.intake import limits, plain
from dashboard.intake.drafts import INFERRED, STATED, Found, Publication, RefusedError

_CHARSET = re.compile(rb"(?i)<meta[^>]{0,200}charset\s*=\s*[\"']?([\w-]{2,40})")
# A page's own words on when it was changed or protected, not when it was published.
_NOT_PUBLISHED = re.compile(r"(?i)modif|updat|copyright|expir|revis|last|creat")
# Beside the article, and often with dates of their own: today's, other articles', comments'.
_AROUND = (
    "//nav|//footer|//aside|//form|//header[not(ancestor::article) and not(ancestor::main)]"
    "|//*[contains(@class, 'comment') or contains(@id, 'comment')]"
    "|//*[contains(@class, 'related') or contains(@class, 'sidebar')]"
)
_XML = re.compile(r"\A\s*<\?xml[^>]*\?>")
_SAVED_FROM = re.compile(rb"<!-- saved from url=\(\d+\)(\S+) -->")
_IN_ADDRESS = re.compile(
    r"/(?P<year>(?:19|20)\d\d)[/-](?P<month>0[1-9]|1[0-2])(?:[/-](?P<day>0[1-9]|[12]\d|3[01]))?"
    r"(?=[/-])"
)


def read(data: bytes) -> Found:
    """The main text of a page and its metadata; nothing is ever fetched.

    Raises `RefusedError` for a page too large, or without an article.
    """
    from trafilatura import bare_extraction
    from trafilatura.settings import Document

    # they tell the server's log of every oddity of every page
    for name in ("trafilatura", "htmldate"):
        logging.getLogger(name).setLevel(logging.CRITICAL)
    tree = _tree(data)
    document = bare_extraction(
        deepcopy(tree),
        include_comments=False,
        include_tables=False,
        with_metadata=True,
        date_extraction_params={"original_date": True, "extensive_search": False},
    )
    text = document.text if isinstance(document, Document) else None
    if not isinstance(document, Document) or not text or not text.strip():
        raise RefusedError(
            "has no article in it (a page drawn by scripts has none until it is shown): "
            "open it in a browser, copy the article's text and paste that"
        )
    url, title = _address(document.url) or _saved_from(data), plain.line(document.title)
    return Found(
        text=_without_headline(plain.tidy(text), {title, *_headlines(tree)}),
        title=title,
        outlet=plain.line(document.sitename),
        author=plain.line(document.author),
        url=url,
        publication=_publication(tree, url),
    )


def addressed(found: Found, url: str) -> Found:
    """What was found on a page, whose address is known from elsewhere."""
    url = found.url or _address(url)
    published = found.publication if found.publication.edtf else _by_address(url)
    return replace(found, url=url, publication=published)


def _saved_from(data: bytes) -> str:
    """The address that a browser writes above a page when it saves it."""
    found = _SAVED_FROM.search(data[:4096])
    return _address(found[1].decode("utf-8", "replace")) if found else ""


def _tree(data: bytes) -> Any:
    """The page as a tree of elements, made without fetching or expanding anything."""
    from lxml import etree, html

    if len(data) > limits.HTML_BYTES:
        raise RefusedError(
            f"is a page of more than {limits.size(limits.HTML_BYTES)}: "
            "copy the article's text and paste that"
        )
    parser = html.HTMLParser(
        remove_comments=True, remove_pis=True, no_network=True, collect_ids=False
    )
    page = _characters(data)
    try:
        etree.fromstring(page, etree.HTMLParser(target=_Costs(), no_network=True))
        return html.document_fromstring(page, parser=parser)
    except RefusedError:
        raise
    except (etree.LxmlError, ValueError):
        raise RefusedError("is a broken page: copy the article's text and paste that") from None


class _Costs:
    """Told of the elements of a page, raises `RefusedError` before too dear a tree is made."""

    def __init__(self) -> None:
        self.elements = 0

    def start(self, _: str, attributes: Mapping[str, str]) -> None:
        self.elements += 1
        _bound(self.elements, limits.HTML_ELEMENTS, "elements")
        _bound(len(attributes), limits.HTML_ATTRIBUTES, "attributes of one element")

    def close(self) -> None:
        """Nothing is made of the page."""


def _bound(count: int, most: int, what: str) -> None:
    if count > most:
        raise RefusedError(
            f"is a page of more than {most:,} {what}: copy the article's text and paste that"
        )


def _characters(data: bytes) -> str:
    """The page decoded, without the encoding that XML tells again in its first line.

    What is UTF-8 by its bytes is so whatever it says of itself: pages are
    saved anew in it with their old words.
    """
    declared = _CHARSET.search(data[:4096])
    text = plain.as_declared(data, "utf-8")
    if text is None and declared:
        text = plain.as_declared(data, declared[1].decode("ascii"))
    return _XML.sub("", plain.decode(data)[0] if text is None else plain.tidy(text), count=1)


def _headlines(tree: Any) -> Iterator[str]:
    return (plain.line(element.text_content()) for element in tree.iter("h1"))


def _without_headline(text: str, headlines: Collection[str]) -> str:
    """The text without its headline, which is kept apart and is no sentence."""
    first, _, rest = text.partition("\n")
    return rest if first.strip() in headlines and rest.strip() else text


def _address(value: str | None) -> str:
    """An address that a reader may follow, else nothing."""
    return value if value and len(value) <= limits.ADDRESS_CHARACTERS and is_address(value) else ""


def _publication(tree: Any, url: str) -> Publication:
    """The date from the metadata, else the address, else what the page shows.

    A masthead that prints the day of saving must not date an article, so
    that where the address names a month the page's day has to lie in it.
    """
    stated = _day(_metadata_only(tree))
    if stated:
        return Publication(stated, "The page's own metadata give this date.", STATED)
    by_address = _by_address(url)
    shown = _day(_article_only(tree))
    if shown and shown.startswith(by_address.edtf or ""):
        return Publication(shown, "The page shows this date beside the article.", INFERRED)
    return by_address


def _by_address(url: str) -> Publication:
    """The day or month that stands in an address such as ``/2017/10/05/``."""
    found = _IN_ADDRESS.search(url)
    if not found:
        return Publication()
    year, month, day = found["year"], found["month"], found["day"]
    try:
        edtf = date(int(year), int(month), int(day)).isoformat() if day else f"{year}-{month}"
    except ValueError:
        edtf = f"{year}-{month}"
    return Publication(edtf, "The page's address has this date.", INFERRED)


def _day(tree: Any) -> str | None:
    """When a page says that it was first published: a day, or only a month, as EDTF."""
    from htmldate import find_date
    from lxml import html

    found: str | None = find_date(tree, extensive_search=False, original_date=True, url="")
    return found and _as_spelled(date.fromisoformat(found), html.tostring(tree, encoding="unicode"))


def _as_spelled(day: date, page: str) -> str | None:
    """The day if the page spells it, else its month.

    htmldate reads a bare "2018-07" as a day of that month: today's.
    """
    month = rf"(?:0?{day.month}|{day:%b}[a-z]*\.?)"
    number = rf"0?{day.day}(?:st|nd|rd|th)?"
    forms = (
        rf"{day.year}\W?{month}\W?{number}(?!\d)",
        rf"(?<!\d){number}\W{{1,3}}{month}\W{{1,3}}{day.year}",
        rf"(?<!\d){month}\W{{1,3}}{number}\W{{1,3}}{day.year}",
    )
    if any(re.search(form, page, re.IGNORECASE) for form in forms):
        return day.isoformat()
    is_month = re.search(rf"{day.year}\W?{month}|{month}\W{{1,3}}{day.year}", page, re.IGNORECASE)
    return day.isoformat()[:7] if is_month else None


def _metadata_only(tree: Any) -> Any:
    """A page of nothing but metadata that may tell when it was published."""
    from lxml import html

    page = html.document_fromstring("<html><head></head><body></body></html>")
    for element in tree.xpath("//meta|//script[contains(@type, 'ld+json')]"):
        names = (element.get(name, "") for name in ("name", "property", "itemprop", "http-equiv"))
        if not any(map(_NOT_PUBLISHED.search, names)):
            page.head.append(deepcopy(element))
    for element in _article_only(tree).xpath("//time[@itemprop='datePublished' or @pubdate]"):
        value = element.get("datetime") or element.text_content()
        page.head.append(html.Element("meta", itemprop="datePublished", content=value))
    return page


def _article_only(tree: Any) -> Any:
    """The page without metadata and without what stands around the article."""
    page = deepcopy(tree)
    for element in page.xpath(f"//meta|//script|//link|{_AROUND}"):
        if element.getparent() is not None:
            element.drop_tree()
    return page
