"""Which happenings belong on the timeline, and which are context.

On the timeline: contact between the two presidents (or their aides); one of
them, or his spokesman or aide, on the other or on the other's country; an
act in US-Russia relations.  All else that is datable is context.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from dashboard.extract import topics
from dashboard.extract.events import camps, parties, places, relatives, visits, voices
from dashboard.extract.events.camps import PRESIDENTS, PUTIN, RUSSIA, TRUMP, US
from dashboard.extract.events.happenings import Happening
from dashboard.extract.events.scenes import Scene
from dashboard.extract.events.tellings import Telling
from dashboard.extract.events.triggers import CONTACT
from dashboard.models import Span

# Those of whom all that they say in an article about both counts; Russia's ministers are Putin's.
_SPOKEN_FOR = (TRUMP, PUTIN, RUSSIA)
# What either side says of it, it says of the other; Russia of sanctions, too.
INTERFERENCE, SANCTIONS = "election-interference", "sanctions"
ARMS_CONTROL = "arms-control"
# The headline and the first paragraphs, in code points.
_TOP = 1000
# Further back, a text without paragraphs has turned to something else.
_PARAGRAPH = 5_000
_COUNTRY = {TRUMP: "United States", PUTIN: "Russia"}
_OTHER_COUNTRY = {TRUMP: "Russia", US: "Russia", PUTIN: "United States", RUSSIA: "United States"}
_BOTH = frozenset(_COUNTRY.values())
_ENVOYS = re.compile(
    r"\b(?:Russian|American|U\.?S\.?) (?:[\w-]+ ){0,2}"
    r"(?:diplomats?|envoys?|consulates?|embass(?:y|ies)|compounds?|spies)\b"
)
# goods that one country sends the other
_AID = re.compile(
    r"\b(?:ventilators?|masks|respirators|supplies|equipment|aid|tests?|test\w* (?:kits|machines)"
    r"|consignments?|shipments?|vaccines?|planeload|cargo|machines)\b"
)
_SANCTIONED = re.compile(
    r"\b(?:[Ss]anction(?:s|ed)|blacklist(?:ed|s)|punish(?:ed|es)|target(?:ed|s)|indict\w+)\b"
)
# "was charged with acting as an agent of theirs"
_SPYING = re.compile(r"\b(?:spy|spies|spying|espionage|agents? (?:of|for)|foreign agent)\b")
_CHARGED = re.compile(r"\b(?:charg|arrest|sentenc|convict|plead)")
# "a tariff on its buyers"
_LEVY = re.compile(r"\b(?:tariffs?|duty|duties|levy|levies)\b")
_VOTE = re.compile(
    r"\d+(?: votes)?(?:-| to )\w|\b(?:pass|approv|adopt|clear|back|reject)(?:ed|es|s) it\b"
    r"|\bfollow(?:ed|ing)\b|\bdid the same\b|\bby the\b"
    r"|\b(?:sail|clear|pass|squeak)(?:ed|es|s)(?: through)? (?:both|the) (?:House|Senate|houses)\b"
    r"|\bsign(?:ed|s) (?:it|(?:the|this|that) (?:bill|law|legislation|measure|package))\b"
)
_REPORT = re.compile(
    r"(?i)\b(?:report|pages|findings|assessment|dossier|inquiry|investigation|probe)"
)
_TREATY = re.compile(
    r"\b(?:participation|obligations|treaty|pact|accord|withdrawal|suspension|notice|exit)\b"
)
_TAKEN_BACK = re.compile(r"\b(?:it|them|everything|thing|affair)(?: was)? \w+$")

# "The measures took effect": those that were told of
_TAKES_UP = re.compile(
    r"^\W*(?:The|These|Those|Both) (?:\w+ )?"
    r"(?:measures|sanctions|penalties|restrictions|curbs|expulsions|tariffs|treaty|pact|accord)\b"
)

# treaties of the two, which need not be said to be theirs
_TREATIES = re.compile(r"\b(?:New START|INF|Intermediate-Range|Open Skies|START (?:II|treaty))\b")


def is_context(happening: Happening, folded: str) -> bool:
    """Whether the happening only surrounds what passed between the two."""
    if happening.is_statement:
        return not any(_on_the_other(telling, folded) for telling in happening.tellings)
    sides = {camps.side(name) for name in happening.names}
    if happening.kind in CONTACT:
        american = (
            TRUMP in sides
            or "United States" in happening.names
            or _with_unnamed("United States", happening)
        )
        russian = bool(sides & {PUTIN, RUSSIA}) or _with_unnamed("Russia", happening)
        return not (american and russian)
    return not _between_the_countries(happening, sides, folded)


def _with_unnamed(nation: str, happening: Happening) -> bool:
    """Whether people of a nation take part without a name ("his Russian counterpart")."""
    return any(
        nation
        in (
            *camps.counterparts(t.scene, clause),
            *_houses(t, clause),
            visits.host(t.scene, t.head),
        )
        for t in happening.tellings
        for clause in [parties.window(t.scene, t.head)]
    )


def _houses(telling: Telling, clause: Span) -> list[str]:
    """Countries of the institutions where it took place: "met at the State Department with"."""
    speakers = {saying.speaker for saying in telling.scene.sayings}
    return [
        camps.country(m.name)
        for m in telling.scene.people
        if clause.covers(m.span) and camps.is_institution(m.name) and m.name not in speakers
    ]


def _on_the_other(telling: Telling, folded: str) -> bool:
    """Whether one side speaks of the other president or of his country."""
    names = voices.speakers(telling.voice)
    sides = {camps.side(name) for name in names}
    if sides >= {TRUMP, PUTIN}:
        return True
    side = next(iter(sides))
    if side not in _OTHER_COUNTRY or (side == US and camps.is_person(names[0])):
        return False  # ministries speak for their country, but no senator, nor who was president
    if (
        (side in _SPOKEN_FOR or camps.is_spokesman(names[0]))
        and not telling.background
        and _is_about_both(folded)
    ):
        return True
    other = PUTIN if side in (TRUMP, US) else TRUMP
    if any(camps.side(m.name) == other for m in telling.scene.people):
        return True
    spoken_of = topics.find(folded, [telling.span, *telling.contents])
    if INTERFERENCE in spoken_of or (SANCTIONS in spoken_of and side != TRUMP):
        return True
    words = [span.of(folded) for span in (telling.span, *telling.contents)]
    if not telling.background and (side != US or _is_about_both(folded)):
        words.append(so_far(telling.scene, folded).of(folded))
    surname = PRESIDENTS[other].split()[-1]
    return any(surname in text for text in words) or any(
        _OTHER_COUNTRY[side] in camps.nations_in(text) for text in words
    )


def so_far(scene: Scene, folded: str) -> Span:
    """A paragraph up to a scene's end: "Russia is to leave. 'So are we,' he said"."""
    earliest = max(0, scene.sentence.start - _PARAGRAPH)
    start = folded.rfind("\n", earliest, scene.sentence.start)
    return Span(max(earliest, start + 1), scene.sentence.end)


@lru_cache(maxsize=4)  # each of its happenings asks
def _is_about_both(folded: str) -> bool:
    """Whether the article says at its top that it is about the two, or their countries."""
    top = folded[:_TOP]
    return all(
        name.split()[-1] in top or _COUNTRY[side] in camps.nations_in(top)
        for side, name in PRESIDENTS.items()
    )


def _between_the_countries(happening: Happening, sides: set[str], folded: str) -> bool:
    """Whether an act is one of the United States towards Russia, or the reverse."""
    nations = {
        name
        for telling in happening.tellings
        for scene in [relatives.view(telling.scene, telling.head)]
        for name in camps.nations_of(scene, scene.sentence)
    }
    told = [each for t in happening.tellings for each in relatives.around(t.scene, t.head)]
    about = topics.find(folded, told) if happening.kind == "policy" else ()
    heads = [t.scene.local(t.head).of(t.scene.words) for t in happening.tellings]
    if happening.kind == "policy" and not about and nations <= {"United States"}:
        about = _told_of(happening, heads, TRUMP in sides or bool(nations), folded)
    treaty = happening.kind == "policy" and _is_of_treaty(happening, heads, folded)
    if treaty or INTERFERENCE in about or (ARMS_CONTROL in about and _is_about_both(folded)):
        return True  # the inquiry into it; their treaties
    if _is_about_both(folded) and (TRUMP in sides or nations == {"United States"}):
        if SANCTIONS in about and nations <= {"United States"}:
            return True  # in an article about the two, none against others
        if any(map(_TAKEN_BACK.search, heads)):
            return True  # "cancelled it", their meeting
    levied = "Russia" in nations and any(map(_LEVY.search, heads))  # on Russia's customers
    of_both = nations and nations <= _BOTH
    punished = of_both and (_sends_home(happening) or _is_punished(happening, heads))
    if (levied or punished) and _is_about_both(folded):
        return True
    sides = sides | {camps.side(m.name) for t in happening.tellings for m in t.scene.people}
    american = bool(sides & {TRUMP, US}) or "United States" in nations
    russian = bool(sides & {PUTIN, RUSSIA}) or "Russia" in nations
    taken_up = [t.scene for t in happening.tellings if _TAKES_UP.match(t.scene.words)]
    if happening.kind == "policy" and taken_up:
        told_of = [
            name for s in taken_up for name in camps.nations_in(so_far(s, folded).of(folded))
        ]
        american, russian = american or "United States" in told_of, russian or "Russia" in told_of
    aid = happening.kind == "other" and any(map(_AID.search, heads))
    if aid:  # "A Russian plane brought masks to New York"
        where = [found[1] for t in happening.tellings if (found := places.named(t.scene.words))]
        american = american or any(place.endswith("United States") for place in where)
        russian = russian or any(place.endswith("Russia") for place in where)
    if not (aid or happening.kind == "policy") or not (american or russian):
        return False
    return (american and russian) or (
        happening.timex is not None and _is_answered(happening, american, folded)
    )


def _told_of(
    happening: Happening, heads: Sequence[str], american: bool, folded: str
) -> tuple[str, ...]:
    """What an act is about that takes up what was told: "The House voted 40 to 3 for it".

    Of a vote its paragraph tells, else the article's top; of a report its paragraph.
    """
    before = [so_far(telling.scene, folded) for telling in happening.tellings]
    told = topics.find(folded, before)
    if any(map(_REPORT.search, heads)):
        return tuple(topic for topic in told if topic == INTERFERENCE)
    if american and SANCTIONS not in told and any(map(_VOTE.search, heads)):
        told = topics.find(folded, [Span(0, min(_TOP, len(folded)))])
    return tuple(topic for topic in told if topic == SANCTIONS and american)


def have_treaty(words: str) -> bool:
    """Whether words name a treaty between the United States and Russia."""
    return bool(_TREATIES.search(words))


def _is_of_treaty(happening: Happening, heads: Sequence[str], folded: str) -> bool:
    """Whether an act is on a treaty of the two: by its name, or where the text is about one."""
    if any(map(have_treaty, heads)):
        return True
    before = (so_far(telling.scene, folded).of(folded) for telling in happening.tellings)
    about = any(map(have_treaty, (folded[:_TOP], *before)))
    return about and any(map(_TREATY.search, heads))


def _sends_home(happening: Happening) -> bool:
    """Whether diplomats of one country are acted against: the article has said before by whom."""
    return happening.kind == "policy" and any(
        _ENVOYS.search(telling.scene.words) for telling in happening.tellings
    )


def _is_punished(happening: Happening, heads: Sequence[str]) -> bool:
    """Whether an act is aimed at one of the two countries: by sanctions, or at its spies."""
    return any(map(_SANCTIONED.search, heads)) or any(
        _CHARGED.search(head) and _SPYING.search(telling.scene.words)
        for head, telling in zip(heads, happening.tellings, strict=True)
    )


def _is_answered(happening: Happening, american: bool, folded: str) -> bool:
    """Whether a paragraph turns from the other side to an act of one: "In March he signed it"."""
    side, other = (TRUMP, PUTIN) if american else (PUTIN, TRUMP)
    words = " ".join(so_far(telling.scene, folded).of(folded) for telling in happening.tellings)
    return PRESIDENTS[other].split()[-1] in words or _OTHER_COUNTRY[side] in camps.nations_in(words)
