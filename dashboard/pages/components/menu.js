// How much is shown, at the end of the row of pages.  Streamlit's links to the pages
// do not say that they are a navigation, nor which of them is open.  And Streamlit
// follows the system from light to dark without a new run, which our colours need.

const dark = window.matchMedia("(prefers-color-scheme: dark)");

export default function ({ data, parentElement, setTriggerValue }) {
  const root = parentElement.querySelector(".menu-root");
  root.report = setTriggerValue;
  if (!root.listening) {
    root.listening = true;
    // Streamlit itself must have changed first
    dark.addEventListener("change", () => setTimeout(() => root.report("theme", dark.matches), 200));
  }
  if (root.markup !== data.markup) root.innerHTML = root.markup = data.markup;
  const row = root.closest(".st-key-menu");
  row.setAttribute("role", "navigation");
  row.setAttribute("aria-label", "Pages");
  for (const link of row.querySelectorAll("a")) {
    if (link.textContent.trim() === data.page) link.setAttribute("aria-current", "page");
    else link.removeAttribute("aria-current");
  }
}
