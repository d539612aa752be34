"""What a reader has in mind at each point of an article: who "he" and "the two" are."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence, Set
from itertools import takewhile

from dashboard.extract.mentions import bare, positions, sobriquets, traces
from dashboard.extract.mentions.compatriots import COMPATRIOT
from dashboard.extract.mentions.descriptions import (
    NOUN,
    Description,
    Unnamed,
    lemma,
)
from dashboard.extract.mentions.identity import Identity
from dashboard.extract.mentions.names import Name
from dashboard.extract.mentions.sobriquets import MEMBER, SOBRIQUET
from dashboard.extract.mentions.traces import TAG_REACH, Trace
from dashboard.extract.words import MARK, Token
from dashboard.models import Span
from dashboard.reference.roles import heads

_COMPATRIOT = 4  # sentences that "the Norwegian" looks back
_REACH = 8  # sentences a pronoun looks back
_MEMORY = 40  # mentions kept in mind
# who is only told by another leader is not of those of whom the text tells
_BESIDE = frozenset(["predecessor", "successor"])
# many seek them: "Doe rises. The candidate told ..." is not told of who is nominated in the end
_SOUGHT = frozenset(["republican nominee", "democratic nominee"])


class Discourse:
    """The memory of one article, filled sentence by sentence in order."""

    def __init__(self, identity: Identity, quoted: Sequence[Span]) -> None:
        self.identity = identity
        self._quoted = [*reversed(quoted)]  # those that are not passed, the next one last
        self._sentence = self._paragraph = -1
        self._opened = 0  # the first sentence of the paragraph
        self._traces: list[Trace] = []
        self._mentioned: list[str] = []
        self._where: list[int] = []  # the sentence of each
        self._introduced: dict[str, str] = {}
        self._abroad: set[str] = set()  # those whose country is told

    def next_sentence(self, paragraph: int) -> None:
        """Tell that a new sentence begins, and in which paragraph."""
        self._sentence += 1
        if paragraph != self._paragraph:
            self._paragraph, self._opened = paragraph, self._sentence

    def name(self, item: Name, placed: bool = False) -> tuple[str, ...]:
        """The person or body of a name; empty for nobody's (`placed`: see `Identity.name`)."""
        name = self.identity.name(item, placed)
        return (name,) if name else ()

    def description(
        self,
        item: Description,
        owner: Sequence[str] = (),
        noun: str = "",
        others: Set[str] = frozenset(),
        tag: bool = False,
    ) -> tuple[str, ...]:
        """The one or two people of a description; empty where nobody fits.

        `owner` is of whom it tells whose he is, "Smith's spokesman"; `noun` its last word;
        `others` are those whom its sentence sets apart from him; `tag`: it tells who speaks.
        """
        if item.owned:
            return self._aide(item, owner)
        if item.role == "pair":
            return self._two()
        if item.role.startswith(NOUN):
            introduced = self._introduced.get(item.role.removeprefix(NOUN))
            return (introduced,) if introduced else ()
        if item.role in (COMPATRIOT, SOBRIQUET, MEMBER):
            return self._told_again(item, sobriquets.gender(noun))
        role = item.role
        if role == "counterpart":
            role = self.identity.role_of(self._mentioned[-1]) if self._mentioned else "head"
            if item.nation is None:
                return ()
        subjects = self._subjects(tag=tag)
        mentioned = [each for each in (*self._mentioned, *subjects) if each not in others]
        if bare.is_bare(item) and self._sentence == self._opened:
            last = self._subjects(1)
            mentioned = bare.at_home(mentioned, self._abroad, last, self.identity)
        name = self.identity.holder(item, role, mentioned, item.nation)
        if name is None and item.nation is None and not any(map(self.identity.leads, mentioned)):
            # "The president was early", of whom the text says only then who he is
            name = self.identity.holder(item, role, self.identity.leaders[::-1], None)
        if name is None and item.nation is None and not owner and role not in heads():
            introduced = self._introduced.get(lemma(noun))
            name = introduced if introduced in self._mentioned[-1:] else None
        if role in _SOUGHT and subjects and name not in self._just_told():
            name = None
        return (name,) if name else self._aide(item, owner)

    def apposed(self, item: Name, description: Description) -> str | None:
        """Whom a name set beside a description names; None where it is another one's.

        In "the US president, Jinping Xi and Roe" it begins a list.
        """
        name = self.identity.name(item)
        country = self.identity.country(name) if name else ""
        other = bool(country and description.nation) and country != description.nation
        return None if other or description.role in ("pair", *_BESIDE) else name

    def _compatriot(self, nation: str) -> tuple[str, ...]:
        """Of those spoken of in the last sentences the latest of a nation."""
        reach = range(self._sentence - _COMPATRIOT, self._sentence + 1)
        spoken_of = zip(reversed(self._mentioned), reversed(self._where), strict=True)
        near = (name for name, sentence in spoken_of if sentence in reach)
        name = next((name for name in near if self.identity.country(name) == nation), None)
        return (name,) if name else ()

    def _told_again(self, item: Description, gender: str) -> tuple[str, ...]:
        """Of whom the last sentences tell, as a tag's pronoun would mean him, if of the nation."""
        if item.role == COMPATRIOT:
            return self._compatriot(item.nation or "")
        first = self._sentence - TAG_REACH
        near = [t for t in self._traces[-_MEMORY:] if t.sentence >= first and t.names]
        fits = [t for t in near if t.gender in ("m", "f", "") and gender in ("", t.gender)]
        if item.role == MEMBER:  # a senator leads no country
            fits = [trace for trace in fits if not self.identity.leads(trace.names[0])]
        who = traces.told_before(fits, self._sentence, tag=True)
        return who if who and self.identity.country(who[0]) in ("", item.nation) else ()

    def _aide(self, item: Description, owner: Sequence[str]) -> tuple[str, ...]:
        """Who holds an office under somebody who leads his country now.

        The spokesman of who no longer leads it, or does not yet, is not that of his country.
        """
        if item.role in _BESIDE:
            other = self.identity.beside(owner[0], item.role) if owner else ""
            return (other,) if other else ()
        nation = self.identity.country(owner[0]) if owner and self.identity.rules(owner[0]) else ""
        name = self.identity.holder(item, item.role, self._mentioned, nation) if nation else None
        return (name,) if name and name != owner[0] else ()

    def _subjects(self, reach: int = TAG_REACH, tag: bool = False) -> list[str]:
        """Of whom the last sentences tell, for a `tag` last who speaks: "Smith said Doe lied".

        Not this one: "Told that Doe was ill, the president left" is not told of Doe.
        """
        last = self._traces[-_MEMORY:]
        within = range(self._sentence - reach, self._sentence)
        told = [t.names[0] for t in last if t.sentence in within and t.subject and t.names]
        return [*told, *(traces.telling(last, self._sentence - 1) if tag else ())]

    def _just_told(self) -> list[str]:
        """Who is named in this sentence or the one before."""
        told = zip(self._mentioned[-_MEMORY:], self._where[-_MEMORY:], strict=True)
        return [name for name, sentence in told if sentence >= self._sentence - 1]

    def _two(self) -> tuple[str, ...]:
        """The two leaders spoken of last, if in one sentence here; else those spoken of most.

        "Smith met Roe. Doe had left. The two men ..." are not Doe and Roe, nor are those
        whom the paragraph before has named.
        """
        last: dict[str, int] = {}
        for name, sentence in zip(reversed(self._mentioned), reversed(self._where), strict=True):
            if name not in last and self.identity.leads(name):
                last[name] = sentence
            if len(last) == 2:
                break
        if len(last) < 2:
            first = tuple(self.identity.leaders[:2])
            return first if len(first) == 2 and set(last) <= set(first) else ()
        if len(set(last.values())) == 1 and min(last.values()) >= self._opened:
            return tuple(reversed(last))
        # of those spoken of alike, the latest
        ranked = Counter(reversed(self._mentioned)).most_common()
        return tuple(reversed([name for name, _ in ranked if self.identity.leads(name)][:2]))

    def pronoun(
        self, chunk: Sequence[Token], index: int, gender: str, others: Set[str] = frozenset()
    ) -> tuple[str, ...]:
        """Whom the pronoun at `index` means; empty within quotation marks or if nobody fits.

        `others` are those whom its sentence sets apart from it.
        """
        if self.is_quoted(chunk[index].start):
            return ()
        if gender == "pair":
            return self._last_pair()
        fits = self._fitting(gender, others)
        here = [trace for trace in fits if trace.sentence == self._sentence]
        bound = traces.bound(chunk, index, here)
        if bound:
            return bound.names
        if positions.supposes(chunk, index):
            return traces.told_before(fits, self._sentence, tag=True)
        opened = here and here[0].subject and chunk[0].lower in positions.openings()
        spoken = opened or any(trace.speaks for trace in here)
        if here and not spoken and positions.is_tag(chunk, index):
            spoke = [trace for trace in fits if trace.speaks and trace.sentence < self._sentence]
            if spoke and spoke[-1].sentence >= self._sentence - TAG_REACH:
                return spoke[-1].names
        if chunk[index].lower == "him" and len(here) > 1 and not others:
            here = here[:-1]
        if len(here) < len(fits) and positions.is_behind_adjunct(chunk, index):
            doing = positions.opens_with_participle(chunk)
            here = [trace for trace in here if trace.subject or (trace.owns and not doing)]
        tag = not here and positions.is_tag(chunk, index)
        return traces.preferred(here) or traces.told_before(fits, self._sentence, tag)

    def body(self, chunk: Sequence[Token], index: int) -> tuple[str, ...]:
        """Which body an "it" that speaks at `index` means: "The ministry met. It said that"."""
        if self.is_quoted(chunk[index].start):
            return ()
        return traces.told_of(self._traces[-_MEMORY:], self._sentence - TAG_REACH, "n")

    def _fitting(self, gender: str, others: Set[str]) -> list[Trace]:
        """The traces within reach that a pronoun may mean, oldest first.

        Where its sentence says whom it cannot mean, it may well mean somebody further back.
        """
        first = 0 if others else self._sentence - _REACH
        near = self._traces[-_MEMORY:]
        fits = [t for t in near if t.sentence >= first and t.gender in ("", gender)]
        return [trace for trace in fits if others.isdisjoint(trace.names)] if others else fits

    def _last_pair(self) -> tuple[str, ...]:
        last = reversed(self._traces[-_MEMORY:])
        recent = takewhile(lambda trace: trace.sentence >= self._sentence - 1, last)
        return next((trace.names for trace in recent if len(trace.names) == 2), ())

    def is_quoted(self, offset: int) -> bool:
        """Whether an offset, none before those asked of so far, lies within quotation marks."""
        quoted = self._quoted
        while quoted and quoted[-1].end <= offset:
            quoted.pop()
        return bool(quoted) and quoted[-1].start <= offset

    def record(
        self,
        chunk: Sequence[Token],
        place: tuple[int, int],
        who: tuple[str, ...],
        item: Name | Description | Unnamed | None,
    ) -> None:
        """Remember a mention, unless it stands within quotation marks.

        Somebody unnamed is remembered as nobody: a pronoun may well mean him.
        """
        start, end = place
        unnamed = isinstance(item, Unnamed)
        if not (who or unnamed) or self.is_quoted(chunk[start].start):
            return
        aside = isinstance(item, Description) and item.role in _BESIDE
        if who and item and not aside:
            self._mentioned.extend(who)
            self._where.extend([self._sentence] * len(who))
            self._abroad.update(who if bare.tells_country(item, chunk, start) else ())
            for title in traces.titles(chunk, start, end):
                self._introduced[title] = who[-1]
        subject = positions.is_subject(chunk, start, end) and not self._explains(who, chunk, start)
        if start > 1 and chunk[start - 1].lower == "and" and len(who) == 1:
            self._join(who, chunk, start, subject)
        speaks = positions.is_inverted(chunk, start)
        if subject and not speaks and positions.speaks(chunk, end):
            speaks = not positions.is_related(chunk, start)
        gender = item.gender if isinstance(item, Unnamed) else self._gender(who)
        self._traces.append(Trace(who, gender, self._sentence, subject, speaks, chunk, start, end))

    def _explains(self, who: tuple[str, ...], chunk: Sequence[Token], start: int) -> bool:
        """Whether words behind a comma only tell who one is that is no subject: "with Doe, a"."""
        last = self._traces[-1] if self._traces else None
        if last is None or last.sentence != self._sentence or last.names != who or last.subject:
            return False
        return [token.text for token in chunk[:start] if token.start >= last.end] == [","]

    def _gender(self, who: tuple[str, ...]) -> str:
        return self.identity.gender(who[0]) if len(who) == 1 else "pair"

    def _join(
        self, who: tuple[str, ...], chunk: Sequence[Token], start: int, subject: bool
    ) -> None:
        """Remember "Trump and Putin" as a pair too, but not the last of "Doe, Trump and Putin"."""
        last = self._traces[-1] if self._traces else None
        if last is None or last.end != chunk[start - 2].end:
            return
        if len(last.names) == 1 and last.names != who and not self._is_listed(chunk[:start]):
            pair, begins = last.names + who, last.first
            joined = Trace(pair, "pair", self._sentence, subject, False, chunk, begins, start - 1)
            self._traces.append(joined)

    def _is_listed(self, chunk: Sequence[Token]) -> bool:
        """Whether only a comma stands between the last two mentions of the sentence so far."""
        first = self._traces[-2] if len(self._traces) > 1 else None
        if first is None or first.sentence != self._sentence:
            return False
        behind = [token for token in chunk if token.start >= first.end]
        stops = [token.text for token in behind if token.kind == MARK]
        return stops == [","] and behind[0].text == ","
