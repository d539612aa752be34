from __future__ import annotations

from datetime import date

from dashboard.view.catalogue import Catalogue
from dashboard.view.contacts import contacts, in_family, longest_silence, on_topic


def test_contacts_by_day_and_whether_they_are_covered(found: Catalogue) -> None:
    known = contacts(found)
    assert [contact.day for contact in known] == sorted(contact.day for contact in known)
    assert [c.row.id for c in known if c.covered] == ["2017-09-12-harbour"]


def test_contacts_belong_to_a_family_of_kinds(found: Catalogue) -> None:
    known = contacts(found)
    assert len(in_family(known, "call")) == 4
    assert [contact.row.kind for contact in in_family(known, "meeting")] == ["meeting"]


def test_untold_contacts_on_a_topic(found: Catalogue) -> None:
    names = [contact.row.name for contact in on_topic(contacts(found), ["North Korea"])]
    assert names == ["Call on Syria and North Korea"]
    assert on_topic(contacts(found), []) == ()


def test_the_longest_silence(found: Catalogue) -> None:
    known = contacts(found)
    assert longest_silence(known) == (date(2020, 4, 12), date(2025, 2, 12))
    assert longest_silence(known[:3]) is None
    assert longest_silence(()) is None
