// All of time in small with a frame around what the chart shows.  The frame's
// ends can be dragged or moved with the arrow keys; the new range is reported
// in decimal years when the reader lets go.

export default function ({ data, parentElement, setTriggerValue }) {
  const root = parentElement.querySelector(".strip-root");
  root.report = setTriggerValue;
  if (!root.shown) measure(root.closest(".st-key-figures"));
  const shown = JSON.stringify(data);
  if (root.shown === shown) return;
  const first = !root.shown;
  root.shown = shown;
  if (first) draw(root, data);
  else later(root, () => draw(root, data));
}

function draw(root, data) {
  root.range = { low: data.low, high: data.high, from: data.from, to: data.to };
  const focused = root.contains(document.activeElement) && document.activeElement.dataset.end;
  const contacts = data.drawing.includes('class="outline"')
    ? ", known contacts without an article in outline"
    : "";
  root.innerHTML =
    `<div class="quarters">${data.drawing}<div class="frame"></div>` +
    handle("from", "Chart begins") + handle("to", "Chart ends") + "</div>" +
    `<p class="told"><span>Each quarter: events solid${contacts}. Drag the ends to zoom.</span>` +
    '<button type="button" hidden>Show all</button></p>' +
    data.legend;
  root.querySelector(".told button").hidden = data.from <= data.low && data.to >= data.high;
  root.querySelector(".told button").onclick = () => root.report("zoom", "all");
  root.querySelectorAll(".handle").forEach((element) => listen(root, element));
  place(root);
  if (focused) root.querySelector(`[data-end="${focused}"]`).focus();
}

// What stands beside the list tells how tall it is, so that it can stay in sight.
function measure(figures) {
  new ResizeObserver(() => figures.style.setProperty("--tall", `${figures.offsetHeight}px`)).observe(figures);
}

function handle(end, label) {
  return `<button type="button" class="handle" role="slider" data-end="${end}" aria-label="${label}"></button>`;
}

function listen(root, element) {
  element.addEventListener("pointerdown", (event) => {
    element.setPointerCapture(event.pointerId);
    element.held = true;
  });
  element.addEventListener("pointermove", (event) => {
    if (!element.held) return;
    const box = root.firstChild.getBoundingClientRect();
    const { low, high } = root.range;
    move(root, element.dataset.end, low + ((event.clientX - box.left) / box.width) * (high - low));
  });
  element.addEventListener("pointerup", () => {
    if (element.held) tell(root);
    element.held = false;
  });
  element.addEventListener("keydown", (event) => {
    const step = { ArrowLeft: -0.25, ArrowDown: -0.25, ArrowRight: 0.25, ArrowUp: 0.25 }[event.key];
    if (!step) return;
    event.preventDefault();
    move(root, element.dataset.end, root.range[element.dataset.end] + step);
    clearTimeout(root.waiting);
    root.waiting = setTimeout(() => tell(root), 400);
  });
}

function move(root, end, year) {
  const range = root.range;
  const quarter = Math.round(year * 4) / 4;
  if (end === "from") range.from = Math.max(range.low, Math.min(quarter, range.to - 0.25));
  else range.to = Math.min(range.high, Math.max(quarter, range.from + 0.25));
  place(root);
}

function place(root) {
  const { low, high, from, to } = root.range;
  const share = (year) => `${((year - low) / (high - low)) * 100}%`;
  const frame = root.querySelector(".frame");
  frame.style.left = share(from);
  frame.style.right = `calc(100% - ${share(to)})`;
  for (const element of root.querySelectorAll(".handle")) {
    const year = root.range[element.dataset.end];
    element.style.left = share(year);
    element.setAttribute("aria-valuemin", low);
    element.setAttribute("aria-valuemax", high);
    element.setAttribute("aria-valuenow", year);
    const quarter = Math.round((year - Math.floor(year)) * 4) + 1;
    element.setAttribute("aria-valuetext", `quarter ${quarter} of ${Math.floor(year)}`);
  }
}

function tell(root) {
  const { low, high, from, to } = root.range;
  root.report("zoom", from <= low && to >= high ? "all" : `${from}..${to}`);
}
