// The colours of the theme, and the style sheets of a page: they come with its components, so that nothing moves
// when they arrive, and stay until those of the next page are there.  Until its fonts
// are loaded the first page is not shown, but no longer than it takes to notice: words
// that were set in another font would move.

const FONTS = ['18px "Source Serif"', '15px "Source Sans"'];
const LONGEST = 300;

export default function ({ data }) {
  const style = document.getElementById("look") ?? document.createElement("style");
  if (style.textContent !== data.css) style.textContent = data.css;
  if (!style.id) {
    style.id = "look";
    followTheme(document.querySelector(".stApp"));
    // after Streamlit's own, so that it counts among equals
    document.body.append(style);
    const late = new Promise((done) => setTimeout(done, LONGEST));
    const loaded = Promise.allSettled(FONTS.map((font) => document.fonts.load(font)));
    Promise.race([loaded, late]).then(() => document.documentElement.classList.add("seen"));
  }
}

// Streamlit changes the theme in the browser alone, without a run: its own class is what
// tells, and what changes before a frame is drawn is never seen in the other's colours.
function followTheme(app) {
  // the ink, as paper has no colour in print
  const bright = () => Math.max(...getComputedStyle(app).color.match(/\d+/g).slice(0, 3)) > 127;
  const follow = () => document.documentElement.classList.toggle("dark", bright());
  new MutationObserver(follow).observe(app, { attributeFilter: ["class"] });
  follow();
}
