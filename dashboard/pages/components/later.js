// The list is what a reader waits for: all else follows when a frame has shown that.

function later(root, draw) {
  cancelAnimationFrame(root.due);
  root.due = requestAnimationFrame(() => setTimeout(draw));
}
