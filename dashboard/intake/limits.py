"""What a file may cost: an article is some 5 kB of text, a long one 100 kB."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from dashboard.intake.drafts import RefusedError

# A scanned PDF or a page saved with its pictures is the largest that brings an article.
FILE_BYTES = 10_000_000

# A saved page beyond this is data or an application; reading one takes about a second.
HTML_BYTES = 3_000_000
HTML_ELEMENTS = 12_000
# The time that an element takes grows with the square of its attributes; real ones have dozens.
HTML_ATTRIBUTES = 500

# Longer texts are books or archives; reading this many characters takes a second or two.
TEXT_CHARACTERS = 200_000

# Whom a pronoun means is looked for in the whole sentence, so that the time grows with its
# square; a long list of names has some thousand characters.
SENTENCE_CHARACTERS = 5_000

# Less than a sentence of words is a caption, a heading or an error page; not every
# language puts spaces between them.
TEXT_WORDS = 5
TEXT_LETTERS = 60

# News stands on a few pages; a page can cost a tenth of a second.
PDF_PAGES = 100
PDF_SECONDS = 15.0

# What pypdf may unpack and parse: a page's text and drawings take some 100 kB.
PDF: Mapping[str, Any] = {
    **dict.fromkeys(
        (
            "zlib_maximum_output_length",
            "lzw_maximum_output_length",
            "run_length_maximum_output_length",
            "brotli_maximum_output_length",
            "array_based_stream_maximum_output_length",
        ),
        4_000_000,
    ),
    "stream_decoding_work_maximum_length": 20_000_000,
    "stream_parsing_work_maximum_count": 400_000,
    "xform_maximum_invocations_per_extraction": 200,
}

# Of an article's address; what is longer is no link that anybody follows.
ADDRESS_CHARACTERS = 2_000

# An archive: as many articles as a visitor would look through, and no more than
# would be taken one by one.  The ratio is that of text squeezed well (about 4) with room.
ARCHIVE_FILES = 500
ARCHIVE_UNPACKED_BYTES = 50_000_000
ARCHIVE_SECONDS = 60.0

# A bundle's table: some kilobytes for each of its articles.
TABLE_BYTES = 2_000_000

# A word processor's file is itself an archive of pictures and XML; the tree of a text takes
# many times its bytes.
DOCUMENT_UNPACKED_BYTES = 40_000_000
DOCUMENT_XML_BYTES = 6_000_000

# A message has some parts; each begins with a line of two dashes, as some lines of text do.
MAIL_PARTS = 100
MAIL_DASHED_LINES = 1_000

# The time that a header takes grows with the square of its length; real ones have some hundred.
MAIL_HEADER_BYTES = 4_000


def check_length(text: str) -> None:
    """Raise `RefusedError` for a text longer than any article."""
    if len(text) > TEXT_CHARACTERS:
        raise RefusedError(
            f"has more than {TEXT_CHARACTERS:,} characters of text: "
            "give each article a file of its own"
        )


def check_sentences(lengths: Iterable[int]) -> None:
    """Raise `RefusedError` where a sentence of so many characters is none."""
    if max(lengths, default=0) > SENTENCE_CHARACTERS:
        raise RefusedError(
            f"has more than {SENTENCE_CHARACTERS:,} characters without the end of a sentence: "
            "put a full stop or the end of a line where one is missing"
        )


def size(count: int) -> str:
    """A number of bytes for a reader: ``10 MB``."""
    return f"{count / 1_000_000:g} MB"
