// Two faces looked at in step: closer, farther, moved and mirrored both at once, so that neither is looked at harder
// than the other. Buttons, keys and dragging do the same. Nothing of it is kept.
(() => {
  const STEP = 1.5;
  const CLOSEST = 6;
  const MOVE = 8;
  const faces = [...document.querySelectorAll(".comparison__frame img")];
  const tools = document.querySelector(".comparison__tools");
  if (!tools) { return; }
  let closeness = 1;
  let mirrored = false;
  let at = { x: 0, y: 0 };

  // Per cent of the frame; no further than the picture's own edge.
  const within = (place) => {
    const most = (closeness - 1) * 50;
    return Math.max(-most, Math.min(most, place));
  };

  const show = () => {
    at = { x: within(at.x), y: within(at.y) };
    faces.forEach((face) => {
      face.style.transform = `translate(${at.x}%, ${at.y}%) scale(${mirrored ? -closeness : closeness}, ${closeness})`;
    });
    faces.forEach((face) => { face.parentElement.style.touchAction = closeness > 1 ? "none" : ""; });
    tools.querySelector("[data-look=flip]").setAttribute("aria-pressed", mirrored);
  };

  const looks = {
    closer: () => { closeness = Math.min(CLOSEST, closeness * STEP); },
    farther: () => { closeness = Math.max(1, closeness / STEP); },
    flip: () => { mirrored = !mirrored; },
    whole: () => { closeness = 1; mirrored = false; },
    left: () => { at.x += MOVE; },
    right: () => { at.x -= MOVE; },
    up: () => { at.y += MOVE; },
    down: () => { at.y -= MOVE; },
  };
  const keys = new Map([["+", "closer"], ["=", "closer"], ["-", "farther"], ["f", "flip"], ["0", "whole"],
    ["arrowleft", "left"], ["arrowright", "right"], ["arrowup", "up"], ["arrowdown", "down"]]);
  const look = (name) => { looks[name](); show(); };

  tools.addEventListener("click", (event) => {
    const name = event.target.closest("[data-look]")?.dataset.look;
    if (name) { look(name); }
  });

  document.addEventListener("keydown", (event) => {
    const elsewhere = event.target.matches("input:not([type=checkbox]), textarea, select, [contenteditable]");
    const name = keys.get(event.key.toLowerCase());
    const moves = event.key.startsWith("Arrow");
    if (elsewhere || !name || event.ctrlKey || event.altKey || event.metaKey || (moves && closeness === 1)) { return; }
    event.preventDefault();
    look(name);
  });

  const drag = (frame, size) => {
    let from = null;
    frame.addEventListener("pointerdown", (event) => {
      if (closeness === 1) { return; }
      from = { x: event.clientX, y: event.clientY };
      frame.setPointerCapture(event.pointerId);
      event.preventDefault();
    });
    frame.addEventListener("pointermove", (event) => {
      if (!from) { return; }
      at = { x: at.x + (event.clientX - from.x) / size() * 100, y: at.y + (event.clientY - from.y) / size() * 100 };
      from = { x: event.clientX, y: event.clientY };
      show();
    });
    ["pointerup", "pointercancel"].forEach((end) => frame.addEventListener(end, () => { from = null; }));
  };
  faces.forEach((face) => drag(face.parentElement, () => face.parentElement.clientWidth));
  tools.hidden = false;
})();
