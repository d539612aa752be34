// The chart as a picture, made of what the page shows: title and sentence, the sheet,
// Plotly's marks as the filters have left them, the legend and a line of sources.
// It is always on light paper, whatever the theme.

const MARGIN = 24;
const COPIED = [
  ...["fill", "fill-opacity", "stroke", "stroke-width", "stroke-linejoin", "paint-order", "opacity"],
  ...["font-family", "font-size", "font-weight", "dominant-baseline", "stop-color", "stop-opacity"],
];

export default function ({ data, parentElement }) {
  const root = parentElement.querySelector(".tools-root");
  root.given = data;
  if (root.firstChild) return;
  root.innerHTML =
    '<p><span id="chart-keys">Keys: <kbd>←</kbd> <kbd>→</kbd> or <kbd>j</kbd> <kbd>k</kbd> from ' +
    "event to event, <kbd>Enter</kbd> opens, <kbd>Esc</kbd> closes.</span>" +
    '<span>Picture of the chart:<button type="button" data-kind="png">PNG</button>' +
    '<button type="button" data-kind="svg">SVG</button></span></p>';
  for (const button of root.querySelectorAll("button")) {
    button.onclick = () => take(root.given, button);
  }
}

async function take(given, button) {
  button.disabled = true;
  try {
    const drawn = await picture(given);
    const svg = new Blob([new XMLSerializer().serializeToString(drawn)], { type: "image/svg+xml" });
    const file = button.dataset.kind === "svg" ? svg : await painted(svg, drawn);
    save(file, `${given.name}.${button.dataset.kind}`);
  } finally {
    button.disabled = false;
  }
}

function save(file, name) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

async function painted(svg, drawn) {
  const image = new Image();
  image.src = URL.createObjectURL(svg);
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = drawn.getAttribute("width") * 2;
  canvas.height = drawn.getAttribute("height") * 2;
  canvas.getContext("2d").drawImage(image, 0, 0, canvas.width, canvas.height);
  URL.revokeObjectURL(image.src);
  return new Promise((done) => canvas.toBlob(done, "image/png"));
}

// A picture below the other: each part is told how far down it begins, and says how far it reaches.
async function picture(given) {
  const chart = document.querySelector(".st-key-chart");
  const wide = chart.clientWidth;
  const out = element("svg", { xmlns: "http://www.w3.org/2000/svg", width: wide + 2 * MARGIN });
  out.append(element("style", {}, await fonts()));
  const paper = out.appendChild(element("rect", { width: "100%", height: "100%", fill: given.light.bg }));
  let y = MARGIN + 24;
  y = lines(out, given.title, { y, size: 24, weight: 600, fill: given.light.ink, wide });
  y = lines(out, given.sentence, { y: y + 26, size: 16, fill: given.light.ink, wide });
  y = marks(out, chart, y, given);
  y = legend(out, y + 4, given, wide);
  const address = new URL(window.location.href);
  address.searchParams.delete("embed");
  const source = `${given.source} ${address.href}`;
  y = lines(out, source, { y: y + 24, size: 13, fill: given.light.ink2, wide });
  paper.setAttribute("height", y + MARGIN);
  out.setAttribute("height", y + MARGIN);
  return out;
}

function element(name, attributes, words = "") {
  const made = document.createElementNS("http://www.w3.org/2000/svg", name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.textContent = words;
  return made;
}

const FAMILY = '"Source Sans", "Source Sans 3", sans-serif';

// Words wrapped to the width; returns the baseline of the last line.
function lines(out, words, { y, size, fill, wide, weight = 400 }) {
  const ruler = document.createElement("canvas").getContext("2d");
  ruler.font = `${weight} ${size}px ${FAMILY}`;
  const rows = [""];
  for (const word of words.split(/(?<=[\s/&])/)) {
    const longer = rows.at(-1) + word;
    if (rows.at(-1) && ruler.measureText(longer.trimEnd()).width > wide) rows.push(word);
    else rows[rows.length - 1] = longer;
  }
  const style = { x: MARGIN, fill, "font-size": size, "font-weight": weight, "font-family": FAMILY };
  rows.forEach((row, at) => {
    out.append(element("text", { ...style, y: y + at * size * 1.4 }, row.trimEnd()));
  });
  return y + (rows.length - 1) * size * 1.4;
}

// The sheet, Plotly's layers over it, and the ring of the open event.
function marks(out, chart, y, given) {
  const top = y + 16;
  const tall = chart.querySelector(".sheet > svg").getBoundingClientRect().height;
  const place = { x: MARGIN, y: top, width: chart.clientWidth, height: tall };
  const sheet = onLightPaper(chart.querySelector(".sheet"), given, (copy) => copy.firstElementChild);
  out.append(placed(sheet, place));
  for (const layer of chart.querySelectorAll(".js-plotly-plot .main-svg")) {
    out.append(placed(recoloured(layer, given), place));
  }
  for (const ring of chart.querySelectorAll(".selection .ring")) {
    const box = ring.getBoundingClientRect();
    const frame = chart.getBoundingClientRect();
    const [cx, cy] = [box.left - frame.left + 13 + MARGIN, box.top - frame.top + 13 + top];
    const side = [...ring.classList].find((name) => name.startsWith("side-")).slice(5);
    out.append(element("circle", { cx, cy, r: 12, fill: "none", stroke: given.light[side], "stroke-width": 2 }));
  }
  return top + tall;
}

function placed(svg, place) {
  for (const [key, value] of Object.entries(place)) svg.setAttribute(key, value);
  svg.removeAttribute("style");
  return svg;
}

// A copy of an element with the light tokens, its styles written into it.
function onLightPaper(original, given, pick) {
  const paper = document.createElement("div");
  const tokens = Object.entries(given.light).map(([name, colour]) => `--${name}:${colour};`);
  paper.style.cssText = `${tokens.join("")}position:fixed;left:-9999px;top:0;width:${original.clientWidth}px`;
  paper.append(original.cloneNode(true));
  document.body.append(paper);
  for (const part of paper.querySelectorAll("svg, svg *")) {
    const seen = getComputedStyle(part);
    part.style.cssText = COPIED.map((name) => `${name}:${seen.getPropertyValue(name)}`).join(";");
  }
  const picked = pick(paper.firstElementChild);
  paper.remove();
  return picked;
}

// Plotly writes colours into its marks: those of the theme become those of the light one.
function recoloured(layer, given) {
  const copy = layer.cloneNode(true);
  copy.querySelectorAll(".hoverlayer, .zoomlayer, .draglayer").forEach((part) => part.remove());
  copy.querySelectorAll(".faded").forEach((part) => (part.style.opacity = 0.16));
  for (const part of copy.querySelectorAll("*")) {
    for (const name of ["style", "fill", "stroke", "stop-color"]) {
      const value = part.getAttribute(name);
      if (value?.includes("rgb")) part.setAttribute(name, lightened(value, given));
    }
  }
  return copy;
}

function lightened(value, { theme, light }) {
  return value.replace(/rgb\((\d+), ?(\d+), ?(\d+)\)/g, (whole, ...parts) => {
    const hex = `#${parts.slice(0, 3).map((part) => (+part).toString(16).padStart(2, "0")).join("")}`;
    const token = Object.keys(theme).find((name) => theme[name].toLowerCase() === hex);
    return token ? light[token] : whole;
  });
}

function legend(out, y, given, wide) {
  const original = document.querySelector(".strip-root .legend");
  if (!original) return y;
  let reach = 0;
  const parts = onLightPaper(original.closest(".strip-root"), given, (copy) => {
    const from = copy.querySelector(".legend").getBoundingClientRect();
    reach = from.height;
    return [...copy.querySelectorAll(".legend p > span, .legend p.quiet")].map((item) => {
      const box = item.getBoundingClientRect();
      return { item, x: box.left - from.left + MARGIN, y: box.top - from.top + y, tall: box.height };
    });
  });
  for (const { item, x, y: top, tall } of parts) {
    const glyph = item.querySelector("svg");
    if (glyph) out.append(placed(glyph, { x, y: top + (tall - 16) / 2, width: 26, height: 16 }));
    const style = { fill: given.light.ink2, "font-size": 14, "font-family": FAMILY };
    const at = { x: x + (glyph ? 30 : 0), y: top + tall / 2 + 5 };
    out.append(element("text", { ...style, ...at }, item.textContent));
  }
  return y + reach;
}

// The page's own font, so that labels are as wide in the picture as they were placed for.
async function fonts() {
  const rules = [...document.styleSheets].flatMap((sheet) => {
    try {
      return [...sheet.cssRules];
    } catch {
      return [];
    }
  });
  const sans = rules.find(
    (rule) =>
      rule instanceof CSSFontFaceRule &&
      rule.style.getPropertyValue("font-family").includes("Source Sans") &&
      rule.style.getPropertyValue("font-style") !== "italic",
  );
  const found = sans?.style.getPropertyValue("src").match(/url\("?([^")]+)"?\)/)?.[1];
  if (!found) return "";
  const answer = await fetch(new URL(found, sans.parentStyleSheet.href ?? document.baseURI));
  const bytes = new Uint8Array(await answer.arrayBuffer());
  const text = Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
  const source = `url(data:font/woff2;base64,${btoa(text)})`;
  return `@font-face{font-family:"Source Sans";font-weight:200 900;src:${source} format("woff2")}`;
}
