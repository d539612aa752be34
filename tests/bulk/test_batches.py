from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from dashboard.bulk.batches import MOST, Batch, batches

IDS = st.sets(st.text("abcdef0123456789", min_size=1, max_size=6), min_size=1, max_size=400)


def cut(ids: set[str]) -> list[Batch]:
    return list(batches(((name, name.encode()) for name in sorted(ids)), "rules"))


@given(IDS)
def test_every_article_is_in_one_batch_in_order(ids: set[str]) -> None:
    found = cut(ids)
    assert [line.decode() for batch in found for line in batch.lines] == sorted(ids)
    assert all(0 < len(batch.lines) <= MOST for batch in found)
    assert len({batch.name for batch in found}) == len(found)


@given(IDS)
def test_one_article_more_changes_few_batches(ids: set[str]) -> None:
    before = {batch.name for batch in cut(ids)}
    after = {batch.name for batch in cut(ids | {"zebra"})}
    assert len(after - before) <= 2
    middle = sorted(ids)[len(ids) // 2]
    less = {batch.name for batch in cut(ids - {middle})}
    # the batch it was in, and one it may have ended; more only where batches are full
    assert len(less - before) <= 2 or any(len(batch.lines) == MOST for batch in cut(ids))


def test_content_and_rules_name_a_batch() -> None:
    names = {
        Batch((b"a", b"b"), "x").name,
        Batch((b"ab",), "x").name,
        Batch((b"a", b"b"), "y").name,
        Batch((b"a",), "x").name,
    }
    assert len(names) == 4
