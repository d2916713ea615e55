// A key that a page shows in <kbd data-presses="id"> presses that button, unless somebody is typing or cannot see it.
(() => {
  const keys = new Map([...document.querySelectorAll("kbd[data-presses]")]
    .map((key) => [key.textContent.trim().toLowerCase(), key.dataset.presses]));

  document.addEventListener("keydown", (event) => {
    const typing = event.target.matches("input:not([type=checkbox]), textarea, select, [contenteditable]");
    if (typing || event.repeat || event.ctrlKey || event.altKey || event.metaKey) { return; }
    const numbered = /^[1-9]$/.test(event.key) ? document.querySelectorAll(".numbered input")[event.key - 1] : null;
    const button = document.getElementById(keys.get(event.key.toLowerCase())) ?? numbered;
    if (button?.getClientRects().length) {
      event.preventDefault();
      button.click();
    }
  });
})();
