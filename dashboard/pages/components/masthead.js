// The title of the page and what it shows in words.

export default function ({ data, parentElement }) {
  const root = parentElement.querySelector(".masthead-root");
  if (root.markup !== data.markup) root.innerHTML = root.markup = data.markup;
}
