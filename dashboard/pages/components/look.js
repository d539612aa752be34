// The style sheets of a page: they come with its components, so that nothing moves
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
    // after Streamlit's own, so that it counts among equals
    document.body.append(style);
    const late = new Promise((done) => setTimeout(done, LONGEST));
    const loaded = Promise.allSettled(FONTS.map((font) => document.fonts.load(font)));
    Promise.race([loaded, late]).then(() => document.documentElement.classList.add("seen"));
  }
}
