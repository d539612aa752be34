"""Seventh step: whose words the quoted stretches are, and by which words that is told."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile

from msgspec.structs import replace

from dashboard.extract.speech import unnamed
from dashboard.extract.speech.echoes import echoed
from dashboard.extract.speech.forms import SPEECH
from dashboard.extract.speech.frames import Frame, Reader
from dashboard.extract.speech.naming import attribution_of
from dashboard.extract.speech.speakers import speaker_in
from dashboard.extract.speech.tags import Speaker, closing_tag, signature
from dashboard.extract.speech.terms import form_in, is_told
from dashboard.extract.words import PERSON, QUOTE
from dashboard.models import Attribution, Quotation

_NOBODY = Attribution()
_LOOKED_BACK = 20  # stretches
_EARLIER = 5  # sentences
_NEAR = 2  # paragraphs back in which a speaker can still be the one who goes on


def attribute(reader: Reader) -> tuple[Quotation, ...]:
    """One quotation for each stretch of the reader, with its speaker where the text says it."""
    reading = _Reading(reader)
    for paragraph in sorted({stretch.paragraph for stretch in reader.stretches}):
        reading.read_paragraph(paragraph)
    reading.fill_backwards()
    quotations = tuple(
        Quotation(stretch.span, reading.form(n), reading.continues(n), reading.attribution(n))
        for n, stretch in enumerate(reader.stretches)
    )
    return echoed(reader.document, quotations)


class _Reading:
    """The attributions of one article while they are found, paragraph by paragraph."""

    def __init__(self, reader: Reader) -> None:
        self._reader = reader
        self._document = reader.document
        self._stretches = reader.stretches
        self._found: dict[int, Attribution] = {}
        self._forms: dict[int, str] = {}
        self._own: set[int] = set()
        self._continues: dict[int, int] = {}
        self._last: Attribution | None = None

    def read_paragraph(self, paragraph: int) -> None:
        """Find the speakers of all stretches of a paragraph."""
        frames = self._reader.frames(paragraph)
        before: int | None = None
        for number, frame in enumerate(frames):
            earlier = frames[max(0, number - _EARLIER) : number]
            for at in [at for at, token in enumerate(frame) if token.kind == QUOTE]:
                token = frame[at]
                named = speaker_in(frame, at, self._document.folded)
                if not self._is_spoken(frame, at, named):
                    continue
                speaker = self._told_by(frame, named, earlier, paragraph)
                if speaker is None:
                    self._inherit(token.number, before, earlier, paragraph, frame)
                else:
                    self._take(token.number, before, *speaker)
                before = token.number

    def _is_spoken(self, frame: Frame, at: int, speaker: Speaker | None) -> bool:
        """Whether the stretch is speech and no title or term; its form is kept."""
        stretch = self._stretches[frame[at].number]
        inside = stretch.span.of(self._document.folded)
        unsaid = stretch.unsure and not is_told(frame, speaker)
        told = "scare" if unsaid and stretch.form in SPEECH else stretch.form
        form = form_in(frame, at, inside, told, speaker)
        self._forms[frame[at].number] = form
        return form in SPEECH

    def _told_by(
        self, frame: Frame, speaker: Speaker | None, earlier: Sequence[Frame], paragraph: int
    ) -> tuple[Frame, Speaker] | None:
        """The speaker the sentence names, and the frame that names him.

        Two people who "discussed" something do not speak as one: it is told
        by whom a closing tag of an earlier sentence names.
        """
        if speaker and speaker.phrase.plural and frame[speaker.phrase.last].plural:
            for told in reversed([*self._before(paragraph), *earlier]):
                teller = closing_tag(told, -1)
                if teller and not teller.phrase.plural:
                    return told, teller
        return (frame, speaker) if speaker else None

    def _before(self, paragraph: int) -> list[Frame]:
        """The sentences of the paragraph before."""
        return self._reader.frames(paragraph - 1) if paragraph else []

    def _take(self, index: int, before: int | None, frame: Frame, speaker: Speaker) -> None:
        """Keep a speaker that the stretch's own sentence names."""
        found = self._attribution(frame, speaker)
        paragraph = self._stretches[index].paragraph
        found = unnamed.named(found, frame, speaker.phrase, self._reader, paragraph)
        self._found[index] = self._last = found
        self._own.add(index)
        if before is not None and self._is_split(before, found):
            self._continues[index] = before

    def _is_split(self, before: int, found: Attribution) -> bool:
        """Whether a stretch goes on from the one before: same speaker, no full stop between."""
        same = self._found.get(before, _NOBODY).speaker_span == found.speaker_span
        end = self._stretches[before].span.end
        return same and self._document.folded[end - 1] not in ".!?"

    def _inherit(
        self, index: int, before: int | None, earlier: Sequence[Frame], paragraph: int, frame: Frame
    ) -> None:
        """The speaker of a stretch whose own sentence names none."""
        stretch = self._stretches[index]
        if stretch.continues is not None:
            self._continue(index, stretch.continues)
        elif before is not None:
            self._continue(index, before)
        else:
            introduced = self._signature(frame, paragraph) or self._introduction(earlier, paragraph)
            if introduced:
                self._found[index] = introduced
            elif all(token.kind != PERSON for token in frame):
                self._from_paragraph_before(index, paragraph)

    def _continue(self, index: int, before: int) -> None:
        """Take the speaker over from an earlier stretch."""
        found = self._found.get(before, _NOBODY)
        self._continues[index] = before
        if found.speaker_span is not None:
            self._found[index] = replace(found, cue=None, known_by="continued")

    def _signature(self, frame: Frame, paragraph: int) -> Attribution | None:
        """Whoever signs the next paragraph, if the quotation fills this one."""
        below = self._reader.frames(paragraph + 1) if len(frame) == 1 else []
        signed = signature(below[0], 0) if below else None
        return self._attribution(below[0], signed) if signed else None

    def _introduction(self, earlier: Sequence[Frame], paragraph: int) -> Attribution | None:
        """The speaker named right before: by the sentence before, or the paragraph before."""
        frames = list(earlier) or self._before(paragraph)
        if not frames:
            return None
        frame = frames[-1]
        if any(token.kind == QUOTE for token in frame) or (not earlier and frame[-1].lower != ":"):
            return None
        speaker = speaker_in(frame, len(frame), self._document.folded)
        return self._attribution(frame, speaker) if speaker else None

    def _from_paragraph_before(self, index: int, paragraph: int) -> None:
        """The last speaker of the paragraphs before, else the last subject."""
        earlier = reversed(range(max(0, index - _LOOKED_BACK), index))
        near = takewhile(lambda n: self._stretches[n].paragraph >= paragraph - _NEAR, earlier)
        spoken = next((n for n in near if self.form(n) in SPEECH), None)
        if spoken is not None:
            self._continue(index, spoken)
            return
        for frame in reversed(self._before(paragraph)[-2:]):
            speaker = speaker_in(frame, len(frame), self._document.folded)
            if speaker:
                self._found[index] = self._attribution(frame, speaker)
                return

    def _attribution(self, frame: Frame, speaker: Speaker) -> Attribution:
        return attribution_of(frame, speaker, self._reader, self._last)

    def fill_backwards(self) -> None:
        """A quotation over two paragraphs may name its speaker only in the second."""
        for index in range(len(self._stretches) - 1, 0, -1):
            before = self._stretches[index].continues
            if before is not None and index in self._own and before not in self._own:
                self._found[before] = replace(self._found[index], cue=None, known_by="continued")

    def form(self, index: int) -> str:
        """The form of a stretch, as far as its sentence has been read."""
        return self._forms.get(index, self._stretches[index].form)

    def attribution(self, index: int) -> Attribution:
        """What was found for a stretch; nobody for titles, so-called and nested words."""
        return self._found.get(index, _NOBODY) if self.form(index) in SPEECH else _NOBODY

    def continues(self, index: int) -> int | None:
        """The stretch this one goes on from."""
        if self.form(index) not in SPEECH:
            return None
        before = self._stretches[index].continues
        before = self._continues.get(index) if before is None else before
        return before if before is not None and self.form(before) in SPEECH else None
