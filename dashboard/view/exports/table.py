"""Tables as CSV for spreadsheets and as Parquet for analysis."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Mapping, Sequence
from datetime import date

from dashboard.view.exports.plain import line

Cell = str | bool | int | date | None | list[str]
Row = Mapping[str, Cell]

# What a spreadsheet takes for a formula (OWASP, CSV Injection), in full width too.
_SIGNS = "=+\\-@\uff1d\uff0b\uff0d\uff20"
# At the beginning of a cell, of one of its lines, or where another cell begins for the
# spreadsheets of the countries whose tables are separated by semicolons.
_FORMULA = re.compile(rf"(?:\A|(?<=\n))(?=\s*[{_SIGNS}\t\r])|(?<=;)(?=\s*[{_SIGNS}])")


def write_csv(rows: Sequence[Row], columns: Sequence[str] = ()) -> bytes:
    """RFC 4180 in UTF-8; a list is one cell with a line for each item.

    `columns` names them where there may be no row.  The mark at the beginning
    tells spreadsheets that it is UTF-8.
    """
    return b"\xef\xbb\xbf" + plain_csv(rows, columns or list(rows[0]) if rows else columns)


def plain_csv(rows: Sequence[Row], columns: Sequence[str]) -> bytes:
    """The same without the mark, which other programs take for a part of the first name."""
    written = io.StringIO(newline="")
    writer = csv.DictWriter(written, fieldnames=columns)
    writer.writeheader()
    writer.writerows({name: harmless(_text(cell)) for name, cell in row.items()} for row in rows)
    return written.getvalue().encode(errors="replace")


def harmless(cell: str) -> str:
    """A cell that no spreadsheet takes for a formula, or for one followed by another."""
    return _FORMULA.sub("'", cell)


def _text(cell: Cell) -> str:
    if isinstance(cell, list):
        return "\n".join(line(item) for item in cell)
    if isinstance(cell, bool):
        return str(cell).lower()
    return "" if cell is None else line(str(cell))


def write_parquet(rows: Sequence[Row]) -> bytes:
    """The same columns with true lists, dates and words exactly as they stand."""
    import pandas as pd

    written = io.BytesIO()
    pd.DataFrame(rows).to_parquet(written, index=False)
    return written.getvalue()
