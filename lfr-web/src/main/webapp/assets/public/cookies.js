// The choice of cookies without leaving the page. Without this script the same forms are posted as they stand, and
// "Customise cookies" leads to the page on cookies.
(() => {
  const link = document.getElementById("customise-cookies");
  const dialog = document.getElementById("cookie-dialog");
  if (link && dialog) {
    link.addEventListener("click", (event) => { event.preventDefault(); dialog.showModal(); });
    dialog.querySelector("[data-close]").addEventListener("click", () => dialog.close());
  }

  const save = async (form, button) => {
    const choice = new URLSearchParams(new FormData(form));
    choice.set(button.name, button.value);
    const answer = await fetch(form.action, { method: "POST", body: choice });
    if (!answer.ok) { throw new Error(`The choice was answered with ${answer.status}`); }
    location.replace(answer.url);
  };

  for (const form of document.querySelectorAll("form[data-cookies]")) {
    const failed = form.querySelector("[data-cookies-failed]") ?? document.querySelector("[data-cookies-failed]");
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      failed.hidden = true;
      save(form, event.submitter).catch(() => { failed.hidden = false; });
    });
  }
})();
