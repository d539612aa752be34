"""The colours: who speaks, the paper, and the four tints of a passage.

Contrast on the paper is at least 4.5 for text and 3 for marks, in both themes;
under simulated colour blindness the two presidents, both and others differ by at
least 20 in ΔE; `us` and `russia` are muted shades of the presidents' hues.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

LIGHT: Mapping[str, str] = MappingProxyType(
    {
        "bg": "#FCFBF8",
        "surf": "#F3F0E9",
        "card": "#FFFFFF",
        "band": "#F4F1EA",
        "ink": "#1B222A",
        "ink2": "#545E68",
        "tick": "#858C93",
        "trump": "#B0501A",
        "putin": "#1F5C8E",
        "us": "#7D6450",
        "russia": "#4B6C85",
        "both": "#2C3640",
        "other": "#636B73",
        "link": "#1F5C8E",
        "rule": "#D9D5CA",
        "grid": "#E9E6DD",
        "tint-event": "#F5ECCB",
        "tint-date": "#C2E8DA",
        "tint-words": "#D0D3F5",
        "tint-speaker": "#F4CDBC",
    }
)

DARK: Mapping[str, str] = MappingProxyType(
    {
        "bg": "#14171B",
        "surf": "#1D2126",
        "card": "#1A1E23",
        "band": "#1A1E23",
        "ink": "#EAE6DD",
        "ink2": "#A9AFB6",
        "tick": "#717A83",
        "trump": "#E8935C",
        "putin": "#82B8E3",
        "us": "#C7AE99",
        "russia": "#A3BACB",
        "both": "#DAD6CC",
        "other": "#949BA3",
        "link": "#82B8E3",
        "rule": "#363C44",
        "grid": "#23282E",
        "tint-event": "#312E20",
        "tint-date": "#244741",
        "tint-words": "#2E3158",
        "tint-speaker": "#593A2B",
    }
)

# How opaque a bar's core is, so that it keeps a contrast of 3 on the paper.
_BAR = {
    "light": {
        "trump": 0.76,
        "putin": 0.70,
        "us": 0.80,
        "russia": 0.80,
        "both": 0.60,
        "other": 0.76,
    },
    "dark": {"trump": 0.60, "putin": 0.55, "us": 0.55, "russia": 0.55, "both": 0.50, "other": 0.62},
}


def palette(theme: str) -> Mapping[str, str]:
    """The tokens of the theme "dark", or of "light" for anything else."""
    return DARK if theme == "dark" else LIGHT


def bar_opacity(theme: str, side: str) -> float:
    """Opacity of a bar's core for a side (see `dashboard.view.sides`)."""
    return _BAR["dark" if theme == "dark" else "light"][side]


def rgba(colour: str, opacity: float) -> str:
    """A ``#RRGGBB`` colour as ``rgba(...)`` with an opacity from 0 to 1."""
    red, green, blue = (int(colour[at : at + 2], 16) for at in (1, 3, 5))
    return f"rgba({red},{green},{blue},{opacity:g})"


def css_tokens() -> str:
    """A style sheet that makes the tokens custom properties, ``--ink`` and so on.

    They are those of the dark theme where the document has the class "dark",
    except on paper, which is light.
    """
    light, dark = (
        "".join(f"--{name}:{colour};" for name, colour in palette(theme).items())
        for theme in ("light", "dark")
    )
    return f":root{{{light}}}@media not print{{:root.dark{{{dark}}}}}"
