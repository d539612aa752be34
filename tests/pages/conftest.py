from __future__ import annotations

from collections.abc import Iterator

import pytest
import streamlit as st

from dashboard.home import VARIABLE
from tests import factory


@pytest.fixture(scope="module", autouse=True)
def home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """The example as the home of every test here."""
    root = factory.make_home(tmp_path_factory.mktemp("home") / "built", factory.example()).root
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv(VARIABLE, str(root))
        st.cache_resource.clear()
        yield
        st.cache_resource.clear()
