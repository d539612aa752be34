"""The comparison: two speakers side by side, or one through the years."""

from __future__ import annotations

from dashboard.pages import components, downloads, session
from dashboard.pages.controls import exporting
from dashboard.pages.data import load
from dashboard.pages.look import masthead
from dashboard.pages.said import said
from dashboard.view.compare.facing import Setting
from dashboard.view.compare.form import of_comparison
from dashboard.view.compare.pairing import compared, sides
from dashboard.view.compare.sentence import headline, moved, title
from dashboard.view.compare.story import comparison


def page() -> None:
    """The whole page, from top to bottom."""
    found, everything, address = load(), said(), session.current()
    state = address.state
    shown = sides(everything, state)
    sentence = headline(found, everything, shown, state)
    form = of_comparison(found, everything, shown, state)
    sheets = "said.css", "compare.css"
    notice = " ".join(filter(None, (address.notice, moved(found, shown, state))))
    masthead(title(found, shown, state), sentence, notice, *sheets, form=form)
    markup = comparison(Setting(found, shown, state), everything)
    components.story(markup, "", on_go_change=session.gone)
    if exporting():
        downloads.of_quotes(found, compared(everything, shown, state), state, "compare")


page()
