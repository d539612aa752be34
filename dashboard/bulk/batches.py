"""Articles in batches, of which a change touches only its own.

The articles come by id; a batch ends after an id whose checksum says so
(content-defined chunking: Muthitacharoen et al. 2001, "A low-bandwidth
network file system"), so that one more or less moves no other boundary.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from zlib import crc32

from msgspec import Struct

# Articles in a batch: on average, and at most.  The last batch is read by one process alone.
USUAL, MOST = 16, 64


class Batch(Struct, frozen=True):
    """Articles as JSON Lines records of a feed, and by which rules they are to be read."""

    lines: tuple[bytes, ...]
    rules: str

    @property
    def name(self) -> str:
        """What names the batch, its articles' contents and the rules; nothing else does."""
        digest = hashlib.sha256(self.rules.encode())
        for line in self.lines:
            digest.update(b"%d\n" % len(line) + line)
        return digest.hexdigest()


def batches(articles: Iterable[tuple[str, bytes]], rules: str) -> Iterator[Batch]:
    """The batches of articles that come by id, each with its line."""
    lines: list[bytes] = []
    for name, line in articles:
        lines.append(line)
        if crc32(name.encode()) % USUAL == 0 or len(lines) == MOST:
            yield Batch(tuple(lines), rules)
            lines = []
    if lines:
        yield Batch(tuple(lines), rules)
