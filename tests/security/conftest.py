"""The hostile collection, built once, and as a home."""

from __future__ import annotations

import pytest

from dashboard.home import Home
from dashboard.models import Timeline
from dashboard.view.catalogue import Catalogue, catalogue
from tests import factory
from tests.security import hostile


@pytest.fixture(scope="session")
def timeline() -> Timeline:
    """The hostile articles with all that was read out of them."""
    return hostile.timeline()


@pytest.fixture(scope="session")
def found(timeline: Timeline) -> Catalogue:
    """The same prepared for showing, one half of it a visitor's own."""
    own = frozenset(article.id for article in timeline.articles[::2])
    return catalogue(timeline, hostile.contacts(), own)


@pytest.fixture(scope="session")
def home(timeline: Timeline, tmp_path_factory: pytest.TempPathFactory) -> Home:
    """The same as a home."""
    return factory.make_home(tmp_path_factory.mktemp("hostile") / "home", timeline)
