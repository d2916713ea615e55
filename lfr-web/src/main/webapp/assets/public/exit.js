// Quick exit: the button, Escape, or Shift three times within five seconds.
// The page is blanked at once and replaced, so that "back" does not return to it.
(() => {
  const button = document.getElementById("leave");
  const SHIFTS = 3, WITHIN_MILLIS = 5000;
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

  const ownedByAnother = (event) =>
    event.defaultPrevented || event.isComposing || document.querySelector("dialog[open]") !== null;

  button.addEventListener("click", leave);
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && !ownedByAnother(event)) {
      leave(event);
    } else if (event.key === "Shift" && !event.repeat) {
      shifts = [...shifts, event.timeStamp].filter((at) => event.timeStamp - at <= WITHIN_MILLIS);
      if (shifts.length >= SHIFTS) { leave(event); }
    } else if (event.key !== "Shift") {
      shifts = [];
    }
  });
})();
