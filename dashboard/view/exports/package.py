"""A Data Package (version 2): linked tables and what describes them, in one zip.

The same content gives the same bytes: nothing in it tells when it was made.
See datapackage.org/standard/data-package and, for the columns,
datapackage.org/standard/table-schema.
"""

from __future__ import annotations

import hashlib
import io
import json
import zipfile
from collections.abc import Mapping
from typing import Any

from dashboard.view.exports.export import Export
from dashboard.view.exports.origin import TITLE, Origin
from dashboard.view.exports.resources import RESOURCES, Column, Resource
from dashboard.view.exports.sources import Source
from dashboard.view.exports.table import plain_csv

Descriptor = Mapping[str, Any]

_PROFILE = "https://datapackage.org/profiles/2.0/datapackage.json"
# The earliest time that a zip can tell.
_NO_TIME = (1980, 1, 1, 0, 0, 0)
_UNIX = 3
_READABLE = 0o100644 << 16
_NOTE = (
    "Dates of limited precision are EDTF (ISO 8601-2). Words stand on one line, and an apostrophe "
    "stands before a cell that a spreadsheet would take for a formula; the offsets lead to the "
    "exact words in the article."
)


def write_package(export: Export) -> bytes:
    """The package as a zip: `datapackage.json`, `README.md`, and a CSV file for each table."""
    tables = {resource: _table(resource, export) for resource in RESOURCES}
    described = [_resource(resource, content) for resource, content in tables.items()]
    descriptor = _descriptor(export, described)
    files = {
        "datapackage.json": (json.dumps(descriptor, ensure_ascii=False, indent=1) + "\n").encode(),
        "README.md": _readme(export.origin).encode(),
        **{_path(resource): content for resource, content in tables.items()},
    }
    return _zipped(files)


def _table(resource: Resource, export: Export) -> bytes:
    columns = [column.name for column in resource.columns]
    rows = [{name: row[name] for name in columns} for row in resource.rows(export)]
    return plain_csv(rows, columns)


def _path(resource: Resource) -> str:
    return f"data/{resource.name}.csv"


def _descriptor(export: Export, resources: list[Descriptor]) -> Descriptor:
    """What the package says of itself; the query and the licence stand in its description."""
    homepage = {"homepage": export.origin.address} if export.origin.site else {}
    return {
        "$schema": _PROFILE,
        "name": "trump-putin-timeline",
        "title": TITLE,
        "description": " ".join((*export.origin.about, _NOTE)),
        **homepage,
        "query": export.origin.query,
        "sources": [_source(source) for source in export.sources],
        "resources": resources,
    }


def _source(source: Source) -> Descriptor:
    named = f"{source.outlet}: {source.title}" if source.outlet and source.title else ""
    title = {"title": named or source.title or source.outlet or source.id}
    return {**title, "path": source.url} if source.url else title


def _resource(resource: Resource, content: bytes) -> Descriptor:
    return {
        "name": resource.name,
        "type": "table",
        "title": resource.title,
        "path": _path(resource),
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "bytes": len(content),
        "hash": f"sha256:{hashlib.sha256(content).hexdigest()}",
        "schema": _schema(resource),
    }


def _schema(resource: Resource) -> Descriptor:
    key = {"primaryKey": list(resource.key)} if resource.key else {}
    foreign = [
        {"fields": list(here), "reference": {"resource": table, "fields": list(there)}}
        for here, table, there in resource.refers
    ]
    return {
        "fields": [_field(column) for column in resource.columns],
        "missingValues": [""],
        **key,
        **({"foreignKeys": foreign} if foreign else {}),
    }


def _field(column: Column) -> Descriptor:
    constraints = {"constraints": {"required": True}} if column.required else {}
    return {
        "name": column.name,
        "type": column.type,
        "description": column.says,
        **constraints,
    }


def _readme(origin: Origin) -> str:
    tables = "\n".join(f"- `{_path(table)}`: {table.title}" for table in RESOURCES)
    about = "\n\n".join((*origin.about, _NOTE))
    return f"# {TITLE}\n\n{about}\n\n{tables}\n\n`datapackage.json` describes every column.\n"


def _zipped(files: Mapping[str, bytes]) -> bytes:
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            member = zipfile.ZipInfo(name, _NO_TIME)
            member.compress_type = zipfile.ZIP_DEFLATED
            member.create_system, member.external_attr = _UNIX, _READABLE
            archive.writestr(member, content)
    return written.getvalue()
