from __future__ import annotations

import pytest

from dashboard.intake import markdown

ARTICLE = """\
---
title: "Two men"
date: 2018-07-16 09:30
author: Ann Lee
source: https://quay.example/two-men
outlet: The Quay
---
# Two men

**Donald Trump** [met](https://quay.example/x "there") *Vladimir
Putin* in `Vienna`.<br>

## Afterwards

> “A good start,” he said.

- Grain
- Ships ![a ship](https://quay.example/ship.png)

| who | what |
|---|---|
| Putin | tea |

<div onclick="x()">hidden</div>
"""


def test_the_marks_go_and_the_words_stay() -> None:
    assert markdown.read(ARTICLE.encode()).text == (
        "Donald Trump met Vladimir Putin in Vienna.\n"
        "Afterwards\n“A good start,” he said.\nGrain\nShips\nwho\nwhat\nPutin\ntea\n"
    )


def test_front_matter_tells_what_is_known() -> None:
    found = markdown.read(ARTICLE.encode())
    assert (found.title, found.author, found.outlet) == ("Two men", "Ann Lee", "The Quay")
    assert found.url == "https://quay.example/two-men"
    assert (found.publication.edtf, found.publication.certainty) == ("2018-07-16", "stated")


@pytest.mark.parametrize(
    ("given", "edtf"),
    [("2018-07", "2018-07"), ("2018", "2018"), ("16 July 2018", None), ("2018-13-40", None)],
)
def test_a_date_that_is_no_edtf_is_not_taken(given: str, edtf: str | None) -> None:
    found = markdown.read(f"---\npublished: {given}\n---\nSome words of a story.\n".encode())
    assert found.publication.edtf == edtf


def test_a_text_without_front_matter_has_its_first_heading_as_title() -> None:
    found = markdown.read(b"# Two men\n\nThey met.\n\n# Later\n\nThey left.\n")
    assert (found.title, found.text) == ("Two men", "They met.\nLater\nThey left.\n")
