from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

from dashboard.pages.memory import Memory


def test_a_result_is_made_once() -> None:
    memory, made = Memory(9), []
    for _ in range(3):
        assert memory.recall("f", 1, 9, lambda: made.append(1) or "one") == "one"
    assert made == [1]


def test_functions_are_kept_apart() -> None:
    memory = Memory(9)
    assert memory.recall("f", 1, 9, lambda: "f") == "f"
    assert memory.recall("g", 1, 9, lambda: "g") == "g"


def test_the_result_that_was_not_asked_for_longest_goes_first() -> None:
    memory = Memory(9)
    for key in (1, 2, 1, 3):
        memory.recall("f", key, 2, lambda key=key: key)  # type: ignore[misc]
    assert memory.recall("f", 1, 2, lambda: "again") == 1
    assert memory.recall("f", 2, 2, lambda: "again") == "again"


def test_the_cap_holds_for_every_function() -> None:
    memory = Memory(1)
    memory.recall("f", 1, 50, lambda: 1)
    memory.recall("f", 2, 50, lambda: 2)
    assert memory.recall("f", 1, 50, lambda: "again") == "again"


def test_many_threads_may_use_it() -> None:
    memory = Memory(3)

    def ask(number: int) -> bool:
        key = number % 7
        return memory.recall("f", key, 3, lambda: key * 2) == key * 2  # type: ignore[no-any-return]

    with ThreadPoolExecutor(8) as threads:
        assert all(threads.map(ask, range(2000)))
