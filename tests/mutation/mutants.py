"""Small faults to put into a module, each of which some test ought to notice.

A fault is one change of the syntax tree: a comparison, a boolean, a number, a
word, a sum or what is returned.  Docstrings, annotations, decorators and the
words of errors are left alone: they change nothing that is read.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

_COMPARED: dict[type[ast.cmpop], type[ast.cmpop]] = {
    ast.Lt: ast.LtE,
    ast.LtE: ast.Lt,
    ast.Gt: ast.GtE,
    ast.GtE: ast.Gt,
    ast.Eq: ast.NotEq,
    ast.NotEq: ast.Eq,
    ast.In: ast.NotIn,
    ast.NotIn: ast.In,
    ast.Is: ast.IsNot,
    ast.IsNot: ast.Is,
}
_SUMS: dict[type[ast.operator], type[ast.operator]] = {
    ast.Add: ast.Sub,
    ast.Sub: ast.Add,
    ast.Mult: ast.FloorDiv,
    ast.FloorDiv: ast.Mult,
    ast.Div: ast.Mult,
    ast.Mod: ast.Mult,
    ast.BitAnd: ast.BitOr,
    ast.BitOr: ast.BitAnd,
}
_CALLED = {"min": "max", "max": "min", "any": "all", "all": "any"}
_UNTOUCHED = (ast.Raise, ast.Assert, ast.Import, ast.ImportFrom)
_TYPES = frozenset({"TypeVar", "ParamSpec", "NewType"})
_UNREAD = frozenset({"annotation", "returns", "decorator_list", "type_comment"})
_BEFORE = frozenset({"args"})  # what a function takes when nothing is given is read while loading


@dataclass(frozen=True, slots=True)
class Mutant:
    """A fault: in which line, in which function, and what.

    `function` is empty for what runs while the module is loaded.  A test that reaches
    one of the `lines` may notice it.  `at` tells `faulty` the node and the choice.
    """

    line: int
    function: str
    what: str
    lines: range
    at: tuple[int, int]


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a node stands: in what, by its dotted name; in which statement's lines.

    `runs_late` says that it stands in a function, not in what is run while loading.
    """

    name: str = ""
    runs_late: bool = False
    lines: range = range(0)

    def inside(self, node: ast.AST) -> _Place:
        """The place of what stands in a node."""
        if isinstance(node, (ast.FunctionDef, ast.ClassDef)):
            late = self.runs_late or isinstance(node, ast.FunctionDef)
            return _Place(f"{self.name}.{node.name}".lstrip("."), late, self.lines)
        if isinstance(node, ast.stmt):
            first = getattr(node, "body", [None])[0]
            last = max(node.lineno, first.lineno - 1) if first else node.end_lineno or 0
            return _Place(self.name, self.runs_late, range(node.lineno, last + 1))
        return self


def mutants(source: str) -> Iterator[Mutant]:
    """All mutants of a module, in the order of its text."""
    for number, (node, place) in enumerate(_nodes(ast.parse(source), _Place())):
        for choice, new in enumerate(_faults(node)):
            words = f"{ast.unparse(node)} -> {ast.unparse(new)}"
            function = place.name if place.runs_late else ""
            yield Mutant(node.lineno, function, words[:160], place.lines, (number, choice))


def faulty(source: str, mutant: Mutant) -> ast.Module:
    """The module with the fault in it."""
    tree = ast.parse(source)
    number, choice = mutant.at
    node, _ = list(_nodes(tree, _Place()))[number]
    new = list(_faults(node))[choice]
    node.__class__, node.__dict__ = new.__class__, {**vars(node), **vars(new)}
    return ast.fix_missing_locations(tree)


def _nodes(node: ast.AST, place: _Place) -> Iterator[tuple[Any, _Place]]:
    """The nodes that may be changed, each with its place."""
    if isinstance(node, (ast.expr, ast.Return, ast.Continue, ast.Break)):
        yield node, place.inside(node)
    for field, value in ast.iter_fields(node):
        if field not in _UNREAD:
            around = place if field in _BEFORE else place.inside(node)
            for child in value if isinstance(value, list) else [value]:
                if isinstance(child, ast.AST) and not _is_untouched(child):
                    yield from _nodes(child, around)


def _is_untouched(node: ast.AST) -> bool:
    docstring = isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
    named = isinstance(node, ast.Call) and isinstance(node.func, ast.Name)
    return docstring or isinstance(node, _UNTOUCHED) or (named and node.func.id in _TYPES)  # type: ignore[attr-defined]


def _faults(node: ast.AST) -> Iterator[ast.AST]:
    """What may stand in a node's place."""
    match node:
        case ast.Compare(left, [operator], right):
            yield ast.Compare(left, [_COMPARED[type(operator)]()], right)
        case ast.BoolOp(operator, values):
            yield ast.BoolOp(ast.Or() if isinstance(operator, ast.And) else ast.And(), values)
        case ast.UnaryOp(ast.Not(), operand):
            yield operand
        case ast.BinOp(left, operator, right) if type(operator) in _SUMS:
            yield ast.BinOp(left, _SUMS[type(operator)](), right)
        case ast.Constant(value):
            yield from map(ast.Constant, _other(value))
        case ast.Call(ast.Name(name), given, named) if name in _CALLED:
            yield ast.Call(ast.Name(_CALLED[name], ast.Load()), given, named)
        case ast.IfExp(test, body, orelse):
            yield ast.IfExp(test, orelse, body)
        case ast.Return(value) if value and not _is_nothing(value):
            yield ast.Return(ast.Constant(None))
        case ast.Continue():
            yield ast.Break()
        case ast.Break():
            yield ast.Continue()


def _is_nothing(node: ast.expr) -> bool:
    """Whether a value is as good as none: whoever is told "no" hears it in either."""
    return isinstance(node, ast.Constant) and (node.value is None or node.value is False)


def _other(value: object) -> Iterator[object]:
    if isinstance(value, bool):
        yield not value
    elif isinstance(value, int):
        yield value + 1
    elif isinstance(value, str) and value:
        yield f"XX{value}"
