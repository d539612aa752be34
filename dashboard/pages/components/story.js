// The list of events, or the open one: markup that was escaped on the server.

export default function ({ data, parentElement, setTriggerValue }) {
  const root = parentElement.querySelector(".story-root");
  root.report = setTriggerValue;
  if (!root.listening) {
    root.listening = true;
    root.addEventListener("click", (event) => clicked(root, event));
    root.addEventListener("keydown", (event) => pressed(root, event));
  }
  show(root, data);
  tell(data);
}

// The chart, which may not stand yet, puts a ring around the open event.
function tell({ opened, ring }) {
  window.openEvent = { id: opened, ring };
  document.dispatchEvent(new CustomEvent("story:opened", { detail: window.openEvent }));
}

function show(root, { markup, opened }) {
  if (root.markup === markup) return;
  const before = root.opened;
  const act = root.contains(document.activeElement) && document.activeElement.dataset.act;
  root.markup = markup;
  root.opened = opened;
  root.classList.toggle("open", Boolean(opened));
  root.innerHTML = markup;
  headings(root);
  for (const link of root.querySelectorAll("[data-absolute]")) link.textContent = link.href;
  const here = root.querySelector("[data-here]");
  const moved = root.moved || window.cameByLink;
  if (here) arrive(here, moved);
  else if (moved) focusOn(root, opened, before);
  else if (act) again(root, act);
  root.moved = window.cameByLink = false;
}

// What a button did may have taken it away; then the list's head is the next best place.
function again(root, act) {
  const button = root.querySelector(`[data-act="${CSS.escape(act)}"]`);
  (button ?? root.querySelector(".total"))?.focus({ preventScroll: true });
}

// On a phone the open event is the page, so its title is the first heading
// and the others move up with it.
function headings(root) {
  const title = root.querySelector("h2[data-title]");
  if (!title || !window.matchMedia("(max-width: 767px)").matches) return;
  const first = document.createElement("h1");
  first.innerHTML = title.innerHTML;
  first.tabIndex = -1;
  first.dataset.title = "";
  title.replaceWith(first);
  for (const heading of root.querySelectorAll("article h3")) heading.ariaLevel = "2";
}

// In an article, the open event's sentence is what the reader came for.
function arrive(here, moved) {
  if (moved) here.focus({ preventScroll: true });
  here.scrollIntoView({ block: "center" });
}

function focusOn(root, opened, before) {
  const row = before && root.querySelector(`[data-event="${CSS.escape(before)}"]`);
  const back = root.back?.isConnected ? root.back : null;
  const closed = back || row || root.querySelector(".total");
  const target = opened ? root.querySelector("[data-title]") : closed;
  if (!opened) root.back = null;
  target?.focus({ preventScroll: true });
  const place = opened ? root : target;
  const box = place?.getBoundingClientRect();
  if (box && (box.top < 0 || box.top > window.innerHeight * 0.8)) {
    place.scrollIntoView({ block: opened ? "start" : "center" });
  }
}

function clicked(root, event) {
  const target = event.target.closest("[data-go], [data-copy], [data-scroll], [data-act]");
  if (!target) return;
  if ("go" in target.dataset) {
    if (!go(root, event, target)) return;
    root.moved = true;
    // another page has a list of its own, which does not know how the reader came
    window.cameByLink = target.getAttribute("href").startsWith("./");
  } else if ("copy" in target.dataset) {
    copy(target);
  } else if ("scroll" in target.dataset) {
    const year = root.querySelector(`#${CSS.escape(target.dataset.scroll)}`);
    target.closest("details")?.removeAttribute("open");
    year?.closest("details")?.setAttribute("open", "");
    year?.scrollIntoView({ block: "start" });
  } else if (target.dataset.act === "filters") {
    document.querySelector(".filters-root").ask();
  } else {
    root.report("act", target.dataset.act);
  }
}

function pressed(root, event) {
  if (event.key === "Escape") root.querySelector(".steps .all")?.click();
  const row = event.target.closest(".row");
  const step = { ArrowDown: 1, j: 1, ArrowUp: -1, k: -1 }[event.key];
  if (!row || !step) return;
  const rows = [...root.querySelectorAll(".row")];
  const next = rows[rows.indexOf(row) + step];
  if (next) {
    event.preventDefault();
    next.focus();
  }
}

async function copy(button) {
  const url = new URL(button.dataset.copy, window.location.href).href;
  try {
    await navigator.clipboard.writeText(url);
    button.textContent = "Link copied";
  } catch {
    // without a secure connection a page may not write to the clipboard
    window.prompt("Copy this link", url);
  }
  setTimeout(() => (button.textContent = "Copy link"), 2000);
}
