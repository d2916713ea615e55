// Somebody on duty counts as there while one of their pages is open and seen: it says so every fifteen seconds. A page
// that nobody looks at says nothing, and after a while recognition stops.
(() => {
  const EVERY_MILLIS = 15000;
  const here = () => {
    if (document.visibilityState === "visible") {
      fetch("/operations/duty/here", { method: "POST", cache: "no-store" }).catch(() => {});
    }
  };
  here();
  setInterval(here, EVERY_MILLIS);
  document.addEventListener("visibilitychange", here);
})();
