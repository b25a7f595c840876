"use strict";
// All pages work without this script; with it some of them are handier.

// The days to choose from become a slider.
(() => {
  const choice = document.querySelector("form.as-of select");
  if (!choice || choice.options.length < 2) {
    return;
  }
  const slider = document.createElement("input");
  slider.type = "range";
  slider.id = "as-of-slider";
  slider.min = "0";
  slider.max = String(choice.options.length - 1);
  slider.value = String(choice.selectedIndex);
  slider.setAttribute("aria-label", "As reported by");
  const said = document.createElement("output");
  const tell = () => {
    const chosen = choice.options[Number(slider.value)];
    said.textContent = chosen.textContent;
    slider.setAttribute("aria-valuetext", chosen.textContent);
  };
  const show = () => {
    choice.selectedIndex = Number(slider.value);
    const value = choice.value;
    sessionStorage.setItem("as-of", "chosen");
    location.search = value === "" ? "" : "?as-of=" + encodeURIComponent(value);
  };
  // With the arrow keys each step is a change: the day is shown once the reader stays on it.
  let due = 0;
  const wait = milliseconds => {
    clearTimeout(due);
    due = setTimeout(show, milliseconds);
  };
  let keys = false;
  slider.addEventListener("keydown", event => {
    keys = event.key !== "Enter";
    if (!keys) {
      wait(0);
    }
  });
  slider.addEventListener("pointerdown", () => { keys = false; });
  slider.addEventListener("input", tell);
  slider.addEventListener("change", () => wait(keys ? 800 : 0));
  tell();
  choice.after(slider, said);
  choice.hidden = true;
  choice.form.querySelector("button").hidden = true;
  if (sessionStorage.getItem("as-of") === "chosen") {
    sessionStorage.removeItem("as-of");
    slider.focus({preventScroll: true});
  }
})();

// Files can be dropped on the page where they are added.
(() => {
  const drop = document.getElementById("drop");
  const files = document.getElementById("files");
  const form = document.getElementById("add");
  if (!drop || !files || !form) {
    return;
  }
  for (const kind of ["dragenter", "dragover"]) {
    drop.addEventListener(kind, event => {
      event.preventDefault();
      drop.classList.add("over");
    });
  }
  drop.addEventListener("dragleave", () => drop.classList.remove("over"));
  drop.addEventListener("drop", event => {
    event.preventDefault();
    drop.classList.remove("over");
    if (event.dataTransfer.files.length > 0) {
      files.files = event.dataTransfer.files;
      form.requestSubmit();
    }
  });
})();

// The list of stories says when it has changed.
(() => {
  const live = document.getElementById("live");
  if (!live || !window.EventSource) {
    return;
  }
  const changed = new Set();
  const events = new EventSource("/api/v1/events");
  events.addEventListener("story", event => {
    changed.add(JSON.parse(event.data).story);
    const link = document.createElement("a");
    link.href = "/?by=change";
    link.textContent = changed.size === 1 ? "1 story changed" : changed.size + " stories changed";
    live.replaceChildren(link);
  });
})();

// Whoever corrects is asked for a name once.
(() => {
  const fields = document.querySelectorAll("input[name=who]");
  for (const field of fields) {
    field.value = field.value || localStorage.getItem("who") || "";
    field.form.addEventListener("submit", () => localStorage.setItem("who", field.value));
  }
})();
