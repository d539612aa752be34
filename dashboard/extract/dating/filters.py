"""Filters: each rejects candidates that only look like time expressions.

The words that a filter looks for stand in `timex_filters.toml`.
"""

from __future__ import annotations

from collections.abc import Callable

from dashboard.extract.dating import names
from dashboard.extract.dating.grammar import Candidate
from dashboard.extract.dating.surroundings import after, before, beside
from dashboard.extract.dating.tokens import Tokens
from dashboard.reference.timex_filters import words_after, words_before

Filter = Callable[[Candidate, Tokens], bool]


def money(candidate: Candidate, tokens: Tokens) -> bool:
    """A sum or a share: "$[1998]", but not "in [1998]"."""
    return beside("money", candidate, tokens) or _glued(candidate, tokens)


def _glued(candidate: Candidate, tokens: Tokens) -> bool:
    """Whether a hyphen and a digit stand next to it, as in a telephone number."""
    first, end = candidate.first, candidate.end
    words = tokens.words
    left = first >= 2 and words[first - 1] in "-/." and words[first - 2][-1:].isdigit()
    right = end + 1 < len(words) and words[end] in ("-", "/") and words[end + 1][:1].isdigit()
    return (left and tokens.ends[first - 2] == tokens.starts[first] - 1) or right


def count(candidate: Candidate, tokens: Tokens) -> bool:
    """A number of things: "[2000] prisoners", but not "in [2000] prisoners came home"."""
    if before(candidate, tokens) in ("in", "since", "until"):
        return False
    year = int(candidate.parts.get("year") or 2000)
    return beside("count", candidate, tokens) or not 1800 <= year <= 2100


def season(candidate: Candidate, tokens: Tokens) -> bool:
    """A verb or a name: "prices [fall] when", but not "in the [fall] of 2018"."""
    single = candidate.end - candidate.first == 1
    return (single and before(candidate, tokens) not in words_before("season")) or (
        after(candidate, tokens) in words_after("season")
        and candidate.parts.get("step") is None
        and tokens.words[candidate.end - 1].lower() in ("fall", "spring", "winter", "summer")
    )


def score(candidate: Candidate, tokens: Tokens) -> bool:
    """A result or a verse: "won [3:20]", but not "left at [3:20]"."""
    if candidate.end - candidate.first > 1 or candidate.parts.get("moment"):
        return False
    return not beside("score", candidate, tokens)


def street(candidate: Candidate, tokens: Tokens) -> bool:
    """A house number: "[1995] Elm Street", but not "in [1995] Elm Street was quiet"."""
    follow = tokens.words[candidate.end : candidate.end + 3]
    named = bool(follow) and follow[0][:1].isupper()
    streets = words_after("street")
    return (
        named
        and before(candidate, tokens) not in words_before("street")
        and any(word.lower() in streets for word in follow[1:])
    )


def age(candidate: Candidate, tokens: Tokens) -> bool:
    """How old someone is: "the [42-year-old] man", but not "the [42-year] war"."""
    return beside("age", candidate, tokens) or tokens.words[candidate.end - 1].lower() == "old"


def rate(candidate: Candidate, tokens: Tokens) -> bool:
    """A mere duration: "lasted [a year]", but not "twice [a year]"."""
    word = before(candidate, tokens)
    return (
        tokens.words[candidate.first].lower() not in ("per", "each")
        and word not in words_before("rate")
        and not word[-1:].isdigit()
    )


def plural_units(candidate: Candidate, tokens: Tokens) -> bool:
    """Units that measure nothing: "the [years] went by", but not "talked for [years]"."""
    measured = before(candidate, tokens) in words_before("plural_units")
    bounded = before(candidate, tokens) == "the" and after(candidate, tokens) in words_after(
        "plural_units"
    )
    long = tokens.words[candidate.end - 1].lower() == "long"
    return not (measured or bounded or long) or after(candidate, tokens) == "old"


def second(candidate: Candidate, tokens: Tokens) -> bool:
    """The ordinal: "[a second] term", but not "it took [a second]."."""
    return (
        tokens.words[candidate.end - 1].lower() == "second"
        and not candidate.parts.get("hyphen")
        and after(candidate, tokens) not in words_after("second")
    )


def decade_name(candidate: Candidate, tokens: Tokens) -> bool:
    """An age or a temperature: "in his [80s]", but not "in [the 80s]"."""
    return beside("decade_name", candidate, tokens)


_ENDS = frozenset(["", ".", "!", "?", ";", '"'])
_CLAUSE_BEGINS = frozenset(["", ".", ";", ":", ",", "and", "-"])
# What has numbers and is written with a capital: "On the 14th Army rested a hope"
_NUMBERED = frozenset(
    "army fleet division brigade regiment battalion congress amendment district circuit "  # noqa: SIM905
    "street avenue infantry corps party dalai".split()
)


def weekday_noun(candidate: Candidate, tokens: Tokens) -> bool:
    """A noun's attribute: "[the Friday] market", but not "on [the Friday] they met"."""
    following = after(candidate, tokens)
    return following.isalpha() and following not in words_after("weekday_noun")


def the_nth(candidate: Candidate, tokens: Tokens) -> bool:
    """An ordinal that is no day: "[the 14th] army", but not "on [the 14th]."."""
    if before(candidate, tokens) not in words_before("the_nth"):
        return True
    beside = after(candidate, tokens) in words_after("the_nth") | {""}
    return not beside and not _opens_clause(candidate, tokens)


def _opens_clause(candidate: Candidate, tokens: Tokens) -> bool:
    """Whether an ordinal opens a clause before a name: "left; on [the 14th] Doe came"."""
    begins = candidate.first < 2 or tokens.words[candidate.first - 2] in _CLAUSE_BEGINS
    following = tokens.words[candidate.end] if candidate.end < len(tokens.words) else ""
    return begins and following[:1].isupper() and following.lower() not in _NUMBERED


def last_day(candidate: Candidate, tokens: Tokens) -> bool:
    """A day that is no day of the calendar: "[the last day] of the trial", not "[last week]"."""
    return candidate.parts.get("page") == "D"


def before_clause(candidate: Candidate, tokens: Tokens) -> bool:
    """A preposition: "[ten days before] the vote", but not "he had left [ten days before]"."""
    if tokens.words[candidate.end - 1].lower() not in ("before", "after", "prior"):
        return False
    ahead = [word.lower() for word in tokens.words[candidate.end : candidate.end + 2]]
    begun = candidate.first == 0 or tokens.words[candidate.first - 1] in _ENDS
    the_day = tokens.words[candidate.first].lower() == "the" and begun
    if the_day and ahead[1:] == ["had"] and ahead[0] in ("he", "she", "they"):
        return False  # "[The night before] he had joked"
    return after(candidate, tokens) not in words_after("before_clause")


def year_end_adjective(candidate: Candidate, tokens: Tokens) -> bool:
    """An adjective: "his [year-end] speech", but not "by [year-end]"."""
    return (
        "-" in tokens.words[candidate.first : candidate.end] and after(candidate, tokens).isalpha()
    )


def recently_as(candidate: Candidate, tokens: Tokens) -> bool:
    """A comparison: "as [recently] as last week", but not "it was so [recently]"."""
    return before(candidate, tokens) in words_before("recently_as")


def compounded(candidate: Candidate, tokens: Tokens) -> bool:
    """The head of a compound: "[a year]-end speech", but not "stayed [a year] - or more"."""
    return (
        after(candidate, tokens) in words_after("compounded")
        and tokens.starts[candidate.end] == candidate.span.end
    )


def year_told(candidate: Candidate, tokens: Tokens) -> bool:
    """A title, or a year that a clause tells: "Man of [the Year]", but not "all of [the year]"."""
    first = candidate.first
    titled = before(candidate, tokens) == "of" and (
        tokens.words[candidate.end - 1][:1].isupper()
        or (first >= 2 and tokens.words[first - 2].lower() in words_before("year_told"))
    )
    # "the lowest price of the year of $40": no clause.
    clause = any(word.isalpha() for word in tokens.words[candidate.end + 1 : candidate.end + 2])
    return titled or (clause and after(candidate, tokens) in words_after("year_told"))


def spaced(candidate: Candidate, tokens: Tokens) -> bool:
    """A dash that parts: "June [4 - three days] after it", but not "it took [10-15 days]"."""
    if candidate.parts.get("least") is None:
        return False
    first = candidate.first + (tokens.words[candidate.first + 1] != "-")
    return tokens.ends[first] < tokens.starts[first + 1]


def fraction(candidate: Candidate, tokens: Tokens) -> bool:
    """A part of something: "[three-quarters] of it", but not "[three quarters] in a row"."""
    return "Q" in candidate.parts.all("units", "unit") and after(candidate, tokens) in words_after(
        "fraction"
    )


def connective(candidate: Candidate, tokens: Tokens) -> bool:
    """A conjunction: "as [soon] as", but not "they meet [soon]"."""
    return tokens.words[candidate.first].lower() == "soon" and beside(
        "connective", candidate, tokens
    )


# Which filters each rule's candidates pass through.
BY_RULE: dict[str, tuple[Filter, ...]] = {
    "year": (money, count, street),
    "year-range": (money,),
    "month": (names.month_name, names.month_surname),
    "season": (season,),
    "weekday": (names.weekday_name,),
    "the-weekday": (names.weekday_name, weekday_noun),
    "weekday-part": (names.weekday_name,),
    "today": (names.today_name, names.days_to_come, names.age_of_today),
    "clock": (score,),
    "duration": (compounded, age, second, money, names.title, fraction, spaced),
    "later": (before_clause,),
    "daypart-before": (before_clause,),
    "weekday-before": (before_clause,),
    "year-end": (year_end_adjective,),
    "past": (recently_as,),
    "the-count": (age,),
    "the-year": (year_told, compounded),
    "bare-quarter": (compounded,),
    "vague-duration": (plural_units,),
    "rate": (rate,),
    "decade": (decade_name, money),
    "adverb-set": (names.title_adverb,),
    "nth-day": (the_nth,),
    "holiday": (names.holiday_name,),
    "step-unit": (last_day, names.title),
    "end-of-period": (last_day,),
    "future": (connective,),
}


def rejects(candidate: Candidate, tokens: Tokens) -> bool:
    """Whether any filter of the candidate's rule rejects it."""
    return any(each(candidate, tokens) for each in BY_RULE.get(candidate.rule.id, ()))
