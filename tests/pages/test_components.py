from __future__ import annotations

import json

import pytest

from dashboard.pages import components


@pytest.mark.parametrize("name", ["menu", "story", "guard", *components._PARTS])
def test_a_component_has_one_script_for_all_of_its_parts(name: str) -> None:
    parts = components._PARTS.get(name, (name,))
    script = components._script(parts)
    assert script.count("export default") == 1
    for part in parts:
        # what a part is called by is what its data and its root are called by
        assert f"const {part} = (() => {{" in script
        assert ("data.look" in script) == ("look" in parts)


def test_what_is_packed_is_unpacked_as_it_was() -> None:
    given = {"markup": "<p>“Ёlka” &amp; \u2028</p>", "opened": "e-1", "faded": ["a", "b"]}
    assert json.loads(components.pack(**given)) == given
    # half of a character, as a broken browser may send it, must not stop the page
    assert json.loads(components.pack(words="\ud800")) == {"words": "\ud800"}
