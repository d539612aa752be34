"""The words and lists of the page where a visitor adds articles."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from dashboard.models import Article
from dashboard.view.address import State, page_link
from dashboard.view.articles import Told, came_out, name
from dashboard.view.filters import counted
from dashboard.view.markup import Html, host, join, outside, tag
from dashboard.view.spoken import capital, count, number, spoken

_CERTAIN = {
    "stated": "as the file itself says",
    "inferred": "worked out, so look at it",
    "unknown": "not known",
}
_ASK = (
    "Nothing tells when it was published, so “yesterday” or “last week” cannot be dated. "
    "A month or a year is enough; leave it empty if you do not know."
)

# So many refusals are read at a glance; the others unfold.
_AT_ONCE = 6

# Said of words that were to be a date.
NO_DATE = (
    "“{words}” is no date that can be read: write 16 July 2018, July 2018, 2018 or 2018-07-16."
)


def adding_sentence() -> Html:
    """What the page does, and plainly what becomes of what is added."""
    return tag(
        "p",
        "Paste an article or drop files, and see at once what is read from them. ",
        tag("b", "They stay in this tab"),
        ": nobody else sees them, nothing is stored, and ",
        tag("b", "a reload or a closed tab loses what you have not downloaded"),
        ".",
        class_="headline",
    )


def explanation() -> Html:
    """What happens to a text, where there is none yet."""
    steps = (
        ("It is read by rules", "dates, quotations, who is meant, and what happened. "
         "No text leaves this server, and nothing in it is fetched or run."),
        ("You look at it first", "every reading stands at its words, with its reason. Leave an "
         "event out, or correct its date, kind, topics or speaker."),
        ("It joins your timeline", "on every page, marked as yours. An event that is there "
         "already gets one more source."),
        ("You take it along", "as a folder that can be opened here again, or kept as a "
         "collection of its own."),
    )  # fmt: skip
    rows = [tag("li", tag("b", head), ": ", rest) for head, rest in steps]
    heading = tag("h2", "What becomes of it", class_="total")
    return tag("section", heading, tag("ol", *rows), class_="explanation")


def brought(refused: Sequence[str], told: Iterable[str]) -> Html:
    """What there is to say of what was brought; why it gave no article, one sentence each."""
    notes = [tag("p", words, class_="notice", role="status") for words in told]
    if refused:
        head = "This could not be read:" if len(refused) == 1 else "These could not be read:"
        parts = [tag("b", head), _reasons(refused[:_AT_ONCE])]
        if rest := refused[_AT_ONCE:]:
            parts.append(tag("details", tag("summary", f"{len(rest)} more"), _reasons(rest)))
        notes.append(tag("div", *parts, class_="refused", role="alert"))
    return join(notes)


def _reasons(refused: Iterable[str]) -> Html:
    return tag("ul", *(tag("li", why) for why in refused))


def known_of(article: Article, certainty: str, warnings: Sequence[str]) -> Html:
    """What is known of an article, how sure its date is, and what to look at."""
    rows = [("Title", Html(tag("b", article.title)))] if article.title else []
    rows += [("Outlet", tag("span", article.outlet))] if article.outlet else []
    rows += [("Author", tag("span", article.author))] if article.author else []
    if where := host(article.url):
        shown = article.url if article.url.isascii() else where
        rows.append(("Address", outside(article.url, shown)))
    rows.append(("Published", _published(article, certainty)))
    cells = [tag("div", tag("dt", label), tag("dd", words)) for label, words in rows]
    looked = [tag("p", warning, class_="notice") for warning in warnings]
    return join((tag("dl", *cells, class_="why"), *looked))


def _published(article: Article, certainty: str) -> Html:
    """The publication date, how sure it is, and how it is known."""
    if not article.published:
        return join((tag("b", "not known"), tag("small", _ASK)))
    sure = tag("span", _CERTAIN.get(certainty, ""), class_=f"certainty {certainty}")
    when = join((tag("b", spoken(article.published)), " ", sure if certainty in _CERTAIN else ""))
    return join((when, tag("small", article.published_how)))


def waiting(items: Sequence[Told], opened: str) -> Html:
    """The articles that are not on the timeline yet, each to be opened."""
    told = f"{capital(count(len(items), 'article'))} to look at"
    heading = tag("h2", told, tag("small", "not on your timeline yet"), class_="total")
    return tag("nav", heading, tag("ul", *(_row(one, opened) for one in items)),
               class_="waiting", aria_label="To look at")  # fmt: skip


def _row(one: Told, opened: str) -> Html:
    """An article of the list, with what is read from it."""
    article = one.article
    about = (
        article.outlet or "Outlet not known",
        came_out(article),
        count(counted(one.entries), "event"),
        count(one.quotations, "quotation"),
    )
    button = tag(
        "button",
        tag("b", name(article)),
        tag("span", " · ".join(about)),
        type="button",
        data_act=f"open:{article.id}",
        aria_current="true" if article.id == opened else None,
    )
    return tag("li", button)


def yours(items: Sequence[Told]) -> Html:
    """The visitor's articles on the timeline, to read, change or remove."""
    heading = tag("h2", "Your articles on the timeline", class_="total")
    return tag("section", heading, tag("ul", *map(_own_row, items)), class_="yours-list")


def _own_row(one: Told) -> Html:
    article = one.article
    title = name(article)
    about = " · ".join(
        (article.outlet or "Outlet not known", came_out(article),
         count(counted(one.entries), "event"))
    )  # fmt: skip
    read = page_link("articles", replace(State(), article=article.id))
    acts = [
        tag("button", words, type="button", data_act=f"{act}:{article.id}",
            aria_label=f"{words}: {title}")
        for words, act in (("Change", "open"), ("Remove", "remove"))
    ]  # fmt: skip
    link = tag("a", title, href=read, data_go=True)
    return tag("li", tag("div", link, tag("small", about)), tag("div", *acts, class_="acts"))


def reminder(own: int) -> str:
    """That articles of the visitor's own are shown, and where they live; empty for none."""
    if not own:
        return ""
    told = f"{number(own).capitalize()} article{'' if own == 1 else 's'} of yours"
    verb = "is" if own == 1 else "are"
    return f"{told} {verb} on this timeline, in this tab only."


def saved(articles: int) -> str:
    """That articles are in the collection now."""
    verb = "is" if articles == 1 else "are"
    return f"{capital(count(articles, 'article'))} {verb} in this collection now, for everybody."


def opened(articles: int, edits: int) -> str:
    """What a bundle held that is on the timeline again."""
    told = count(articles, "article") + (f" and {count(edits, 'correction')}" if edits else "")
    verb = "is" if articles + edits == 1 else "are"
    return f"Opened again: {told} {verb} on your timeline."


def unfitting(problems: int) -> str:
    """That some corrections did not fit what was read; empty where all did."""
    if not problems:
        return ""
    return (
        f"{capital(count(problems, 'correction'))} no longer fit{'s' if problems == 1 else ''} "
        "what is read now and had no effect."
    )
