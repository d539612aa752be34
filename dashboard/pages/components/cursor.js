// The chart for the keyboard: one element that takes the focus.  The arrow keys, or
// j and k, go from event to event in order of time, Enter opens, Esc closes.

const STEPS = { j: 1, ArrowRight: 1, ArrowDown: 1, k: -1, ArrowLeft: -1, ArrowUp: -1 };
// Where keys mean something else already.
const TYPING =
  "input, textarea, select, [contenteditable=true], [role=combobox], [role=listbox], " +
  "[role=menu], [role=slider], [role=radiogroup], [role=dialog]";

export default function ({ data, parentElement, setTriggerValue }) {
  const root = parentElement.querySelector(".cursor-root");
  root.report = setTriggerValue;
  root.stops = data.stops;
  if (!root.firstChild) begin(root);
  at(root, window.openEvent?.id);
}

// The event that is open is where the keys go on from; it has a ring of its own.
function at(root, opened) {
  if (opened) root.at = opened;
  place(root, opened ? undefined : here(root));
}

function begin(root) {
  root.innerHTML =
    '<div class="chart-focus" tabindex="0" role="application" aria-label="Timeline chart" ' +
    'aria-describedby="chart-keys"></div><span class="cursor-ring" hidden></span>' +
    '<p class="cursor-card" role="status" hidden></p>';
  root.chart = root.firstChild;
  root.chart.addEventListener("blur", () => place(root));
  // the focus may come back after the page has been drawn without it
  root.chart.addEventListener("focus", () => place(root, here(root)));
  const listen = (event) => {
    if (root.isConnected) pressed(root, event);
    else document.removeEventListener("keydown", listen);
  };
  document.addEventListener("keydown", listen);
  const point = ({ target }) =>
    root.isConnected ? pointed(root, target) : document.removeEventListener("pointerover", point);
  document.addEventListener("pointerover", point);
  const hear = ({ detail }) =>
    root.isConnected ? at(root, detail.id) : document.removeEventListener("story:opened", hear);
  document.addEventListener("story:opened", hear);
}

// What is pointed at in the list has a ring in the chart.
function pointed(root, target) {
  const id = target.closest?.(".story-root .row")?.dataset.event;
  if (id === root.pointed) return;
  root.pointed = id;
  const stop = root.stops.find((one) => one.id === id);
  place(root, stop ?? here(root));
  if (stop) root.lastChild.hidden = true;
}

function here(root) {
  return document.activeElement === root.chart
    ? root.stops.find((stop) => stop.id === root.at)
    : undefined;
}

function pressed(root, event) {
  const { target, key } = event;
  if (event.defaultPrevented || event.metaKey || event.ctrlKey || event.altKey) return;
  if (document.querySelector('[role="dialog"]') || target.closest(TYPING)) return;
  const panel = document.querySelector(".story-root .panel");
  const done = panel ? inPanel(target, key, root) : onChart(root, target, key);
  if (done) event.preventDefault();
}

// With an event open the keys lead to the one before or after it.
function inPanel(target, key, root) {
  if (key === "Escape") return !target.closest(".story-root") && close();
  if (!steps(target, key, root)) return false;
  const link = document.querySelector(`.story-root .steps a${STEPS[key] > 0 ? ".later" : ".earlier"}`);
  // known at once: whoever is quick closes the event before the chart has heard of it
  if (link) root.at = new URL(link.href).searchParams.get("event") ?? root.at;
  link?.click();
  return Boolean(link);
}

function close() {
  const link = document.querySelector(".story-root .steps a.all");
  link?.click();
  return Boolean(link);
}

// Whether a key is meant for the chart: up and down only where they would not scroll.
function steps(target, key, root) {
  if (!STEPS[key]) return false;
  if (target === root.chart || key === "j" || key === "k") return true;
  const free = target === document.body || target.matches("[data-title]");
  return free && (key === "ArrowLeft" || key === "ArrowRight");
}

function onChart(root, target, key) {
  const current = here(root);
  if (target === root.chart && key === "Enter" && current) return open(root, current);
  if (target === root.chart && key === "Escape") return place(root) || true;
  if (!steps(target, key, root) || !root.stops.length) return false;
  if (!root.chart.offsetParent) return inList(STEPS[key]);
  const from = root.stops.findIndex((stop) => stop.id === root.at);
  const start = from < 0 && STEPS[key] < 0 ? root.stops.length : from;
  const next = Math.min(Math.max(start + STEPS[key], 0), root.stops.length - 1);
  root.at = root.stops[next].id;
  root.chart.focus({ preventScroll: true });
  place(root, root.stops[next]);
  root.lastChild.scrollIntoView({ block: "nearest" });
  return true;
}

function open(root, stop) {
  const story = document.querySelector(".story-root");
  // an event's title takes the focus, and gives it back when the event is closed
  if (story && !stop.id.startsWith("zoom:")) Object.assign(story, { moved: true, back: root.chart });
  root.report("go", stop.href);
  return true;
}

// On a phone there is no chart: the keys go through the list.
function inList(step) {
  const rows = [...document.querySelectorAll(".story-root .row")];
  const at = rows.indexOf(document.activeElement);
  rows[Math.min(Math.max(at + step, 0), rows.length - 1)]?.focus();
  return true;
}

// Put the ring and the card at a stop; without one, take them away.
function place(root, stop) {
  const [, ring, card] = root.children;
  ring.hidden = card.hidden = !stop;
  if (!stop) return;
  ring.style.left = card.style.left = `${stop.share * 100}%`;
  ring.style.top = card.style.top = `${stop.y}px`;
  card.style.setProperty("--share", stop.share);
  card.classList.toggle("below", stop.y < 90);
  if (card.textContent !== stop.words) card.textContent = stop.words;
}
