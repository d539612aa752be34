"""Eighth step: speech without marks, as in "Putin stressed that the talks would go on"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from collections.abc import Set as AbstractSet
from functools import lru_cache

from dashboard.extract.articles import Document
from dashboard.extract.speech import colons, contents, transcripts, unnamed
from dashboard.extract.speech.contents import Content
from dashboard.extract.speech.frames import Frame, Reader
from dashboard.extract.speech.naming import attribution_of
from dashboard.extract.speech.phrases import Phrase, can_speak, phrase_after
from dashboard.extract.speech.subjects import first_subject, subject_of
from dashboard.extract.speech.tags import Tag, tag_at
from dashboard.extract.speech.verbs import before_date, is_cue, is_helper, is_passive
from dashboard.extract.words import MARK, PERSON, QUOTE
from dashboard.models import Attribution, Reported, Span
from dashboard.reference.grammar import grammar

# "OSLO, Norway - ", "(AP) - ", "Oslo (CNN) " (the talks failed, he said)
_DATELINE = re.compile(
    r"[A-Z][A-Z .'/-]{2,}(?:, [A-Z][\w., ]*)?(?: ?\([A-Z][\w ]*\))? ?(?:--?|[–—]) "
    r"|(?:[A-Z][\w.,' -]{2,40} )?\([A-Z][\w ]{1,20}\)(?: ?(?:--?|[–—]))? (?=[A-Z])"
)
_PASSED_ON = frozenset(["reported", "reports"])  # an outlet's tag, not the speaker's
# Words before a subject by which nothing is said: "if he says", "nor did he say".
_CONDITIONS = frozenset(["if", "whether", "unless", "did", "does", "do", "had", "would", "could"])
_NOBODY = frozenset(["neither", "nor", "nobody", "none", "no"])
_SILENT = frozenset(["utter", "speak", "think"])  # groups of cues that report nothing
_TAGGING = frozenset(["say", "state", "tell"])  # groups of cues that can make a tag
_CITED = 12  # tokens to the "as saying" of whom one quotes
_ASKED = [[word] for word in ("if", "whether", "about", "why", "how", "what", "by", "at", "on")]
_DIVIDING = frozenset([",", "-", "--"])  # marks before a tag
_WRITERS = frozenset(["i", "we", "you", "it"])


def find(reader: Reader) -> tuple[Reported, ...]:
    """Every statement that the writer reports in words of his own, in order.

    What is denied, asked for or still to be said is left out, and so is
    speech whose words stand within marks as a whole: that is a quotation.
    """
    people = enumerate(reader.people)
    outlets = frozenset(n for n, person in people if _is_outlet_name(person.name))
    found: list[Reported] = []
    last: Attribution | None = None
    turns = transcripts.turns(reader.document, reader.people)
    for number, paragraph in enumerate(reader.document.paragraphs):
        if number in turns:
            spoken = turns[number]
            found += [spoken] if spoken else []
            continue
        for frame in () if paragraph.furniture else reader.frames(number):
            for speaker, content in _in_frame(frame, outlets):
                last = attribution_of(frame, speaker, reader, last)
                last = unnamed.named(last, frame, speaker.phrase, reader, number)
                found.append(Reported(_span(reader.document, frame, content), last))
    return tuple(found)


def _span(document: Document, frame: Frame, content: Content) -> Span:
    """The content's span, with the quotation marks at its edges."""
    first, last = frame[content[0]], frame[content[1]]
    start, end = first.start, last.end
    dateline = _DATELINE.match(document.folded, start, end) if content[0] == 0 else None
    if dateline:
        start = dateline.end()
    if first.kind == QUOTE and document.folded[start - 1 : start] in ('"', "'"):
        start -= 1
    if last.kind == QUOTE and document.folded[end : end + 1] in ('"', "'"):
        end += 1
    return Span(start, end)


@lru_cache(maxsize=4096)
def _is_outlet_name(name: str) -> bool:
    """Whether a name is a paper's, an agency's or a broadcaster's."""
    return name.rpartition(" ")[2].lower() in grammar().outlets


def _in_frame(frame: Frame, outlets: AbstractSet[int]) -> Iterator[tuple[Tag, Content]]:
    """The statements of one sentence: the whole of it before a closing tag, or behind each cue.

    What somebody said "according to" another, or an outlet (a person by number), is his.
    """
    headline = colons.statement(frame)
    if headline:
        yield headline
        return
    telling = _telling(frame)
    if not telling or all(frame[at].cue in _SILENT for at in telling):
        return
    tagged = _opening_tag(frame) or _tag_behind_comma(frame, telling)
    if tagged and not _passes_on(frame, tagged[0], outlets):
        yield from _vouched(frame, *tagged, outlets) or [tagged]
        return
    inside = _inside(frame, *tagged, outlets) if tagged else list(_behind_cues(frame, telling))
    if tagged and not inside and all(token.kind != QUOTE for token in frame):
        yield tagged
    yield from inside


def _telling(frame: Frame) -> list[int]:
    """Indices of the words by which something may be reported."""
    return [at for at, token in enumerate(frame) if token.cue or token.lower == "according"]


def _passes_on(frame: Frame, tag: Tag, outlets: AbstractSet[int]) -> bool:
    """Whether a tag tells only where it was published: "reported AFP", "according to the Post"."""
    head = frame[tag.phrase.last]
    outlet = head.number in outlets if head.kind == PERSON else head.lower in grammar().outlets
    cue = frame[tag.cue].lower
    return cue in _PASSED_ON or (cue == "according" and outlet)


def _vouched(
    frame: Frame, tag: Tag, content: Content, outlets: AbstractSet[int]
) -> list[tuple[Tag, Content]]:
    """What a sentence's subject says, where "according to" somebody closes it, who vouches for it.

    "Doe told them that he was ill, according to Roe": Doe says so.
    """
    if frame[tag.cue].lower != "according" or content[0] != 0:
        return []
    return [each for each in _inside(frame, tag, content, outlets) if each[0].phrase.first == 0]


def _inside(
    frame: Frame, tag: Tag, content: Content, outlets: AbstractSet[int]
) -> list[tuple[Tag, Content]]:
    """Statements within what an outlet passes on; doings such as "disclosed secrets" are none.

    What stands around an inserted tag has no end before it: "Doe, he reports, said so".
    """
    first, last = content
    closed = first == 0 and last < tag.cue
    within = (
        _in_frame(frame[: last + 1], outlets) if closed else _behind_cues(frame, _telling(frame))
    )
    return [
        (speaker, words)
        for speaker, words in within
        if speaker.cue > words[1] or _is_clausal(frame, speaker.cue, words)
    ]


def _is_clausal(frame: Frame, cue: int, content: Content) -> bool:
    """Whether a cue is followed by a clause: "said he would", "warned that"."""
    clause = frame[cue].cue in ("say", "tell")
    return clause or frame[content[0] - 1].lower == "that"


def _behind_cues(frame: Frame, telling: Iterable[int]) -> Iterator[tuple[Tag, Content]]:
    """The statements that stand behind the cues among the `telling` words of a frame."""
    reached = -1
    for at in telling:
        if at < reached or frame[at].cue in _SILENT:
            continue
        if not is_cue(frame, at) or _is_unsaid(frame, at) or _is_of_another(frame, at):
            continue
        phrase = _speaker(frame, at)
        content = contents.behind(frame, at) if phrase else None
        if phrase and content and not _is_told_before(frame, phrase, content):
            yield Tag(phrase, at), content
            reached = content[1]


def _is_told_before(frame: Frame, phrase: Phrase, content: Content) -> bool:
    """Whether what is said stands before, no clause behind: "a talk, which Doe disclosed on"."""
    first = phrase.first - (phrase.first > 0 and frame[phrase.first - 1].lower == "the")
    if first < 2 or frame[first - 1].lower != "which" or frame[first - 2].lower != ",":
        return False
    opens = frame[content[0]].lower
    return opens in grammar().subordinators or opens in grammar().prepositions


def _is_of_another(frame: Frame, at: int) -> bool:
    """Whether a verb tells what another said or asked: "cited Doe as saying", "Doe, asked if"."""
    following = [token.lower for token in frame[at + 1 : at + _CITED]]
    if frame[at].lower in ("asked", "pressed", "questioned"):
        return at > 0 and frame[at - 1].lower == "," and following[:1] in _ASKED
    cited = following.index("as") if "as" in following else -1
    saying = following[cited + 1 : cited + 2] if cited > 0 else []
    return (
        frame[at].lower.startswith(("cit", "report")) and bool(saying) and saying[0].endswith("ing")
    )


def _opening_tag(frame: Frame) -> tuple[Tag, Content] | None:
    """Read "According to the Kremlin, ..." at the beginning."""
    tag = tag_at(frame, 0) if frame and frame[0].lower == "according" else None
    content = contents.after(frame, tag.phrase.last) if tag else None
    return (tag, content) if tag and content else None


def _tag_behind_comma(frame: Frame, telling: Iterable[int]) -> tuple[Tag, Content] | None:
    """A closing or an inserted tag, both of which have a `telling` word behind a comma."""
    tags = [at for at in telling if frame[at].cue in _TAGGING or frame[at].lower == "according"]
    last = tags[-1] if tags else 0
    tried: dict[int, Tag] = {}  # by the mark before each
    marks = [at for at, token in enumerate(frame[:last]) if token.lower in _DIVIDING]
    for mark in reversed(marks):
        tag = tag_at(frame, mark + 1)
        if tag and _is_tag(frame, tag.cue, tag.phrase):
            content = _before_closing(frame, mark, tag)
            if content:
                return tag, content
            tried[mark] = tag
    comma = next((mark for mark in marks if frame[mark].lower == ","), last)
    return _inserted(frame, comma, tried[comma]) if comma in tried else None


def _before_closing(frame: Frame, mark: int, tag: Tag) -> Content | None:
    """What is said in "..., the Kremlin said" or "..., according to the Kremlin" at the end."""
    content = contents.before(frame, mark, max(tag.cue, tag.phrase.last)) if mark > 1 else None
    return contents.behind_colon(frame, content) if content else None


def _inserted(frame: Frame, comma: int, tag: Tag) -> tuple[Tag, Content] | None:
    """Read "The talks, the Kremlin said, would go on": the whole sentence is the content."""
    content = contents.around(frame, comma, max(tag.cue, tag.phrase.last))
    return (tag, contents.behind_colon(frame, content)) if content else None


def _is_tag(frame: Frame, cue: int, phrase: Phrase) -> bool:
    """Whether a subject and a verb can close a sentence that somebody says."""
    if frame[cue].lower == "according":
        return True
    said = frame[cue].cue in _TAGGING and not is_passive(frame, cue)
    return said and can_speak(frame, phrase) and not _is_unsaid(frame, cue)


def _speaker(frame: Frame, at: int) -> Phrase | None:
    """Who says the verb at `at`; None if nobody who can speak is its subject."""
    tag = at and frame[at - 1].kind == QUOTE and not frame[at].lower.endswith("ing")
    # "when asked why", "as mentioned above": a passive without its subject and helper.
    before = frame[at - 1].lower if at else ""
    bare = before == "as" or before in grammar().subordinators
    if bare and not frame[at].lower.endswith("ing"):
        return None
    if tag or is_passive(frame, at) or _is_inverted(frame, at):
        return None
    phrase = subject_of(frame, at)
    if phrase and not can_speak(frame, phrase):
        phrase = first_subject(frame, at) if frame[phrase.first - 1].lower == "," else None
    if phrase is None or (phrase.person < 0 and frame[phrase.last].lower in _WRITERS):
        return None
    before = frame[phrase.first - 1].lower if phrase.first else ""
    nobody = frame[phrase.first].lower in _NOBODY
    return None if nobody or before in _CONDITIONS or before in _NOBODY else phrase


def _is_inverted(frame: Frame, at: int) -> bool:
    """Whether the verb's subject follows it, as in "..., predicted Jane Doe, a teacher"."""
    if not at or frame[at - 1].lower != "," or frame[at].lower.endswith("ing"):
        return False
    phrase = phrase_after(frame, at + 1)
    if phrase is None or not can_speak(frame, phrase):
        return False
    return phrase.last + 1 >= len(frame) or frame[phrase.last + 1].kind == MARK


def _is_unsaid(frame: Frame, at: int) -> bool:
    """Whether the verb is denied, asked for or still to come: "did not say", "would say"."""
    last = before_date(frame, at)
    for before in range(last, max(-1, last - 3), -1):
        if frame[before].lower in grammar().unsaid:
            return not _speaks_up(frame, before)
        if not is_helper(frame[before]):
            return False
    return False


def _speaks_up(frame: Frame, to: int) -> bool:
    """Whether a "to" leads to what was said all the same: "took to Twitter to say"."""
    before = frame[to - 1].lower if to > 1 and frame[to].lower == "to" else ""
    if before not in grammar().speaking_up:
        return False
    return frame[to - 2].lower in ("went", "goes", "go") if before == "on" else True
