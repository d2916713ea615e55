// Faces do not stay on a phone's screen: after three minutes, and as soon as nobody looks at the page, they are covered and
// gone from its memory, and must be asked for again, which the log notes.
(() => {
  const SHOWN_MILLIS = 3 * 60 * 1000;
  const faces = document.querySelector(".comparison");
  const cover = document.getElementById("covered");
  if (!faces || !cover) { return; }
  const pictures = [...faces.querySelectorAll("img")].map((picture) => [picture, picture.getAttribute("src")]);
  let ends = null;

  const wait = () => { ends = setTimeout(hide, SHOWN_MILLIS); };
  const hide = () => {
    clearTimeout(ends);
    pictures.forEach(([picture]) => picture.removeAttribute("src"));
    faces.hidden = true;
    cover.hidden = false;
  };
  const show = () => {
    pictures.forEach(([picture, source]) => picture.setAttribute("src", source));
    cover.hidden = true;
    faces.hidden = false;
    wait();
  };

  document.getElementById("uncover").addEventListener("click", () => {
    show();
    faces.scrollIntoView({ block: "nearest" });
  });
  document.addEventListener("visibilitychange", () => { if (document.hidden) { hide(); } });
  window.addEventListener("pagehide", hide);
  wait();
})();
