from __future__ import annotations

import pytest

from dashboard.view.catalogue import Catalogue, catalogue
from tests import factory


@pytest.fixture(scope="session")
def found() -> Catalogue:
    return catalogue(factory.example(), factory.calendar())
