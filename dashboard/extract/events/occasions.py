"""That somebody spoke, where a sentence tells when but not what: "She spoke on Monday"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from dashboard.extract.events import camps, owned, pairs, triggers, voices
from dashboard.extract.events.scenes import Saying, Scene
from dashboard.extract.events.triggers import OCCASION, Trigger
from dashboard.models import PersonMention, Span

# How far into a sentence its subject may end: "Both Donald Trump and Vladimir Putin"
SUBJECT_WITHIN = 60
# "In an interview that aired on Monday," (he spoke)
_ADJUNCT = re.compile(
    r"(?:(?:(?:An?|The|One|Two|Three|Several) )?(?:[Hh]our|[Dd]ay|[Ww]eek|[Mm]onth|[Yy]ear)s?"
    r" (?:earlier|later|before|after),? )?"
    r"(?:\w+ly )?(?:[Ii]n|[Aa]t|[Oo]n|[Dd]uring|[Aa]fter|[Bb]efore|[Ww]ith|It was|[Ll]ast"
    r"|Earlier|Later|Late|Early|This|Asked|Pressed|Questioned|Quizzed|[Ss]tanding|[Ss]itting"
    r"|[Ss]eated|[Ff]lanked) [^;:,]*, "
    r"(?:that )?(?:(?:when|as|while|after|before|once|asked|pressed|questioned|quizzed|speaking"
    r"|standing|sitting|seated|flanked) [^;:,]*, )?"
)
# "Within hours Doe" (hit back)
_LATER = re.compile(
    r"\W*(?:(?:[Ww]ithin|[Oo]nly) )?(?:[Aa]n |a |few |[Aa] few )*"
    r"(?:[Hh]ours?|[Mm]inutes|[Mm]oments)\b"
)
# "On Monday, asked whether she would see Roe,"
_ASKED = re.compile(
    r"(?:(?:[Oo]n|[Ii]n|[Ll]ast|[Ee]arlier|[Ll]ater) [^;:,]*, )?(?:[Ww]hen )?"
    r"(?:[Aa]sked|[Pp]ressed|[Qq]uestioned|[Qq]uizzed) [^;:,]*, "
)
# "Doe then angrily" (hit back)
_ADVERBS = re.compile(
    r"(?:, [^,;:.]{1,60},)? (?:(?:had|has|have|then|later|also|again|once|in turn|\w+ly) )*"
)
# "On Monday the United States" (hit back)
_COUNTRY = re.compile(
    r"(?:(?:[Oo]n|[Ll]ate on|[Ee]arly on|[Ii]n|[Ll]ast|[Ee]arlier)(?: [\w.]+){1,3}?,? )?"
    r"(?:[Tt]he )?(?P<name>[A-Z][\w.]*(?: [A-Z][\w.]*)?)"
    r"(?: (?:on|last|late|early) [\w.]+(?: \d+)?)?"
)
_WITHHELD = re.compile(
    r"(?:(?:declin|refus)(?:ed|es) to (?:either )?(?:confirm|say|rule out)"
    r"|would (?:neither confirm nor deny|not be drawn on))"
    r"(?: or deny)? (?:whether|if|when|where|what|how|the|that|it|an?|his|their)\b"
)
# what may stand before her who "On Monday, Doe" or "It did not last: on 2 May Doe" tells of
_FRONTED = re.compile(
    r"(?:, |[:;] (?:and |but |then )?(?:(?:on|in|late|early|last|by) [\w. ]{2,25} )?)$"
)
# "He was angry after" (Doe hit back on Friday), with the titles of who did
_SUBORDINATE = re.compile(
    r"\b(?:after|before|when|since|because|while|as) (?:the (?:[A-Z][\w-]+ )?(?:[\w-]+ )?)?$"
)
_CLAUSE_END = re.compile(r"[,;:]|\b(?:after|before|when|since|because|while)\b")
# "on Monday, a day after" (she had gone)
_COUNTED = re.compile(r", (?:\w+ ){0,3}(?:days?|weeks?|months?|hours?|years?) (?:after|before) ")


def told(scene: Scene, found: Sequence[Trigger]) -> list[Saying]:
    """The sayings of a scene of which no words are told; `found` are its triggers."""
    if not found:
        return []
    behind = _behind(scene, found)
    first = [trigger for trigger in found if all(trigger.span != each.cue for each in behind)]
    happened = any(trigger.kind != OCCASION for trigger in first)
    spoken = _spoken(scene, first) if first and (not happened or _opens(scene, first)) else []
    if not spoken and ";" in scene.words:
        spoken = _apart(scene, first)
    return [*spoken, *behind]


def _opens(scene: Scene, found: Sequence[Trigger]) -> bool:
    """Whether a sentence first tells that somebody spoke: "told reporters, seated beside her".

    Or tells of nothing else but what he spoke about, or was asked about: "brushed aside questions
    about a call", "Asked on Monday whether she would see Roe, ...".
    """
    if all(t.kind == triggers.OCCASION or t.goes_on for t in found[:2]):
        return True
    spoke, *others = [t.span for t in found]
    asked = _ASKED.match(scene.words)
    if asked and all(scene.local(other).end <= asked.end() for other in others):
        return True
    return found[0].kind == triggers.OCCASION and all(
        _is_object(scene, spoke, other) for other in others
    )


def _is_object(scene: Scene, spoke: Span, other: Span) -> bool:
    """Whether one trigger tells only what another speaks of or answers, or what went before it.

    "heaped praise on Roe on Monday, a day after she had gone".
    """
    about = owned.topic(scene, other)
    between = scene.words[scene.local(spoke).end : max(0, scene.local(other).start)]
    if _COUNTED.search(between):
        return True
    return owned.is_answered(scene, other) or (about is not None and spoke.end <= about.start)


def _spoken(scene: Scene, found: Sequence[Trigger]) -> list[Saying]:
    """The saying without words of the scene's subject, if its triggers tell that he spoke.

    `found` are those triggers; none where a known speaker's words are told.
    """
    if not found:
        return []
    dated = scene.timexes or _LATER.match(scene.words)
    if not (dated or _withholds(scene, found[0])):
        return []
    opened = _ADJUNCT.match(scene.words)
    first = opened.end() if opened else 0
    subject = _subject(scene, first, found)
    if subject is None:
        return []
    spoke = next((t for t in found if t.span.start >= subject.span.end), found[0])
    if any(_is_told(saying, subject, spoke) for saying in scene.sayings):
        return []
    name = _aide(scene, subject, spoke) or subject.name
    if not camps.side(name):
        return []
    following = [
        m for m in scene.people if subject.span <= m.span and m.span.end <= spoke.span.start
    ]
    both = dict.fromkeys(m.name for m in pairs.in_one_breath(scene, following))
    together = both if name == subject.name and both else [name]
    return [Saying(" and ".join(together), spoke.span, (), (), ())]


def _is_told(saying: Saying, subject: PersonMention, spoke: Trigger) -> bool:
    """Whether words of a known speaker are told, not only another's answer to what `spoke` tells.

    "Doe praised Roe on Monday, and Roe called him brave on Tuesday": both spoke.
    """
    speakers = voices.speakers(saying.speaker)
    answers = saying.cue.start > spoke.span.end and subject.name not in speakers
    return any(map(camps.side, speakers)) and not answers


def _withholds(scene: Scene, spoke: Trigger) -> bool:
    """Whether a sentence without a date tells of what somebody would not say: of news, as answers.

    "He declined to say whether they had spoken"; "declined to comment" says nothing.
    """
    return bool(_WITHHELD.match(scene.words, scene.local(spoke.span).start))


def _aide(scene: Scene, subject: PersonMention, spoke: Trigger) -> str:
    """Who speaks where the subject is only whose aide that is: "Doe's lawyer warned Oslo"."""
    end, verb = camps.aide_end(scene, subject), scene.local(spoke.span).start
    if end is None or not _ADVERBS.fullmatch(scene.words, end, verb):
        return ""
    return scene.words[scene.local(subject.span).start : end]


def _subject(scene: Scene, first: int, found: Sequence[Trigger]) -> PersonMention | None:
    """Who speaks: the first whom the scene names from `first` on.

    But rather who stands right before the verb ("In the palace on Monday, Doe hit back");
    and nobody where that is no person whom the text knows ("Smithland hit back at Doe").
    """
    mentions = [m for m in scene.people if scene.local(m.span).start >= first]
    verb = scene.local(found[0].span).start
    right_before = [
        m for m in mentions if _ADVERBS.fullmatch(scene.words, scene.local(m.span).end, verb)
    ]
    if right_before and _FRONTED.search(
        scene.words, first, scene.local(right_before[0].span).start
    ):
        return right_before[0]
    together = pairs.in_one_breath(scene, mentions)  # "Doe and Roe praised each other"
    mentions = together if together[-1:] == right_before[:1] else right_before or mentions
    begins = first if first <= verb else 0  # "On Monday Oslo joined Rome, Bern and Lima in" it
    nation = camps.nations_in(scene.words[begins:verb].split(",")[0])
    if nation and not any(m.span.end <= found[0].span.start for m in mentions):
        return _government(scene, begins, verb)
    return next(
        (m for m in mentions[:1] if scene.local(m.span).end <= first + SUBJECT_WITHIN), None
    )


def _government(scene: Scene, first: int, verb: int) -> PersonMention | None:
    """The government right before the verb: "On Monday Washington played it down"."""
    subject = _COUNTRY.match(scene.words, first)
    if subject is None or not _ADVERBS.fullmatch(scene.words, subject.end(), verb):
        return None
    name = subject["name"]
    if not camps.is_government(name):
        return None
    return PersonMention(scene.absolute(*subject.span("name")), name, "institution")


def _apart(scene: Scene, found: Sequence[Trigger]) -> list[Saying]:
    """The saying of a part of the sentence in which no other words are told, between semicolons.

    "Doe said so; Smith had announced it on 2 May".
    """
    start = 0
    for part in scene.words.split(";"):
        here = scene.absolute(start, start + len(part))
        start += len(part) + 1
        said = [t for t in found if here.covers(t.span)]
        if not said or any(t.kind != OCCASION for t in said):
            continue
        if any(here.covers(saying.cue) for saying in scene.sayings):
            continue
        people = [
            m for m in scene.people if here.covers(m.span) and m.span.end <= said[0].span.start
        ]
        dated = any(here.covers(timex.span) for timex in scene.timexes)
        if dated and people and camps.side(people[0].name):
            return [Saying(people[0].name, said[0].span, (), (), ())]
    return []


def _behind(scene: Scene, found: Sequence[Trigger]) -> list[Saying]:
    """The sayings without words of dated clauses behind the first.

    "Doe was angry on Monday after Roe questioned his motives on Friday" tells of Roe on Friday.
    """
    return [
        Saying(clause.name, trigger.span, (), (), ())
        for trigger in found
        if trigger.kind == OCCASION and (clause := _clause_of(scene, trigger)) is not None
    ]


def _clause_of(scene: Scene, trigger: Trigger) -> PersonMention | None:
    """The subject of the dated clause whose verb a trigger is: "after Roe hit back on Friday"."""
    at = scene.local(trigger.span)
    subject = next(
        (
            m
            for m in scene.people
            if _ADVERBS.fullmatch(scene.words, scene.local(m.span).end, at.start)
            and _SUBORDINATE.search(scene.words, 0, scene.local(m.span).start)
        ),
        None,
    )
    if subject is None or not camps.side(subject.name):
        return None
    end = _CLAUSE_END.search(scene.words, at.end)
    clause = Span(trigger.span.end, scene.absolute(0, end.start() if end else len(scene.words)).end)
    dated = any(clause.covers(timex.span) for timex in scene.timexes)
    told = any(clause.covers(saying.cue) for saying in scene.sayings)
    return subject if dated and not told else None
