// The sheet beneath the chart's marks, and the fading of what the filters leave
// out.  Plotly keeps each point's data on its element, so the marks are found by
// their events' ids; the figure itself stays as it is, as to draw it anew takes
// far longer than all else.  The ring around the open event comes from the list.

export default function ({ data, parentElement }) {
  const root = parentElement.querySelector(".sheet-root");
  const first = !root.firstChild;
  if (first) begin(root);
  root.given = data;
  if (first) draw(root);
  else later(root, () => draw(root));
  if (!root.watching) watch(root);
}

function draw(root) {
  const { markup, faded } = root.given;
  if (root.markup !== markup) root.firstChild.innerHTML = root.markup = markup;
  root.faded = new Set(faded);
  fade(root);
}

function watch(root) {
  root.watching = new MutationObserver(() => soon(root));
  const chart = root.closest(".st-key-chart");
  root.watching.observe(chart, { childList: true, subtree: true, attributeFilter: ["d"] });
  // on paper the chart keeps the width that Plotly has drawn it for
  new ResizeObserver(() => {
    if (window.matchMedia("print").matches) return;
    chart.style.setProperty("--wide", chart.clientWidth);
    chart.classList.toggle("undrawn", !chart.clientWidth);
  }).observe(chart);
}

function begin(root) {
  root.innerHTML = '<div class="drawn"></div><div class="around"></div>';
  const put = ({ ring }) => (root.lastChild.innerHTML = ring);
  put(window.openEvent ?? { ring: "" });
  const listen = ({ detail }) =>
    root.isConnected ? put(detail) : document.removeEventListener("story:opened", listen);
  document.addEventListener("story:opened", listen);
}

// Plotly draws marks when it likes: after a resize, or late when the page opens.
function soon(root) {
  if (root.waiting) return;
  root.waiting = requestAnimationFrame(() => {
    root.waiting = 0;
    fade(root);
  });
}

// A browser that is slow to lay out lets Plotly draw twice, and it may keep the first,
// narrower clip: the bars would end at what was the edge.  Their shades, too, may stay where
// they were first.
function widen(chart) {
  const plot = chart?.querySelector(".js-plotly-plot");
  const wide = plot?._fullLayout?.xaxis?._length;
  if (!wide) return;
  for (const clip of plot.querySelectorAll('clipPath[id$="xyplot"] rect')) {
    if (Number(clip.getAttribute("width")) < wide) clip.setAttribute("width", wide);
  }
  for (const bar of plot.querySelectorAll(".fills path")) shade(bar);
}

function shade(bar) {
  const shades = document.getElementById(bar.style.fill.match(/#([^")]+)/)?.[1]);
  const ends = [...(bar.getAttribute("d") ?? "").matchAll(/[ML](-?[\d.]+)/g)].map(([, x]) => Number(x));
  if (!shades || !ends.length) return;
  shades.setAttribute("x1", Math.min(...ends));
  shades.setAttribute("x2", Math.max(...ends));
}

function fade(root) {
  const chart = root.closest(".st-key-chart");
  widen(chart);
  const marks = chart?.querySelector(".scatterlayer");
  for (const trace of marks?.querySelectorAll(".trace") ?? []) {
    const bar = trace.__data__?.[0]?.trace?.meta;
    trace.classList.toggle("faded", root.faded.has(bar));
    for (const point of trace.querySelectorAll(".point")) {
      point.classList.toggle("faded", root.faded.has(point.__data__?.data));
    }
  }
}
