"""Articles as people have them -> drafts: bytes in, records out, nothing kept or fetched.

`read` takes a file of any kind, `read_pasted` what was pasted; both refuse
in one sentence.  Each format has a file of its own and imports its library
only when it is needed.  `keeping` puts drafts into a home, `bundle` into an
archive and back.
"""

from __future__ import annotations

from dashboard.intake.drafts import Draft, Refusal, Taken
from dashboard.intake.reading import read, read_pasted

__all__ = ["Draft", "Refusal", "Taken", "read", "read_pasted"]
