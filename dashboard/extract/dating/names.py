"""Filters that reject names: of people, newspapers, programmes and the like."""

from __future__ import annotations

from dashboard.extract.dating.alphabet import values
from dashboard.extract.dating.grammar import Candidate
from dashboard.extract.dating.surroundings import after, before, beside
from dashboard.extract.dating.tokens import Tokens
from dashboard.reference.timex_filters import words_after, words_before

# "their August summit", as "the August summit" and "Roe's August summit"
_DETERMINERS = frozenset(["a", "the", "'s", "his", "her", "their", "its", "our", "that", "this"])

_JOINING = frozenset([",", "and", "or"])
_JOINTS = 3  # ", and June"


def month_surname(candidate: Candidate, tokens: Tokens) -> bool:
    """A person named before: "Merkel and [May]" after Theresa May, but not "in [May]"."""
    word = tokens.words[candidate.end - 1].lower()
    single = candidate.end - candidate.first == 1
    strict = words_before("month_surname")
    return (
        single
        and word in tokens.names
        and before(candidate, tokens) not in strict
        and not tokens.words[candidate.end].isdigit()
    )


def month_name(candidate: Candidate, tokens: Tokens) -> bool:
    """A name or verb: "Mrs [May] said", but not "in [May] they met", nor "[May]" as a heading."""
    word = tokens.words[candidate.end - 1].lower()
    if candidate.parts.get("month_short") and word != ".":
        return word != "sept"
    alone = not before(candidate, tokens) and not after(candidate, tokens)
    if candidate.end - candidate.first == 1 and word in values()["name_month"] and not alone:
        if _is_in_row(candidate, tokens):
            return False
        return before(candidate, tokens) not in words_before("month_name") and not (
            before(candidate, tokens) in _DETERMINERS
            and after(candidate, tokens) not in words_after("month_name")
        )
    return False


def _is_in_row(candidate: Candidate, tokens: Tokens) -> bool:
    """Whether months stand on both sides: "in February, [April] and June", no April Doe."""
    if before(candidate, tokens) != "," or after(candidate, tokens) not in _JOINING:
        return False
    year = tokens.words[candidate.first - 2].isdigit()  # "in May 2017, [June] and July"
    last = tokens.words[max(0, candidate.first - 2 - year)]
    ahead = tokens.words[candidate.end : candidate.end + _JOINTS]
    following = next((word for word in ahead if word.lower() not in _JOINING), "")
    return all(word.istitle() and word.lower() in values()["month"] for word in (last, following))


def weekday_name(candidate: Candidate, tokens: Tokens) -> bool:
    """Part of a name: "Super [Tuesday]", but not "on [Tuesday]"."""
    follower = tokens.words[candidate.end] if candidate.end < len(tokens.words) else ""
    return before(candidate, tokens) in words_before("weekday_name") or (
        follower[:1].isupper() and follower.lower() in words_after("weekday_name")
    )


def today_name(candidate: Candidate, tokens: Tokens) -> bool:
    """A newspaper or a show: "India [Today]", but not "in India [today]"."""
    word = tokens.words[candidate.first]
    inside = candidate.first > 0 and tokens.words[candidate.first - 1] != ""
    return (word[:1].isupper() and inside and tokens.words[candidate.first - 1][:1].isupper()) or (
        after(candidate, tokens) in words_after("today_name")
    )


def days_to_come(candidate: Candidate, tokens: Tokens) -> bool:
    """The future: "the leaders of [tomorrow]", but not "the eve of [tomorrow]'s vote"."""
    return (
        tokens.words[candidate.first].lower() in ("yesterday", "tomorrow")
        and before(candidate, tokens) in words_before("days_to_come")
        and after(candidate, tokens) != "'s"
    )


def age_of_today(candidate: Candidate, tokens: Tokens) -> bool:
    """The present age: "[today]'s world", but not "[today]'s call"."""
    follow = [word.lower() for word in tokens.words[candidate.end : candidate.end + 2]]
    return follow[:1] == ["'s"] and follow[-1] in words_after("age_of_today")


def title_adverb(candidate: Candidate, tokens: Tokens) -> bool:
    """Part of a title: "the [Daily] Mail", but not "they talk [daily]"."""
    return tokens.words[candidate.first][:1].isupper()


def holiday_name(candidate: Candidate, tokens: Tokens) -> bool:
    """Part of another name: "[Easter] Island", but not "at [Easter]"."""
    return (
        not tokens.words[candidate.end - 1][:1].isupper() and candidate.end - candidate.first == 1
    ) or after(candidate, tokens) in words_after("holiday_name")


def title(candidate: Candidate, tokens: Tokens) -> bool:
    """The name of a programme: "[This Week]", "[60 Minutes]", but not "[Last week]"."""
    capital = tokens.words[candidate.end - 1][:1].isupper()
    return candidate.end - candidate.first > 1 and capital and beside("title", candidate, tokens)
