"""A date as a visitor writes it: EDTF, or in words."""

from __future__ import annotations

import re

from dashboard import edtf
from dashboard.extract import read_article
from dashboard.models import Article


def written(words: str) -> str | None:
    """The EDTF of a date such as 2018-07, "July 2018" or "16 July 2018"; None for no date.

    The words are read by the rules that read articles, and all of them must be
    part of the date.  Figures alone must be EDTF: 3/4/2018 is two days.
    """
    asked = " ".join(words.split())
    if edtf.is_valid(asked):
        return asked
    if not re.search(r"[^\W\d_]{3}", asked):
        return None
    found = read_article(Article("", asked), only="timexes").timexes
    whole = len(found) == 1 and found[0].span.of(asked).strip(" .") == asked.strip(" .")
    return found[0].edtf if whole else None
