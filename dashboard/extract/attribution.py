"""Fifth step: whose words the quoted stretches are, and by which words that is told."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from dashboard.extract.articles import Document
from dashboard.extract.frames import PERSON, QUOTE, Frame, Reader
from dashboard.extract.quotations import Stretch
from dashboard.extract.sentences import Sentence
from dashboard.extract.speakers import Speaker, attribution_of, speaker_in
from dashboard.extract.terms import form_in
from dashboard.models import Attribution, PersonMention, Quotation

_NOBODY = Attribution()
_SPOKEN = ("full", "fragment")


def attribute(
    stretches: Sequence[Stretch],
    document: Document,
    sentences: Sequence[Sentence],
    people: Sequence[PersonMention],
) -> tuple[Quotation, ...]:
    """One quotation for each stretch, in the same order, with its speaker where the text says it.

    `sentences` and `people` are the article's own, in order.
    """
    reading = _Reading(document, sentences, people, stretches)
    for paragraph in sorted({stretch.paragraph for stretch in stretches}):
        reading.read_paragraph(paragraph)
    reading.fill_backwards()
    return tuple(
        Quotation(
            stretch.span, reading.form(index), reading.continues(index), reading.attribution(index)
        )
        for index, stretch in enumerate(stretches)
    )


class _Reading:
    """The attributions of one article while they are found, paragraph by paragraph."""

    def __init__(
        self,
        document: Document,
        sentences: Sequence[Sentence],
        people: Sequence[PersonMention],
        stretches: Sequence[Stretch],
    ) -> None:
        self._document = document
        self._people = people
        self._stretches = stretches
        self._reader = Reader(document, sentences, people, stretches)
        self._found: dict[int, Attribution] = {}
        self._own: set[int] = set()
        self._forms: dict[int, str] = {}
        self._continues: dict[int, int] = {}

    def read_paragraph(self, paragraph: int) -> None:
        """Find the speakers of all stretches of a paragraph."""
        frames = self._reader.frames(paragraph)
        before: int | None = None
        for number, frame in enumerate(frames):
            quotes = [at for at, token in enumerate(frame) if token.kind == QUOTE]
            for at in quotes:
                index = frame[at].index
                speaker = speaker_in(frame, at, self._document.folded)
                stretch = self._stretches[index]
                inside = stretch.span.of(self._document.folded)
                self._forms[index] = form_in(frame, at, inside, stretch.form, speaker)
                if self._forms[index] not in _SPOKEN:
                    continue
                if speaker is None:
                    self._inherit(index, before, frames[:number], paragraph, frame)
                else:
                    self._found[index] = self._attribution(frame, speaker)
                    self._own.add(index)
                    if before is not None and self._is_split(before, index):
                        self._continues[index] = before
                if self.form(index) in _SPOKEN:
                    before = index

    def form(self, index: int) -> str:
        """The form of a stretch, as far as its sentence has been read."""
        return self._forms.get(index, self._stretches[index].form)

    def _is_split(self, before: int, index: int) -> bool:
        """Whether a stretch goes on from the one before: same speaker, and that one was not closed."""
        same = self._found[before].speaker_span == self._found[index].speaker_span
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
            introduced = self._introduction(earlier, paragraph)
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

    def _introduction(self, earlier: Sequence[Frame], paragraph: int) -> Attribution | None:
        """The speaker named right before: by the sentence before, or the paragraph before."""
        frames = list(earlier) or (self._reader.frames(paragraph - 1) if paragraph else [])
        if not frames:
            return None
        frame = frames[-1]
        if any(token.kind == QUOTE for token in frame) or not earlier and frame[-1].lower != ":":
            return None
        speaker = speaker_in(frame, len(frame), self._document.folded)
        return self._attribution(frame, speaker) if speaker else None

    def _from_paragraph_before(self, index: int, paragraph: int) -> None:
        """The last speaker of the paragraph before, else its last subject."""
        spoken = [
            n for n in range(index)
            if self.form(n) in _SPOKEN and self._stretches[n].paragraph >= paragraph - 2
        ]
        if spoken:
            self._continue(index, spoken[-1])
            return
        frames = self._reader.frames(paragraph - 1) if paragraph else []
        for frame in reversed(frames[-2:]):
            speaker = speaker_in(frame, len(frame), self._document.folded)
            if speaker:
                self._found[index] = self._attribution(frame, speaker)
                return

    def fill_backwards(self) -> None:
        """A quotation over two paragraphs may name its speaker only in the second."""
        for index in range(len(self._stretches) - 1, 0, -1):
            before = self._stretches[index].continues
            if before is not None and index in self._own and before not in self._own:
                self._found[before] = replace(self._found[index], cue=None, known_by="continued")

    def attribution(self, index: int) -> Attribution:
        """What was found for a stretch; nobody for titles, so-called and nested words."""
        if self.form(index) not in _SPOKEN:
            return _NOBODY
        return self._found.get(index, _NOBODY)

    def continues(self, index: int) -> int | None:
        """The stretch this one goes on from."""
        if self.form(index) not in _SPOKEN:
            return None
        before = self._stretches[index].continues
        before = self._continues.get(index) if before is None else before
        return before if before is not None and self.form(before) in _SPOKEN else None

    def _attribution(self, frame: Frame, speaker: Speaker) -> Attribution:
        return attribution_of(frame, speaker, self._document, self._people)
