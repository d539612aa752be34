"""Whom a bare "the president" means: his whose country the text has no need to tell."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from dashboard.extract.mentions.descriptions import Description, title_end
from dashboard.extract.mentions.identity import Identity
from dashboard.extract.mentions.names import Name
from dashboard.extract.words import Token
from dashboard.reference.roles import heads


def is_bare(item: object) -> bool:
    """Whether a description tells an office at the top without a country."""
    return (
        isinstance(item, Description)
        and item.role in heads()
        and item.nation is None
        and not (item.former or item.incoming or item.owned)
    )


def tells_country(item: object, chunk: Sequence[Token], start: int) -> bool:
    """Whether the mention at `start` tells whose leader one is: "the Danish president"."""
    if isinstance(item, Description):
        return item.role in heads() and item.nation is not None
    return isinstance(item, Name) and title_end(chunk, start) is not None


def at_home(
    mentioned: Sequence[str], abroad: Collection[str], last: Collection[str], identity: Identity
) -> list[str]:
    """Of those mentioned they whom a new paragraph's "the president" can mean.

    "The Danish president sent a note. [...] The president wrote" is told of one without
    a country, unless the sentence before (`last` its subjects) is told of the other.
    """
    home = [name for name in mentioned if name not in abroad]
    if any(map(identity.leads, last)) or not any(map(identity.rules, home)):
        return list(mentioned)
    return home
