// How much is shown, at the end of the row of pages.  Streamlit's links to the pages
// do not say that they are a navigation, nor which of them is open.

export default function ({ data, parentElement }) {
  const root = parentElement.querySelector(".menu-root");
  if (root.markup !== data.markup) root.innerHTML = root.markup = data.markup;
  const row = root.closest(".st-key-menu");
  row.setAttribute("role", "navigation");
  row.setAttribute("aria-label", "Pages");
  for (const link of row.querySelectorAll("a")) {
    if (link.textContent.trim() === data.page) link.setAttribute("aria-current", "page");
    else link.removeAttribute("aria-current");
  }
}
