from __future__ import annotations

from email.message import EmailMessage

import pytest

from dashboard import edtf, intake
from dashboard.intake import Draft, limits, mail
from dashboard.intake.drafts import RefusedError
from tests.intake import files


def message(**headers: str) -> EmailMessage:
    made = EmailMessage()
    for name, value in headers.items():
        made[name] = value
    return made


def test_subject_sender_and_date_are_taken_from_the_head() -> None:
    made = message(
        From="Ann Lee <ann@quay.example>",
        Subject="FW: Re: Two men",
        Date="Mon, 16 Jul 2018 23:10:00 -0500",
    )
    made.set_content(files.TEXT)
    found = mail.read(made.as_bytes())
    assert (found.text, found.title, found.author) == (files.TEXT, "Two men", "Ann Lee")
    assert (found.publication.edtf, found.publication.certainty) == ("2018-07-16", "inferred")


@pytest.mark.parametrize("year", ["0", "8", "201", "1018"])
def test_a_date_before_there_were_messages_is_none(year: str) -> None:
    made = message(From="a@quay.example")
    made.set_content(files.TEXT)
    dated = b"Date: Mon, 16 Jul %s 23:10:00 -0500\n" % year.encode() + made.as_bytes()
    (draft,) = intake.read("a.eml", dated)
    assert isinstance(draft, Draft)
    assert draft.published is None or edtf.is_valid(draft.published)
    assert not (draft.published or "").startswith(("0", "1"))


def test_the_plain_body_is_preferred_and_a_page_is_read_where_there_is_no_other() -> None:
    both = message(From="a@quay.example")
    both.set_content(files.TEXT)
    both.add_alternative("<p>Another text than the plain one.</p>", subtype="html")
    assert mail.read(both.as_bytes()).text == files.TEXT
    only = message(From="a@quay.example")
    only.set_content(files.page().decode(), subtype="html")
    assert mail.read(only.as_bytes()).text == files.TEXT


def test_what_is_attached_is_named_and_not_read() -> None:
    made = message(From="a@quay.example")
    made.set_content(files.TEXT)
    made.add_attachment(b"%PDF", maintype="application", subtype="pdf", filename="story.pdf")
    found = mail.read(made.as_bytes())
    assert found.warnings == ("Not read with the message: story.pdf.",)


def test_a_part_without_headers_is_text() -> None:
    raw = b"From: a@quay.example\nContent-Type: multipart/mixed; boundary=b\n\n--b\n\n%b\n--b--\n"
    assert mail.read(raw % files.TEXT.encode()).text == files.TEXT


def test_names_of_what_is_attached_are_told_in_one_short_line() -> None:
    attached = b"".join(
        b"\n--b\nContent-Disposition: attachment; filename*=utf-8''a%%0aletter%%1b%d\n\nx" % number
        for number in range(90)
    )
    made = message(From="a@quay.example")
    made.set_content(files.TEXT)
    made.make_mixed(boundary="b")
    whole = made.as_bytes().replace(b"\n--b--", attached + b"\n--b--")
    (warning,) = mail.read(whole).warnings
    assert warning.startswith("Not read with the message: a letter0, a letter1, ")
    assert warning.isprintable()
    assert len(warning) < 400


def test_a_message_of_nothing_but_attachments_is_told() -> None:
    made = message(From="a@quay.example")
    made.add_attachment(b"%PDF", maintype="application", subtype="pdf", filename="story.pdf")
    with pytest.raises(RefusedError, match="has no text in its body"):
        mail.read(made.as_bytes())


@pytest.mark.parametrize("charset", ["windows-1252", "utf-8", "koi8-u", "no-such-charset"])
def test_any_charset_is_borne(charset: str) -> None:
    raw = (
        f"From: a@quay.example\nMIME-Version: 1.0\nContent-Type: text/plain; charset={charset}\n\n"
    ).encode() + files.TEXT.replace("“", '"').replace("”", '"').encode()
    (found,) = intake.read("a.eml", raw)
    assert isinstance(found, Draft)
    assert found.text == files.TEXT.replace("“", '"').replace("”", '"')


def test_a_message_of_parts_without_end_costs_little() -> None:
    head = b"From: a@b\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=x\n\n"
    for parts in (limits.MAIL_PARTS, 100_000):
        with pytest.raises(RefusedError, match="too many parts"):
            mail.read(head + b"--x\n\na\n" * parts)


@pytest.mark.parametrize(
    "header",
    [
        b"Subject: " + b"=?utf-8?q?a?= " * 4_000,
        b"X-Folded: " + b"a=b;\n " * 4_000,
        b"From: " + b"a <a@b.c>, " * 4_000,
    ],
)
def test_an_endless_header_costs_little(header: bytes) -> None:
    with pytest.raises(RefusedError, match="an endless header"):
        mail.read(b"From: a@b\n" + header + b"\n\n" + files.TEXT.encode())


def test_an_endless_header_of_a_part_costs_little() -> None:
    made = message(From="a@quay.example")
    made.set_content(files.TEXT)
    made.add_attachment(b"x", maintype="application", subtype="pdf", filename="story.pdf")
    long = made.as_bytes().replace(b"application/pdf", b"application/pdf;" + b" a=b;" * 2_000)
    with pytest.raises(RefusedError, match="an endless header"):
        mail.read(long)


def test_a_long_paragraph_is_no_header() -> None:
    made = message(From="a@quay.example")
    made.set_content("Putin: " + "we agreed on grain and ships, " * 400, cte="8bit")
    assert mail.read(made.as_bytes()).text.startswith("Putin: we agreed")


def test_a_page_saved_as_a_message_has_the_date_of_its_address_and_not_of_its_saving() -> None:
    made = message(
        From="<Saved by Blink>",
        Subject="Two men and a harbour",
        Date="Sun, 22 Nov 2026 10:00:00 -0000",
    )
    made["Snapshot-Content-Location"] = "https://quay.example/2018/07/two-men"
    made.set_content(files.page().decode(), subtype="html")
    made.make_related()
    found = mail.read(made.as_bytes())
    assert (found.text, found.title) == (files.TEXT, "Two men and a harbour")
    assert found.url == "https://quay.example/2018/07/two-men"
    assert found.publication.edtf == "2018-07"


def test_a_message_without_a_date_has_none() -> None:
    for head in ("", "Date: yesterday\n"):
        raw = f"From: a@quay.example\nSubject: x\n{head}\n{files.TEXT}".encode()
        assert mail.read(raw).publication.edtf is None
