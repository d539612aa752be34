"""Fifth step: who is mentioned, by name, description or pronoun.

Candidates are read sentence by sentence (`names`, `descriptions`), then
resolved in the order of the text, each against what was said before it.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from functools import cache

from dashboard.extract import words
from dashboard.extract.articles import Document
from dashboard.extract.mentions import bare, compatriots, descriptions, names, positions, sobriquets
from dashboard.extract.mentions.descriptions import Description, Unnamed
from dashboard.extract.mentions.discourse import Discourse
from dashboard.extract.mentions.identity import Identity, Place
from dashboard.extract.mentions.names import Name
from dashboard.extract.sentences import Sentence
from dashboard.extract.speech import marks
from dashboard.extract.words import MARK, Token
from dashboard.models import PersonMention, Span
from dashboard.reference.grammar import grammar

PRONOUNS = {
    **dict.fromkeys(("he", "him", "his", "himself"), "m"),
    **dict.fromkeys(("she", "her", "hers", "herself"), "f"),
    **dict.fromkeys(("they", "them", "themselves"), "pair"),
}

_PLACING = frozenset(["in", "near", "outside"])
# A pronoun governs no more mentions than these; a list of thousands would take quadratic time.
_GOVERNED = 30
# An opening clause has no more words than these, for the same reason.
_OPENING = 60
_BODY = "it"  # "It said that": a body's pronoun, asked for only where it speaks
_TOPICAL = frozenset(["of", "about", "on", "to", "like", "unlike", "besides"])
_NOMINATIVE = frozenset(["he", "she"])
_OWNING = frozenset(["his", "her"])

Candidate = tuple[int, int, Name | Description | Unnamed | None]


def find(
    document: Document, sentences: Sequence[Sentence], published: str | None
) -> tuple[PersonMention, ...]:
    """All mentions of people and institutions, in order of the text.

    `published` (EDTF or None) decides who "the US president" is.  A mention
    of two people ("the two leaders") gives one record for each, with one span.
    """
    everything = words.read(document)
    starts = words.starts(document)
    cut = [everything[_places(starts, sentence.span)] for sentence in sentences]
    read = [list(_candidates(chunk)) for chunk in cut]
    identity = Identity(_names(cut, read), published)
    discourse = Discourse(identity, _quoted(document))
    return tuple(
        mention
        for sentence, chunk, row in zip(sentences, cut, read, strict=True)
        for mention in _resolved(discourse, sentence.paragraph, chunk, row)
    )


def _names(cut: Iterable[Sequence[Token]], read: Iterable[list[Candidate]]) -> list[Place]:
    """All names with the sentences and places where they stand."""
    return [
        (chunk, start, end, item)
        for chunk, row in zip(cut, read, strict=True)
        for start, end, item in row
        if isinstance(item, Name)
    ]


def _places(starts: Sequence[int], span: Span) -> slice:
    """Which of the words stand within a span."""
    first = bisect_left(starts, span.start)
    return slice(first, bisect_left(starts, span.end, first))


def _quoted(document: Document) -> list[Span]:
    """Stretches within double marks."""
    return [pair.span for pair in marks.pairs(document) if not pair.single]


def _candidates(chunk: Sequence[Token]) -> Iterator[Candidate]:
    """Names, descriptions and pronouns (None) of one sentence."""
    openers = descriptions.openers()
    reached = named = 0  # "Jane Doe, the president's spokesman," is one person
    known = _known_words()
    for index in [at for at, word in enumerate(chunk) if word.capital or word.lower in known]:
        if index < reached:
            continue
        word, end = chunk[index], index + 1
        lower = word.lower
        opens = lower in openers
        item = descriptions.read(chunk, index) if opens else None
        if item is None and lower == "the":
            item = compatriots.read(chunk, index) or sobriquets.read(chunk, index)
            body = None if item else names.body(chunk, index + 1)
            if body:
                yield index, *body
                reached = named = body[0]
                continue
        if item:
            end = item.end
            yield index, end, item
        elif lower in PRONOUNS or (lower == _BODY and positions.speaks_itself(chunk, end)):
            yield index, end, None
        elif lower in descriptions.INDEFINITE:
            somebody = descriptions.unnamed(chunk, index)
            if somebody:
                yield index, *somebody
        elif word.capital:
            title = descriptions.title_end(chunk, index) if opens else None
            start, end, name = names.read(chunk, title or index)
            if name:
                yield index if title else _title_start(chunk, start, name), end, name
                named = end
        owner = (item or word.capital) and positions.owns(chunk, end)
        owned = descriptions.owned(chunk, end) if owner else None
        if owned and not (named == index - 1 and chunk[named].text == ","):
            yield owned.start, owned.end, owned
        end = owned.end if owned else end
        reached = end


def _title_start(chunk: Sequence[Token], start: int, name: Name) -> int:
    """Where a name begins with all of its title: "Secretary of State Jane Doe"."""
    of = name.titled and start > 1 and chunk[start - 1].lower == "of"
    return start - 2 if of and chunk[start - 2].lower in grammar().titles else start


@cache
def _known_words() -> frozenset[str]:
    """Words in lower case that can begin a mention."""
    return descriptions.openers() | frozenset([*PRONOUNS, _BODY]) | descriptions.INDEFINITE


def _resolved(
    discourse: Discourse, paragraph: int, chunk: Sequence[Token], row: Sequence[Candidate]
) -> Iterator[PersonMention]:
    """The mentions of one sentence, resolved in turn."""
    discourse.next_sentence(paragraph)
    said: list[tuple[str, ...]] = []
    clause = -1  # asked for by "he" and "she" alone
    for place, (start, end, item) in enumerate(row):
        if isinstance(item, Unnamed):
            discourse.record(chunk, (start, end), (), item)
            said.append(())
            continue
        others: frozenset[str] = frozenset()
        span = Span(chunk[start].start, chunk[end - 1].end)
        if item is None:
            word = chunk[start].lower
            if word in _NOMINATIVE and clause < 0:
                clause = _subordinator(chunk)
            if word in _NOMINATIVE and start <= clause:
                others = _topic(chunk, row[:place], said, start)
                others |= _others(discourse, chunk, row[place : place + _GOVERNED])
            elif word == "him" and (bound := _binder(chunk, row, place)) is not None:
                others = frozenset(said[bound])
            opening = word in _NOMINATIVE and clause < start <= _OPENING
            ahead = _ahead(chunk, row[place:]) if opening and not any(said) else None
            known_by = "pronoun"
            who = (
                discourse.body(chunk, start)
                if word == _BODY
                else discourse.pronoun(chunk, start, PRONOUNS[word], others)
            )
            if ahead and not discourse.is_quoted(span.start):
                who = _named(discourse, chunk, *ahead)
        elif isinstance(item, Name):
            known_by = "institution" if item.gender == "n" else "named"
            who = _named(discourse, chunk, start, item)
        else:
            known_by = "description"
            who = _described(discourse, chunk, row[place : place + _GOVERNED], said)
        discourse.record(chunk, (start, end), who, item)
        said.append(who)
        for name in who:
            institution = discourse.identity.is_institution(name)
            yield PersonMention(span, name, "institution" if institution else known_by)


def _described(
    discourse: Discourse,
    chunk: Sequence[Token],
    row: Sequence[Candidate],
    said: Sequence[tuple[str, ...]],
) -> tuple[str, ...]:
    """Whom a description means, the first of `row`; `said` are those before it in its sentence."""
    start, end, item = row[0]
    if not isinstance(item, Description):
        return ()
    owner = said[-1][:1] if item.owned and said else ()
    if chunk[start].lower in _OWNING:  # "his spokesman"
        owner = discourse.pronoun(chunk, start, PRONOUNS[chunk[start].lower])
    is_bare = bare.is_bare(item)
    others = _others(discourse, chunk, row) if is_bare else frozenset()
    tag = is_bare and positions.is_tag(chunk, start, end)
    who = discourse.description(item, owner, chunk[end - 1].lower, others, tag)
    beside = _set_beside(chunk, end, row[1:2]) if who else None
    name = discourse.apposed(beside, item) if beside else None
    return (name,) if name else who


def _subordinator(chunk: Sequence[Token]) -> int:
    """Where the first subordinator of a sentence stands; its end if it has none."""
    subordinators = grammar().subordinators
    return next((at for at, word in enumerate(chunk) if word.lower in subordinators), len(chunk))


def _ahead(chunk: Sequence[Token], row: Sequence[Candidate]) -> tuple[int, Name] | None:
    """The name that a subject pronoun, the first of `row`, looks ahead to, and where it begins.

    It is the subject behind the opening clause: "After he met Roe, Doe left" (a cataphor).
    """
    first, word = row[0][0], chunk[row[0][0]].lower
    opening = [token.lower for token in chunk[:first]]
    if "," in opening or "as" in opening:
        return None
    comma = next((at for at in range(first, len(chunk)) if chunk[at].text == ","), len(chunk))
    subject = next((each for each in row if each[0] > comma), None)
    if subject is None or subject[0] != comma + 1 or not isinstance(subject[2], Name):
        return None
    fits = subject[2].gender in ("", PRONOUNS[word]) and not positions.owns(chunk, subject[1])
    return (subject[0], subject[2]) if fits else None


def _topic(
    chunk: Sequence[Token], row: Sequence[Candidate], said: Sequence[tuple[str, ...]], at: int
) -> frozenset[str]:
    """Of whom a sentence tells that another speaks at `at`: "Of Doe he said", "Like Roe, she"."""
    if len(row) != 1 or chunk[0].lower not in _TOPICAL or isinstance(row[0][2], Unnamed):
        return frozenset()
    between = [token.text for token in chunk[row[0][1] : at]]
    return frozenset(said[0]) if between in ([], [","]) else frozenset()


def _set_beside(chunk: Sequence[Token], end: int, following: Sequence[Candidate]) -> Name | None:
    """The name that follows a description between commas: "the Danish envoy, Jane Doe, said"."""
    for start, behind, item in following:
        if not isinstance(item, Name) or item.gender == "n" or len(item.words) == 1:
            continue
        closed = behind < len(chunk) and chunk[behind].text in (",", ".")
        if closed and start == end + 1 and chunk[end].text == ",":
            return item
    return None


def _binder(chunk: Sequence[Token], row: Sequence[Candidate], place: int) -> int | None:
    """Which of `row` the object at `place` cannot mean (Chomsky's principle B), if one binds it.

    The last before it, "He called to thank him"; the first where the last is an object itself,
    "Doe met Roe and thanked him".  Across a clause none does: "Doe sent Roe a letter inviting him".
    """
    between = chunk[row[place - 1][1] : row[place][0]] if place else ()
    if not between or any(
        token.kind == MARK
        or token.lower in grammar().subordinators
        or token.lower in ("or", "but", "then")
        or token.lower.endswith("ing")
        for token in between
    ):
        return None
    return 0 if between[0].lower == "and" else place - 1


def _named(discourse: Discourse, chunk: Sequence[Token], start: int, item: Name) -> tuple[str, ...]:
    """Who bears the name that begins at `start`."""
    return discourse.name(item, placed=start > 0 and chunk[start - 1].lower in _PLACING)


def _others(
    discourse: Discourse, chunk: Sequence[Token], row: Sequence[Candidate]
) -> frozenset[str]:
    """Whom a subject pronoun, the first of `row`, cannot mean: "He spoke with Jane Doe".

    A name that the pronoun governs is another's (Chomsky's principle C); behind a
    comma it may govern no longer, and behind a subordinator it need not.
    """
    named: set[str] = set()
    at = row[0][0]
    for start, end, item in row[1:]:
        if any(token.kind == MARK and token.text != "." for token in chunk[at:start]):
            break
        if isinstance(item, Name) and item.gender != "n":
            named.update(_named(discourse, chunk, start, item))
        at = end
    return frozenset(named)
