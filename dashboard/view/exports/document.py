"""JSON: everything known about each event, with the offsets of its passages."""

from __future__ import annotations

import json
from dataclasses import asdict

from dashboard.view.exports.export import LICENCE, TITLE, Export


def write_json(export: Export) -> bytes:
    """One object: what the file is, its sources, its events as `data/built/` has them.

    Offsets count code points of the article's text, the end exclusive.
    """
    document = {
        "title": TITLE,
        "query": export.query,
        "made": f"{export.made:%Y-%m-%dT%H:%M:%SZ}",
        "licence": LICENCE,
        "sources": [asdict(source) for source in export.sources],
        "events": [told.record | {"link": told.link} for told in export.events],
    }
    return (json.dumps(document, ensure_ascii=False, indent=1) + "\n").encode(errors="replace")
