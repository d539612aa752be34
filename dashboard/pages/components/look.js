// The style sheets of a page: they come with its components, so that nothing moves
// when they arrive.

export default function ({ data, parentElement }) {
  const root = parentElement.querySelector(".look-root");
  if (root.worn === data.css) return;
  root.worn = data.css;
  if (!root.firstChild) root.append(document.createElement("style"));
  root.firstChild.textContent = data.css;
}
