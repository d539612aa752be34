// The filters: a form that was escaped on the server, whose fields are called as
// the address calls them.  What a reader sets is reported as all values of that
// field.  New markup is put in by changing only what differs, so that what is
// open, has the focus or is half typed stays as it is.

export default function ({ data, parentElement, setTriggerValue }) {
  const root = parentElement.querySelector(".filters-root");
  root.report = setTriggerValue;
  root.hidden = !data.markup;
  if (root.hidden || root.markup === data.markup) return;
  const first = !root.form;
  if (first) begin(root);
  root.markup = data.markup;
  if (first) draw(root);
  else later(root, () => draw(root));
}

function draw(root) {
  const fresh = document.createElement("form");
  fresh.innerHTML = root.markup;
  patchChildren(root.form, fresh);
  unfold(root, root.open);
}

function begin(root) {
  root.innerHTML = '<form class="filters"></form><dialog class="ask" aria-label="Filter and search"></dialog>';
  [root.form, root.dialog] = root.children;
  // on a phone the same form stands in a dialog while that is open
  root.ask = () => {
    root.dialog.append(root.form);
    root.dialog.showModal();
  };
  root.dialog.addEventListener("close", () => root.prepend(root.form));
  root.form.addEventListener("submit", (event) => event.preventDefault());
  root.form.addEventListener("click", (event) => clicked(root, event.target.closest("button")));
  root.form.addEventListener("change", ({ target }) => set(root, target.name));
  // emptied by its cross or by Esc, a field for words reports no change
  root.form.addEventListener("input", ({ target }) => target.value || set(root, target.name));
  root.addEventListener("keydown", (event) => escape(root, event));
  const beside = ({ target }) => root.open?.contains(target) || unfold(root);
  const listen = (event) => (root.isConnected ? beside(event) : document.removeEventListener("pointerdown", listen));
  document.addEventListener("pointerdown", listen);
}

function clicked(root, button) {
  if (!button) return;
  if (button.name) press(root, button);
  else if (button.classList.contains("unfolds")) {
    unfold(root, root.open === button.parentElement ? undefined : button.parentElement);
  } else if ("close" in button.dataset) root.dialog.close();
  else if ("go" in button.dataset) root.report("go", button.dataset.go);
  else {
    root.dialog.close();
    root.report("act", button.dataset.act);
  }
}

// A reader sees at once what was pressed; the server answers with the new counts.
function press(root, button) {
  const pressed = button.ariaPressed === "true";
  if (pressed && "one" in button.dataset) return;
  if ("one" in button.dataset) {
    for (const one of button.parentElement.children) one.ariaPressed = String(one === button);
  }
  // a value may stand in two places
  for (const same of fields(root, button.name)) {
    if (same.value === button.value) same.ariaPressed = String("one" in button.dataset || !pressed);
  }
  set(root, button.name);
}

function fields(root, name) {
  return root.form.querySelectorAll(`[name="${CSS.escape(name)}"]`);
}

function set(root, name) {
  const values = [];
  for (const field of fields(root, name)) {
    if (field.type === "checkbox") values.push(field.checked ? "1" : "0");
    else if (field.type !== "button") values.push(field.value);
    else if (field.ariaPressed === "true") values.push(field.value);
  }
  root.report("ask", { [name]: [...new Set(values)] });
}

function unfold(root, wanted) {
  root.open = wanted;
  for (const one of root.form.querySelectorAll(".folded")) {
    one.querySelector(".unfolds").ariaExpanded = String(one === wanted);
  }
}

function escape(root, event) {
  if (event.key !== "Escape" || !root.open || root.dialog.open) return;
  root.open.firstElementChild.focus();
  unfold(root);
  event.stopPropagation();
}

function patchChildren(old, fresh) {
  const wanted = [...fresh.childNodes];
  // what has a name stays the same, and open, when others before it come or go
  const names = new Set(wanted.map((node) => node.dataset?.name));
  for (const child of [...old.children]) if (!names.has(child.dataset.name)) child.remove();
  wanted.forEach((node, at) => {
    const present = old.childNodes[at];
    if (!present) old.append(node);
    else if (present.dataset?.name !== node.dataset?.name) present.before(node);
    else if (present.nodeName !== node.nodeName) present.replaceWith(node);
    else patch(present, node);
  });
  while (old.childNodes.length > wanted.length) old.lastChild.remove();
}

function patch(old, fresh) {
  if (old.nodeType === Node.TEXT_NODE) {
    if (old.data !== fresh.data) old.data = fresh.data;
    return;
  }
  for (const { name } of [...old.attributes]) if (!fresh.hasAttribute(name)) old.removeAttribute(name);
  for (const { name, value } of fresh.attributes) {
    if (old.getAttribute(name) !== value) old.setAttribute(name, value);
  }
  patchChildren(old, fresh);
  settle(old, fresh);
}

// A field that was written into no longer follows its attributes.
function settle(old, fresh) {
  if (old.type === "checkbox") old.checked = fresh.checked;
  else if (old.nodeName === "SELECT") old.value = fresh.value;
  else if (old.nodeName === "INPUT" && document.activeElement !== old) old.value = fresh.value;
}
