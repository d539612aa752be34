from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from dashboard.view.palette import DARK, LIGHT, bar_opacity, css_tokens, palette, rgba
from dashboard.view.sides import LABELS

CONFIG = Path(__file__).resolve().parents[2] / ".streamlit" / "config.toml"


def _luminance(colour: str) -> float:
    shares = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in shares]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    """Contrast of two colours after WCAG 2."""
    high, low = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def _mixed(colour: str, ground: str, opacity: float) -> str:
    pairs = [(int(colour[at : at + 2], 16), int(ground[at : at + 2], 16)) for at in (1, 3, 5)]
    return "#" + "".join(f"{round(c * opacity + g * (1 - opacity)):02X}" for c, g in pairs)


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_text_and_marks_can_be_seen(theme: str) -> None:
    tokens = palette(theme)
    for ground in ("bg", "card", "band"):
        for text in ("ink", "ink2", *LABELS, "link"):
            assert contrast(tokens[text], tokens[ground]) >= 4.5, (text, ground)
        assert contrast(tokens["tick"], tokens[ground]) >= 3, ground
    for tint in ("event", "date", "words", "speaker"):
        assert contrast(tokens["ink"], tokens[f"tint-{tint}"]) >= 7
    for side in LABELS:
        core = _mixed(tokens[side], tokens["bg"], bar_opacity(theme, side))
        assert contrast(core, tokens["bg"]) >= 3, side


def test_both_themes_have_the_same_tokens() -> None:
    assert LIGHT.keys() == DARK.keys()
    light, dark = css_tokens().split("@media not print")
    assert light.startswith(":root{") and "--tint-date:#C2E8DA;" in light
    assert dark.startswith("{:root.dark{") and "--tint-date:#244741;" in dark
    assert rgba("#1F5C8E", 0.5) == "rgba(31,92,142,0.5)"


def test_streamlit_has_the_same_colours() -> None:
    theme = tomllib.loads(CONFIG.read_text(encoding="utf-8"))["theme"]
    names = {
        "primaryColor": "ink",
        "backgroundColor": "bg",
        "secondaryBackgroundColor": "surf",
        "textColor": "ink",
        "linkColor": "link",
        "borderColor": "rule",
    }
    for name in ("light", "dark"):
        assert theme[name] == {key: palette(name)[token] for key, token in names.items()}
