"""Loaded by a server before all else: gives all its visitors one state, to see it found out."""

from types import SimpleNamespace

from dashboard.pages import visit

visit.st = SimpleNamespace(session_state={})  # type: ignore[attr-defined]
