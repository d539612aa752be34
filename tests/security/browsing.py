"""What a browser is made to say of a page: whether any of the hostile words did anything."""

from __future__ import annotations

from dataclasses import dataclass, field

from playwright.sync_api import Browser, Page

from tests.security.hostile import HOST

# What no page of ours has of itself, so that it can only come from the words shown.
_FOREIGN = f"""
() => {{
  const found = [];
  if (window.hostile) found.push("a script ran");
  const selectors = [
    '.hostile', '[name=hostile]', 'iframe', 'form[action]', 'object', 'embed', 'math',
    'base', '.katex', '.stMarkdownColoredText', '.stMarkdownColoredBackground', '.stMarkdownBadge',
    '[aria-label="home icon"]', 'img[alt="Streamlit logo"]', '[href^="javascript:" i]',
    '[href^="data:text/html" i]',
  ];
  for (const selector of selectors)
    for (const element of document.querySelectorAll(selector))
      found.push(selector + " → " + element.outerHTML.slice(0, 200));
  for (const element of document.querySelectorAll("body *"))
    for (const {{ name }} of element.attributes)
      if (/^on/i.test(name)) found.push(name + " → " + element.outerHTML.slice(0, 200));
  for (const element of document.querySelectorAll("[href], [src], [action]"))
    for (const name of ["href", "src", "action"]) {{
      const leads = element.getAttribute(name);
      if (leads === null || !URL.canParse(leads, document.baseURI)) continue;
      if (new URL(leads, document.baseURI).hostname.includes("{HOST}"))
        found.push("leads away → " + element.outerHTML.slice(0, 200));
    }}
  // what Markdown, of which a word would be left
  const marked = ["bold", "code", "heading", "picture", "words", "tiny", "badge", "link"];
  for (const element of document.querySelectorAll("strong, em, code, a, h1, h2, h3, span, small"))
    if (marked.includes(element.textContent.trim()))
      found.push("marked → " + element.outerHTML.slice(0, 200));
  const unseen = /[\\u202a-\\u202e\\u2066-\\u2069\\u200b\\ufeff]|\\udb40[\\udc00-\\udfff]/;
  const named = ["title", "aria-label", "alt", "placeholder", "download"];
  const said = [...document.querySelectorAll("*")].flatMap((element) =>
    named.map((name) => element.getAttribute(name) ?? ""));
  const shown = [document.title, document.body.innerText, ...said].join("\\n");
  const at = shown.search(unseen);
  const near = shown.slice(Math.max(at - 30, 0), at + 30);
  if (at >= 0) found.push("unseen signs → " + JSON.stringify(near));
  if (shown.includes("😄") || shown.includes("😃")) found.push("an emoji was made of words");
  return found;
}}
"""


@dataclass
class Watch:
    """A page, the requests and dialogs that it caused, and how to look for foreign elements."""

    page: Page
    asked: list[str] = field(default_factory=list)
    dialogs: list[str] = field(default_factory=list)
    errors: list[str] = field(default_factory=list)

    def faults(self, address: str) -> list[str]:
        """All that the words on the page have brought about."""
        ours = (address, address.replace("http", "ws", 1), "data:", "blob:")
        outside = [f"asked {url}" for url in self.asked if not url.startswith(ours)]
        return [*outside, *self.dialogs, *self.errors, *self.page.evaluate(_FOREIGN)]


def watched(browser: Browser, width: int = 1440) -> Watch:
    """A page in a session of its own that keeps all it does."""
    page = browser.new_context(viewport={"width": width, "height": 1000}).new_page()
    watch = Watch(page)
    page.on("request", lambda sent: watch.asked.append(sent.url))
    page.on("pageerror", lambda error: watch.errors.append(f"error {error}"))

    def dismiss(dialog: object) -> None:
        watch.dialogs.append(f"dialog {getattr(dialog, 'message', '')!r}")
        getattr(dialog, "dismiss")()  # noqa: B009

    page.on("dialog", dismiss)
    return watch
