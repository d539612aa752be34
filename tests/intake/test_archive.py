from __future__ import annotations

import stat
import struct
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZIP_LZMA, ZipFile, ZipInfo

import pytest

from dashboard import intake
from dashboard.intake import Draft, File, Refusal, archive, limits
from dashboard.intake.drafts import RefusedError
from tests import costs
from tests.intake import files


def taken(data: bytes) -> dict[str, str]:
    """What became of each file: its text, or why it was not taken."""
    return {
        each.name.removeprefix("all.zip/"): each.text if isinstance(each, Draft) else each.why
        for each in intake.read("all.zip", data)
    }


def test_a_name_that_climbs_is_refused_and_the_rest_is_read() -> None:
    names = ["../up.txt", "/etc/cron.d/x", "a/../../b.txt", "..\\win.txt", "C:\\win.txt", "ok.txt"]
    found = taken(files.archive(dict.fromkeys(names, files.TEXT.encode())))
    assert found.pop("ok.txt") == files.TEXT
    assert len(found) == 5
    assert all("has a name that leads out of its archive" in why for why in found.values())


@pytest.mark.parametrize("name", ["", ".", "./", "/", "\\", ".\\"])
def test_what_has_no_name_is_no_crash(name: str) -> None:
    out = BytesIO()
    with ZipFile(out, "w") as made:
        made.writestr("n", files.TEXT)
        made.writestr("ok.txt", files.TEXT)
        made.filelist[0].filename = name
    assert taken(out.getvalue())["ok.txt"] == files.TEXT


def test_a_link_is_refused() -> None:
    out = BytesIO()
    with ZipFile(out, "w") as made:
        link = ZipInfo("link.txt")
        link.external_attr = (stat.S_IFLNK | 0o777) << 16
        made.writestr(link, "/etc/passwd")
    assert taken(out.getvalue()) == {
        "link.txt": "link.txt is only a link to another file: give that file itself."
    }


def test_files_that_a_system_puts_there_are_left_out() -> None:
    data = files.archive(
        {"__MACOSX/._a.txt": b"x", ".DS_Store": b"x", "a.txt": files.TEXT.encode()}
    )
    assert taken(data) == {"a.txt": files.TEXT}


def test_an_archive_within_is_not_opened() -> None:
    inner = files.archive({"a.txt": files.TEXT.encode()})
    (why,) = taken(files.archive({"in.zip": inner})).values()
    assert why == "in.zip is an archive within an archive: give its files by themselves."


def test_two_files_of_one_name_are_both_read() -> None:
    out = BytesIO()
    with ZipFile(out, "w") as made, pytest.warns(UserWarning, match="Duplicate name"):
        made.writestr("a.txt", files.TEXT)
        made.writestr("a.txt", files.TEXT * 2)
    found = intake.read("all.zip", out.getvalue())
    assert [len(each.text) for each in found if isinstance(each, Draft)] == [
        len(files.TEXT),
        2 * len(files.TEXT),
    ]


def test_what_unpacks_to_gigabytes_costs_little() -> None:
    zeros = b"\0" * 9_000_000
    bomb = files.archive({f"{number}.txt": zeros for number in range(20)})
    assert len(bomb) < 200_000
    found: list[Draft | Refusal] = []
    assert costs.peak(lambda: found.extend(intake.read("bomb.zip", bomb))) < 100_000_000
    too_much = [each for each in found if isinstance(each, Refusal) and "too much" in each.why]
    assert len(too_much) >= 20 - limits.ARCHIVE_UNPACKED_BYTES // len(zeros)


def test_a_size_that_is_a_lie_gives_no_more_than_it_says() -> None:
    data = bytearray(files.archive({"a.txt": b"\0" * 5_000_000}))
    directory = data.index(b"PK\x01\x02")
    struct.pack_into("<I", data, directory + 24, 100)
    (why,) = taken(bytes(data)).values()
    assert "is damaged in its archive" in why


def test_too_many_files_are_refused_as_a_whole() -> None:
    data = files.archive({f"{number}.txt": b"x" for number in range(limits.ARCHIVE_FILES + 1)})
    assert taken(data) == {
        "all.zip": "all.zip holds more than 500 files: make several archives of it."
    }


def test_a_method_that_asks_for_much_memory_is_not_read() -> None:
    out = BytesIO()
    with ZipFile(out, "w", ZIP_LZMA) as made:
        made.writestr("a.txt", files.TEXT)
    (why,) = taken(out.getvalue()).values()
    assert "is packed in a way that is not read" in why


def test_a_name_of_several_lines_is_shown_on_one() -> None:
    names = ("a\nADDED: b.txt", "c\u2028d\r.txt")
    found = intake.read("all\n.zip", files.archive(dict.fromkeys(names, b"")))
    assert [each.name for each in found] == ["all .zip/a ADDED: b.txt", "all .zip/c d .txt"]
    assert all(isinstance(each, Refusal) and len(each.why.splitlines()) == 1 for each in found)


def test_a_locked_file_is_told() -> None:
    data = bytearray(files.archive({"a.txt": files.TEXT.encode()}))
    data[data.index(b"PK\x01\x02") + 8] |= 1
    (why,) = taken(bytes(data)).values()
    assert "is protected by a password" in why


def test_a_document_that_unpacks_to_too_much_is_refused() -> None:
    out = BytesIO(files.docx(files.STORY))
    with ZipFile(out, "a", ZIP_DEFLATED) as made:
        made.writestr("word/media/image1.png", b"\0" * (limits.DOCUMENT_UNPACKED_BYTES + 1))
    (found,) = intake.read("a.docx", out.getvalue())
    assert isinstance(found, Refusal)
    assert "unpacks to more than 40 MB" in found.why


def test_what_comes_too_late_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "ARCHIVE_SECONDS", 0.0)
    (why,) = taken(files.archive({"a.txt": files.TEXT.encode()})).values()
    assert why == "a.txt came too late in its archive: give it by itself."


def test_an_archive_can_be_unpacked_before_it_is_read() -> None:
    data = files.archive({"a.txt": files.TEXT.encode(), "../b.txt": b"x"})
    first, second = intake.unpack("all.zip", data)
    assert isinstance(first, File)
    assert intake.read_one(first) == intake.read("all.zip", data)[0]
    assert isinstance(second, Refusal)


def test_what_is_no_archive_is_told() -> None:
    with pytest.raises(RefusedError, match="damaged archive"):
        list(archive.members(b"PK\x03\x04 and then nothing"))
