// Asks before a tab is closed or loaded again while it holds what only it has.

export default function ({ data }) {
  window.onbeforeunload = data.unsaved ? (event) => event.preventDefault() : null;
  return () => (window.onbeforeunload = null);
}
