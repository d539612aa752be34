// Links of this page: a click is reported and not followed, so that the session goes
// on; with a modifier key the browser opens it as any other link.

function go(root, event, link) {
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.button) return false;
  event.preventDefault();
  const href = link.getAttribute("href");
  const stays = link.pathname === window.location.pathname;
  if (!stays) leave();
  // a link to the page itself changes no more than what that shows
  root.report("go", stays ? `?${href.split("?")[1] ?? ""}` : href);
  return true;
}

// On the way to another page Streamlit puts that page's parameters onto this one's
// address first.  The reader never was there, so it makes no step of the history; unless
// he stays, as when he goes back meanwhile.
function leave() {
  window.addEventListener("popstate", () => delete history.pushState, { once: true });
  history.pushState = function (state, title, url) {
    delete history.pushState;
    const stays = new URL(url, window.location.href).pathname === window.location.pathname;
    if (!stays) history.pushState(state, title, url);
  };
}
