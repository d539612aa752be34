"""Articles as people have them -> drafts: bytes in, records out, nothing kept or fetched.

`read` takes a file of any kind, `read_pasted` what was pasted; both refuse
in one sentence.  Where progress is shown, `unpack` gives the files that are
in a file, each for `read_one`.  Each format has a file of its own and imports its library
only when it is needed.  `keeping` puts drafts into a home, `bundle` into an
archive and back.
"""

from __future__ import annotations

from dashboard.intake.drafts import Draft, File, Refusal, Taken
from dashboard.intake.reading import read, read_one, read_pasted, unpack

__all__ = ["Draft", "File", "Refusal", "Taken", "read", "read_one", "read_pasted", "unpack"]
