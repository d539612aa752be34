"""For whom somebody speaks whom no table knows: "State Department spokesman Joe Doe".

An article says so where it introduces him; his words count as those of that body.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from msgspec.structs import replace

from dashboard.extract.events import camps
from dashboard.extract.events.scenes import Scene
from dashboard.models import PersonMention

_REACH = 80  # code points before a name
_NOUN = (
    r"(?:spokes(?:man|woman|person)|officials?|advis[eo]r|aide|envoy|negotiator|diplomat"
    r"|press secretary|ambassador|(?:foreign |defen[cs]e )?minister|chief of staff)"
)
_BODY = r"(?:[A-Z][\w.]*(?:'s)? ){1,5}"
_PAST = frozenset(["former", "ex", "then", "retired"])
_PLAIN = r"(?:(?!former\b|ex-|then\b|retired\b)[a-z-]+ )"
# "State Department spokesman Joe Doe", "a White House official, Joe Doe"
_BEFORE = re.compile(
    rf"(?<!former )(?<!ex-)(?<!then-)\b(?P<body>{_BODY}){_PLAIN}{{0,3}}{_NOUN},? $"
)
# "Joe Doe, a spokesman for the State Department", "Joe Doe, a senior Kremlin aide"
_BEHIND = re.compile(
    rf", (?:(?:an?|the|one of the) )?{_PLAIN}{{0,3}}?"
    rf"(?:{_NOUN} (?:for|of|at|with) (?:the )?(?P<of>[A-Z][\w.]*(?: [A-Z][\w.]*){{0,3}})"
    rf"|(?P<body>{_BODY}){_PLAIN}{{0,2}}{_NOUN}\b)"
)


def told(scenes: Sequence[Scene]) -> tuple[Scene, ...]:
    """The scenes, with the body for which each of those speaks whom the article introduces."""
    bodies: dict[str, str] = {}
    for scene in scenes:
        for mention in scene.people:
            if mention.name not in bodies and (body := _body(scene, mention)):
                bodies[mention.name] = body
    return tuple(_spoken_for(scene, bodies) for scene in scenes) if bodies else tuple(scenes)


def _spoken_for(scene: Scene, bodies: dict[str, str]) -> Scene:
    if not any(saying.speaker in bodies for saying in scene.sayings):
        return scene
    sayings = (replace(each, body=bodies.get(each.speaker, "")) for each in scene.sayings)
    return replace(scene, sayings=tuple(sayings))


def _body(scene: Scene, mention: PersonMention) -> str:
    """By what a mention introduces somebody unknown ("State Department official"), if it does."""
    if mention.known_by != "named" or camps.side(mention.name):
        return ""
    at = scene.local(mention.span)
    before = _BEFORE.search(scene.words, max(0, at.start - _REACH), at.start)
    behind = None if before else _BEHIND.match(scene.words, at.end)
    found = before["body"] if before else (behind["of"] or behind["body"]) if behind else ""
    return next((name for name in _officials(found) if camps.side(name)), "")


def _officials(body: str) -> Iterator[str]:
    """An official of what the words name, the longest name first: "On Monday White House"."""
    words = body.split()
    if words and words[0].lower() in _PAST:
        return
    for start in range(len(words)):
        yield " ".join([*words[start:], "official"]).replace("'s official", " official")
