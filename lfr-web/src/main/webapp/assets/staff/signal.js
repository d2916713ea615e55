// A phone in the street loses its connection. What was pressed is then sent again by itself until it arrives, and nothing
// that was typed goes: the server takes the same step twice as one. A list that can no longer be asked for says how old it is.
(() => {
  const FIRST_MILLIS = 2000;
  const LONGEST_MILLIS = 15000;
  const NO_ANSWER = new Set([0, 502, 503, 504]);
  const words = document.getElementById("signal");
  const answers = document.getElementById("messages");
  let pressed = null;
  let waiting = null;
  let failures = 0;
  let asOf = new Date();

  const tell = (text) => {
    words.hidden = text === "";
    if (words.textContent !== text) { words.textContent = text; }
  };
  // PrimeFaces does not give a button back whose request never arrived.
  const free = (button) => {
    window.PrimeFaces.getWidgetById(button.id)?.enable();
    button.disabled = false;
    button.classList.remove("ui-state-loading");
  };
  const again = () => {
    clearTimeout(waiting);
    waiting = null;
    if (pressed) {
      free(pressed);
      pressed.click();
    }
  };
  const lost = (mine) => {
    failures += 1;
    tell(mine ? words.dataset.unsent : words.dataset.old.replace("{0}", asOf.toLocaleTimeString("en-GB")));
    if (mine) { waiting = setTimeout(again, Math.min(FIRST_MILLIS * 2 ** (failures - 1), LONGEST_MILLIS)); }
  };
  const ofButton = (settings) => pressed !== null && (settings?.source?.id ?? settings?.source) === pressed.id;

  document.addEventListener("click", (event) => {
    const button = event.target.closest("main form button[type=submit]");
    if (button) {
      clearTimeout(waiting);
      pressed = button;
    }
  }, true);
  window.addEventListener("online", () => { if (waiting !== null) { again(); } });

  // A page without a button has no PrimeFaces.
  const posts = window.jQuery?.(document);
  posts?.on("pfAjaxError", (event, request, settings) => {
    if (NO_ANSWER.has(request.status)) {
      lost(ofButton(settings));
    } else {
      tell(words.dataset.signedOut);
      pressed = null;
    }
  });
  posts?.on("pfAjaxSuccess", (event, request, settings) => {
    failures = 0;
    asOf = new Date();
    if (ofButton(settings)) { pressed = null; }
    if (pressed === null) { tell(""); }
    if (answers.querySelector(".notice")) { answers.scrollIntoView({ block: "center" }); }
  });

  // Keeps one page and nothing else, for when there is no connection; in another language it is another worker.
  navigator.serviceWorker?.register("/no-connection.js?language=" + document.documentElement.lang, { scope: "/operations/engagement/" })
    .catch(() => {});
})();
