"""Archives (.zip): their files, without trusting what they say of themselves."""

from __future__ import annotations

import re
import stat
import zlib
from collections.abc import Iterator
from io import BytesIO
from pathlib import PurePosixPath
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile, ZipInfo

from dashboard.intake import limits
from dashboard.intake.drafts import RefusedError

_ENCRYPTED = 0x1  # the flag bit of a file that needs a password


def members(data: bytes) -> Iterator[tuple[str, bytes | RefusedError]]:
    """Each file's name with its bytes, or why it is not taken.

    A name is for display: nothing is written by it.  Raises `RefusedError`
    for an archive as a whole.
    """
    left = limits.ARCHIVE_UNPACKED_BYTES
    with _open(data) as archive:
        for info in _files(archive):
            try:
                content = _unpacked(archive, info, left)
            except RefusedError as refused:
                yield info.filename, refused
            else:
                left -= len(content)
                yield info.filename, content


def check(data: bytes, most: int, of: str = "") -> None:
    """Raise `RefusedError` for an archive that unpacks to more than `most` bytes.

    Only files whose name ends with `of` count.  zipfile gives no more bytes
    of a file than the archive declares.
    """
    with _open(data) as archive:
        files = (info for info in archive.infolist() if info.filename.endswith(of))
        if sum(info.file_size for info in files) > most:
            raise RefusedError(
                f"unpacks to more than {limits.size(most)}{of and ' of '}{of}: "
                "copy the article's text and paste that"
            )


def _open(data: bytes) -> ZipFile:
    try:
        return ZipFile(BytesIO(data))
    except (BadZipFile, ValueError, NotImplementedError, OSError):
        raise RefusedError(
            "is a damaged archive: make it anew, or give its files one by one"
        ) from None


def _files(archive: ZipFile) -> list[ZipInfo]:
    """The files that somebody put there; a file system's own are left out."""
    files = [
        info
        for info in archive.infolist()
        # one without a name, as "" or ".", names no file
        if PurePosixPath(info.filename).name
        and not info.is_dir()
        and not _is_hidden(PurePosixPath(info.filename))
    ]
    if not files:
        raise RefusedError("is an empty archive: put articles into it")
    if len(files) > limits.ARCHIVE_FILES:
        raise RefusedError(
            f"holds more than {limits.ARCHIVE_FILES} files: make several archives of it"
        )
    return files


def _is_hidden(path: PurePosixPath) -> bool:
    return path.parts[:1] == ("__MACOSX",) or re.match(r"\.[^.]", path.name) is not None


def _unpacked(archive: ZipFile, info: ZipInfo, left: int) -> bytes:
    """The bytes of a file; `RefusedError` where it costs too much or leads elsewhere."""
    path = PurePosixPath(info.filename.replace("\\", "/"))
    if path.is_absolute() or ".." in path.parts or ":" in "".join(path.parts[:1]):
        raise RefusedError("has a name that leads out of its archive: give that file by itself")
    if stat.S_ISLNK(info.external_attr >> 16):
        raise RefusedError("is only a link to another file: give that file itself")
    if info.flag_bits & _ENCRYPTED:
        raise RefusedError("is protected by a password: make an archive without one")
    if info.file_size > min(left, limits.FILE_BYTES):
        raise RefusedError("unpacks to too much: give it by itself, or paste the article's text")
    # other methods may ask for gigabytes of memory before they give a byte
    if info.compress_type not in {ZIP_STORED, ZIP_DEFLATED}:
        raise RefusedError("is packed in a way that is not read: make a plain .zip")
    try:
        return archive.read(info)
    except (BadZipFile, zlib.error, EOFError, ValueError, NotImplementedError, OSError):
        raise RefusedError("is damaged in its archive: give that file by itself") from None
