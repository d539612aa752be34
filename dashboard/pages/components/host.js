// Streamlit tells the page that frames it what it does.  Where nothing frames it, that is
// this page itself, which compares each message with a long list of hosts and then leaves
// it: a filter was a fifth slower for that.

if (window.parent === window) {
  const post = window.postMessage;
  window.postMessage = (message, ...rest) => {
    if (message?.stCommVersion === undefined) post.call(window, message, ...rest);
  };
}
