// Quick exit: the button, Escape, or Shift three times within five seconds; the force may do without a key (data-keys).
// The page is blanked at once and replaced, so that "back" does not return to it.
(() => {
  const button = document.getElementById("leave");
  const SHIFTS = 3, WITHIN_MILLIS = 5000;
  // What closes with Escape itself, as far as a page can see that it is open.
  const OPEN = 'dialog[open], [aria-haspopup][aria-expanded="true"]';
  // Fields with a list or a calendar of the browser's own: a page cannot see whether it is open.
  const PICKERS = "select, input:is([type=date], [type=time], [type=datetime-local], [type=month], [type=week])";
  let shifts = [];

  const leave = (event) => {
    event.preventDefault();
    const blank = document.createElement("div");
    blank.className = "lfr-blank";
    document.body.append(blank);
    document.title = "";
    try { sessionStorage.clear(); localStorage.clear(); } catch (refused) { /* storage is switched off: nothing to clear */ }
    location.replace(button.href);
  };

  const leavesBy = (key) => button.dataset.keys.split(" ").includes(key);

  const ownedByAnother = (event) =>
    event.defaultPrevented || event.isComposing || document.querySelector(OPEN) !== null;

  // The first Escape is the picker's. It lets go of the field, so that the next one leaves.
  const leftToPicker = () => {
    const field = document.activeElement;
    const picker = field !== null && field.matches(PICKERS);
    if (picker) { field.blur(); }
    return picker;
  };

  for (const way of document.querySelectorAll("[data-leave]")) {
    way.addEventListener("click", leave);
  }
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && leavesBy("Escape") && !ownedByAnother(event) && !leftToPicker()) {
      leave(event);
    } else if (event.key === "Shift" && leavesBy("ShiftX3") && !event.repeat) {
      shifts = [...shifts, event.timeStamp].filter((at) => event.timeStamp - at <= WITHIN_MILLIS);
      if (shifts.length >= SHIFTS) { leave(event); }
    } else if (event.key !== "Shift") {
      shifts = [];
    }
  });
})();
