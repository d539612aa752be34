"""The grammar: rules in words become regular expressions over token codes."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache, cached_property, lru_cache
from typing import NamedTuple

from msgspec import Struct

from dashboard.extract.dating.alphabet import alphabet, values
from dashboard.extract.dating.needs import needs
from dashboard.extract.dating.tokens import Tokens, islands
from dashboard.models import Span
from dashboard.reference.tables import TableError
from dashboard.reference.timex_rules import TABLE, TimexRule, phrases, timex_rules

_SYMBOL = re.compile(
    r"<(?P<cls>\w+)(?::(?P<label>\w+))?>|\{(?P<phrase>\w+)(?::(?P<name>\w+))?\}"
    r"|(?P<operator>[()|?])|(?P<literal>[a-z']+|\d+/\d+|[^\s()|?])|\s+"
)


class Parts(Struct, frozen=True):
    """What a rule found: (class or label, value) of each captured word, in order."""

    items: tuple[tuple[str, str], ...]

    def get(self, *names: str) -> str | None:
        """The value of the first captured word of the first class or label that has one."""
        # Asked so often that a generator would cost more than the search.
        for each in names:
            for name, value in self.items:
                if name == each:
                    return value
        return None

    def first(self, *names: str) -> str | None:
        """The value of the first captured word that is of any of these classes or labels."""
        return next((value for name, value in self.items if name in names), None)

    def all(self, *names: str) -> list[str]:
        """The values of all captured words of these classes or labels, in order."""
        return [value for name, value in self.items if name in names]


class Candidate(Struct, frozen=True):
    """A stretch of tokens that a rule takes for a time expression.

    `first` and `end` are token numbers (end exclusive) of the expression,
    `reach` the number of tokens that the rule looked at.
    """

    first: int
    end: int
    reach: int
    span: Span
    rule: TimexRule
    parts: Parts


@dataclass(frozen=True)
class _Compiled:
    """A rule ready to run.

    `text` is its regular expression; `groups` are (group, class, label),
    `span` is a group or 0; of each of the `needs` a text must have a code
    point, or the rule finds nothing in it.
    """

    rule: TimexRule
    text: str
    groups: tuple[tuple[str, str, str | None], ...]
    span: str | int
    needs: tuple[frozenset[str], ...]

    @cached_property
    def regex(self) -> re.Pattern[str]:
        """The expression, compiled when a text first needs it: many never do."""
        return re.compile(self.text)


class _Match(NamedTuple):
    """What a rule found in an island, all as places there.

    `captured` are the captured words: place, class or label, class.
    """

    rule: TimexRule
    first: int
    end: int
    reach: int
    captured: tuple[tuple[int, str, str], ...]


def candidates(tokens: Tokens) -> Iterator[Candidate]:
    """Everything that any rule takes for a time expression; they may overlap."""
    for start, end in islands(tokens.codes):
        for match in _matches(tokens.codes[start:end]):
            first, last = start + match.first, start + match.end
            span = tokens.span(first, last)
            parts = _parts(match, start, tokens)
            yield Candidate(first, last, match.reach, span, match.rule, parts)


# Of the ways to write a date a few make up most of the news.
@lru_cache(maxsize=4096)
def _matches(codes: str) -> tuple[_Match, ...]:
    """All that the rules find in an island, whatever its words."""
    present = set(codes)
    return tuple(
        _match(compiled, match)
        for compiled in _worth_trying(present)
        for match in compiled.regex.finditer(codes)
    )


def _worth_trying(present: set[str]) -> Iterator[_Compiled]:
    """The rules whose needs an island meets, in their order."""
    rules, by_code = _grammar(), _by_code()
    for number in sorted({number for code in present for number in by_code.get(code, ())}):
        if not any(map(present.isdisjoint, rules[number].needs)):
            yield rules[number]


@cache
def _by_code() -> dict[str, list[int]]:
    """For each code point the rules (by number) whose hardest need it meets."""
    found: dict[str, list[int]] = defaultdict(list)
    for number, compiled in enumerate(_grammar()):
        for code in compiled.needs[0] if compiled.needs else alphabet().classes:
            found[code].append(number)
    return found


def _match(compiled: _Compiled, match: re.Match[str]) -> _Match:
    captured = sorted(
        (match.start(group), each, name)
        for group, name, label in compiled.groups
        if match.start(group) >= 0
        for each in (name, label)
        if each
    )
    first, end = match.span(compiled.span)
    return _Match(compiled.rule, first, end, match.end() - match.start(), tuple(captured))


def _parts(match: _Match, start: int, tokens: Tokens) -> Parts:
    """The captured words of a match in the island that begins at the token `start`."""
    table, words = values(), tokens.words
    items = []
    for at, each, name in match.captured:
        word = words[start + at].lower()
        items.append((each, table[name].get(word, word) if name in table else word))
    return Parts(tuple(items))


@cache
def _grammar() -> tuple[_Compiled, ...]:
    return tuple(compile_rule(rule) for rule in timex_rules())


def compile_rule(rule: TimexRule) -> _Compiled:
    """A rule ready to run; raises `TableError` for one that is broken."""
    translation = _Translation(rule)
    text = translation.of(rule.pattern, None)
    try:
        needed = needs(text)
    except re.error as error:
        raise TableError(TABLE, rule.id, "pattern", f"is no pattern: {error}") from error
    if rule.span and rule.span not in translation.labels:
        raise TableError(TABLE, rule.id, "span", f"names no label: {rule.span!r}")
    span = translation.labels[rule.span] if rule.span else 0
    return _Compiled(rule, text, tuple(translation.groups), span, needed)


@dataclass(slots=True)
class _Translation:
    """Collects the groups of a rule while its pattern is translated."""

    rule: TimexRule
    groups: list[tuple[str, str, str | None]] = field(default_factory=list)
    labels: dict[str, str] = field(default_factory=dict)
    seen: Counter[str] = field(default_factory=Counter)

    def of(self, pattern: str, label: str | None) -> str:
        """The regular expression of a pattern; words within get the `label`."""
        return "".join(self._symbol(symbol, label) for symbol in _SYMBOL.finditer(pattern))

    def _symbol(self, symbol: re.Match[str], label: str | None) -> str:
        if symbol["cls"]:
            return self._class(symbol["cls"], symbol["label"] or label)
        if symbol["phrase"]:
            return self._phrase(symbol["phrase"], symbol["name"], label)
        if symbol["literal"]:
            return f"[{alphabet().members(symbol['literal'])}]"
        return "(?:" if symbol["operator"] == "(" else symbol["operator"] or ""

    def _class(self, name: str, label: str | None) -> str:
        members = alphabet().members(f"<{name}>")
        if not members:
            raise TableError(TABLE, self.rule.id, "pattern", f"no word class {name!r}")
        group = self._group(name, label)
        self.groups.append((group, name, label))
        return f"(?P<{group}>[{members}])"

    def _phrase(self, name: str, label: str | None, outer: str | None) -> str:
        if name not in phrases():
            raise TableError(TABLE, self.rule.id, "pattern", f"no phrase {name!r}")
        # The group of the phrase comes before those of its words, so that the
        # label names all of it.
        group = self._group(name, label) if label else None
        inner = self.of(phrases()[name], label or outer)
        return f"(?P<{group}>{inner})" if group else f"(?:{inner})"

    def _group(self, name: str, label: str | None) -> str:
        self.seen[name] += 1
        group = f"{name}_{self.seen[name]}"
        if label:
            self.labels.setdefault(label, group)
        return group
