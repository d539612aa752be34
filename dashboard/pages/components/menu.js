// The row of pages.  Streamlit follows the system from light to dark without a new
// run, which the chart's marks need.

const dark = window.matchMedia("(prefers-color-scheme: dark)");
// Streamlit itself must have changed first, and on a busy page that takes it a while: what a
// run under way is told before has the marks stay behind.
const CHECKS = [200, 1000, 2500, 5000, 10000];
// So many milliseconds a page may be on its way.
const LEAVING = 8000;

export default function ({ data, parentElement, setTriggerValue }) {
  const root = parentElement.querySelector(".menu-root");
  root.report = setTriggerValue;
  root.theme = data.theme;
  if (!root.listening) {
    root.listening = true;
    dark.addEventListener("change", () => CHECKS.forEach((after) => setTimeout(() => follow(root), after)));
    root.addEventListener("click", (event) => {
      const link = event.target.closest("[data-go]");
      if (!link) return;
      root.left = performance.now();
      go(root, event, link);
    });
  }
  if (root.markup === data.markup) return;
  root.left = undefined;
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

// Has the page run again where it was drawn for the other theme; not while a dialog is
// open, which a run would close, nor while another page is on its way, which it would stop.
function follow(root) {
  clearTimeout(root.waiting);
  const shown = document.documentElement.classList.contains("dark") ? "dark" : "light";
  if (shown === root.theme) return;
  const leaving = performance.now() - root.left < LEAVING;
  const busy = leaving || document.querySelector('[data-testid="stDialog"]');
  if (busy) root.waiting = setTimeout(() => follow(root), 1000);
  else root.report("theme", shown);
}
