// The row of pages.  Streamlit follows the system from light to dark without a new
// run, which our colours need.

const dark = window.matchMedia("(prefers-color-scheme: dark)");

export default function ({ data, parentElement, setTriggerValue }) {
  const root = parentElement.querySelector(".menu-root");
  root.report = setTriggerValue;
  if (!root.listening) {
    root.listening = true;
    // Streamlit itself must have changed first
    dark.addEventListener("change", () => setTimeout(() => root.report("theme", dark.matches), 200));
    root.addEventListener("click", (event) => {
      const link = event.target.closest("[data-go]");
      if (link) go(root, event, link);
    });
  }
  if (root.markup === data.markup) return;
  const focused = [...root.querySelectorAll("a")].indexOf(document.activeElement);
  root.innerHTML = root.markup = data.markup;
  root.querySelectorAll("a")[focused]?.focus();
  // a phone has no room for all of them: the open one must be in sight
  const here = root.querySelector("[aria-current]");
  const row = root.querySelector("nav");
  row.addEventListener("scroll", () => row.classList.toggle("before", row.scrollLeft > 0));
  // in the frame's own layout: the other components are about to change the page
  const scroll = () => {
    // the page before it is in sight, too, beside the fade
    row.scrollLeft = (here.previousElementSibling ?? here).offsetLeft - row.offsetLeft - 34;
  };
  if (here) requestAnimationFrame(scroll);
}
