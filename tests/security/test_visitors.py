"""What a visitor brings stays with him: by what the caches hold, and with many at once."""

from __future__ import annotations

import ast
import asyncio
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

import pytest
from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg

from tests.awaiting import awaited
from tests.benchmarks.visitor import Visitor
from tests.browser.conftest import ROOT, served
from tests.built import built_home

PAGES = ROOT / "dashboard" / "pages"
# What is a visitor's: the session, the address, what his browser says of itself, what he typed.
OF_A_VISITOR = {"session_state", "query_params", "context", "user", "experimental_user"}
ROOMS_OF_A_VISITOR = {"visit", "session", "receiving", "correcting", "describing", "bringing"}
# What a shared function may be given: where the home stands, and the mark of its build.
PLAIN = {"str", "int", "tuple[int, int]"}
SESSIONS = 6
LOOKED_AT = ("", "quotations", "articles", "compare", "topics")


@dataclass(frozen=True)
class Function:
    """A function of a page's module."""

    module: str
    node: ast.FunctionDef

    @property
    def shared(self) -> bool:
        """Whether Streamlit keeps its results for all sessions."""
        return any("st.cache_" in ast.unparse(each) for each in self.node.decorator_list)

    @property
    def names(self) -> set[str]:
        """All names and attributes in its body."""
        walked = [node for line in self.node.body for node in ast.walk(line)]
        names = {node.id for node in walked if isinstance(node, ast.Name)}
        return names | {node.attr for node in walked if isinstance(node, ast.Attribute)}


@cache
def functions() -> dict[tuple[str, str], Function]:
    """The functions of the pages, by module and name."""
    found = {}
    for path in PAGES.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.FunctionDef):
                found[path.stem, node.name] = Function(path.stem, node)
    return found


@cache
def imported(module: str) -> dict[str, str]:
    """What a module of the pages takes from others of them: the name, and whose it is."""
    path = next(PAGES.rglob(f"{module}.py"))
    found = {}
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("dashboard.pages"):
            found |= {each.name: (node.module or "").rpartition(".")[2] for each in node.names}
    return found


def called(function: Function) -> Iterator[tuple[str, str]]:
    """The pages' functions that a function may call, by module and name."""
    taken = imported(function.module)
    for name in function.names:
        yield taken.get(name, function.module), name
        # of a module that was imported whole, any function of that name
        yield from ((module, name) for module in taken.keys() & function.names)


def reached(function: Function) -> Iterator[Function]:
    """A function and all that it may call in the end."""
    waiting, seen = [function], set()
    while waiting:
        one = waiting.pop()
        yield one
        for key in set(called(one)) & functions().keys() - seen:
            seen.add(key)
            waiting.append(functions()[key])


def test_no_shared_cache_is_given_or_makes_anything_of_a_visitor() -> None:
    shared = [function for function in functions().values() if function.shared]
    assert {function.node.name for function in shared} >= {"_read", "_read_base"}
    for function in shared:
        kinds = {
            ast.unparse(each.annotation) for each in function.node.args.args if each.annotation
        }
        assert kinds <= PLAIN, function.node.name
        for one in reached(function):
            where = f"{function.node.name} → {one.module}.{one.node.name}"
            assert not one.names & OF_A_VISITOR, where
            assert not one.names & ROOMS_OF_A_VISITOR, where


def test_what_outlives_a_session_elsewhere_is_bounded_and_keyed_by_its_input_alone() -> None:
    """Functions that remember are pure; those that remember a text's words forget them again."""
    for path in (ROOT / "dashboard").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.FunctionDef):
                _check(path, node)


def _check(path: Path, node: ast.FunctionDef) -> None:
    """A function that keeps all its results must have no text among its arguments."""
    decorators = {ast.unparse(each) for each in node.decorator_list}
    given = {ast.unparse(each.annotation or ast.Constant("")) for each in node.args.args}
    if "cache" in decorators:
        texts = given & {"Document", "Article", "Own", "bytes", "Draft"}
        assert not texts, f"{path.name}: {node.name} keeps {texts} for ever"
    assert "lru_cache(maxsize=None)" not in decorators, f"{path.name}: {node.name}"
    assert not any(isinstance(each, ast.Global) for each in ast.walk(node)), (
        f"{path.name}: {node.name}"
    )


@dataclass(slots=True)
class Reader(Visitor):
    """A visitor who adds an article of his own; `got` is all that the server has sent him."""

    start: str = "add"
    fields: dict[str, str] = field(default_factory=dict)
    got: bytearray = field(default_factory=bytearray)

    def _message(self) -> BackMsg:
        message = Visitor._message(self)
        if not self.page:
            message.rerun_script.page_name = self.start
        # what is sent once may be left out the next time
        del message.rerun_script.cached_message_hashes[:]
        return message

    def _read(self, answer: ForwardMsg) -> None:
        Visitor._read(self, answer)
        self.got += answer.SerializeToString()
        element = answer.delta.new_element
        match element.WhichOneof("type"):
            case "text_area":
                self.fields[element.text_area.label] = element.text_area.id
            case "button":
                self.fields[element.button.label] = element.button.id

    async def ran(self, message: BackMsg) -> None:
        """Send a message and read to the end of the run, or of those it leads on to."""
        await self.socket.send(message.SerializeToString())
        while True:
            raw = await self.socket.recv()
            answer = ForwardMsg()
            answer.ParseFromString(raw if isinstance(raw, bytes) else raw.encode())
            self._read(answer)
            ended = answer.WhichOneof("type") == "script_finished"
            # a run that was left for another has not
            if ended and answer.script_finished == ForwardMsg.FINISHED_SUCCESSFULLY:
                return

    async def press(self, name: str, **words: str) -> None:
        """Press a button, with what was typed into fields."""
        message = self._message()
        for label, value in words.items():
            typed = message.rerun_script.widget_states.widgets.add()
            typed.id, typed.string_value = self.fields[label.replace("_", " ")], value
        pressed = message.rerun_script.widget_states.widgets.add()
        pressed.id, pressed.trigger_value = self.fields[name], True
        await self.ran(message)


def words_of(number: int) -> str:
    """A text that only one visitor has, found by the words of its mark."""
    return (
        f"Vladimir Putin telephoned Donald Trump on {number + 3} March 2019 to discuss the ship "
        f"{mark_of(number)}, the Kremlin said. “The {mark_of(number)} sails,” Mr. Trump said."
    )


def mark_of(number: int) -> str:
    return f"Zebulon{'abcdefghij'[number] * 3}"


async def visited(url: str, number: int, rounds: int) -> bytes:
    """All that a visitor is sent who adds an article and looks around; odd ones add nothing."""
    reader, _ = await Reader.arrive(url)
    if number % 2 == 0:
        await reader.press("Read this text", The_text_of_an_article=words_of(number))
        await reader.press("Show it on the timeline")
    for _ in range(rounds):
        for page in LOOKED_AT:
            reader.page, reader.start = "", page
            await reader.ran(reader._message())
    await reader.leave()
    return bytes(reader.got)


@pytest.fixture(scope="module")
def url(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    home = built_home(tmp_path_factory.mktemp("visitors") / "home")
    with served(home) as found:
        yield found


@pytest.mark.parametrize("rounds", [1, pytest.param(20, marks=pytest.mark.full)])
def test_of_many_at_once_none_is_sent_what_another_brought(
    url: str, rounds: int, record_property: Callable[[str, object], None]
) -> None:
    async def all_at_once() -> list[bytes]:
        return await asyncio.gather(*(visited(url, number, rounds) for number in range(SESSIONS)))

    for number, got in enumerate(awaited(all_at_once())):
        marks = {other for other in range(SESSIONS) if mark_of(other).encode() in got}
        assert marks == ({number} if number % 2 == 0 else set()), number
    record_property("tried", SESSIONS * rounds * len(LOOKED_AT))
