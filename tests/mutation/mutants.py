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


@dataclass(frozen=True, slots=True)
class Mutant:
    """A fault: in which line, in the function that begins where, and what.

    `function` is 0 for what is no function's; a decorated one begins with its decorator.
    `at` tells `faulty` the node and the choice.
    """

    line: int
    function: int
    what: str
    at: tuple[int, int]


def mutants(source: str) -> Iterator[Mutant]:
    """All mutants of a module, in the order of its text."""
    for number, (node, function) in enumerate(_nodes(ast.parse(source), 0)):
        for choice, new in enumerate(_faults(node)):
            words = f"{ast.unparse(node)} -> {ast.unparse(new)}"
            yield Mutant(node.lineno, function, words[:160], (number, choice))


def faulty(source: str, mutant: Mutant) -> ast.Module:
    """The module with the fault in it."""
    tree = ast.parse(source)
    number, choice = mutant.at
    node, _ = list(_nodes(tree, 0))[number]
    new = list(_faults(node))[choice]
    node.__class__, node.__dict__ = new.__class__, {**vars(node), **vars(new)}
    return ast.fix_missing_locations(tree)


def _nodes(node: ast.AST, function: int) -> Iterator[tuple[Any, int]]:
    """The nodes that may be changed, each with the line its function begins in."""
    if isinstance(node, ast.FunctionDef):
        function = min([node.lineno, *(each.lineno for each in node.decorator_list)])
    if isinstance(node, (ast.expr, ast.Return, ast.Continue, ast.Break)):
        yield node, function
    for field, value in ast.iter_fields(node):
        if field not in _UNREAD:
            for child in value if isinstance(value, list) else [value]:
                if isinstance(child, ast.AST) and not _is_untouched(child):
                    yield from _nodes(child, function)


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
        case ast.Return(value) if value and not _is_none(value):
            yield ast.Return(ast.Constant(None))
        case ast.Continue():
            yield ast.Break()
        case ast.Break():
            yield ast.Continue()


def _is_none(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and node.value is None


def _other(value: object) -> Iterator[object]:
    if isinstance(value, bool):
        yield not value
    elif isinstance(value, int):
        yield value + 1
    elif isinstance(value, str) and value:
        yield f"XX{value}"
