// The bar of the staff pages: on a phone more than four links stand behind a button, and the page's own link is
// marked, or that of the list which it belongs to.
(() => {
  const FEW = 4;
  const bar = document.querySelector(".bar");
  const menu = bar.querySelector(".bar__menu");
  const links = [...bar.querySelectorAll(".bar__nav a")];
  const folder = (path) => path.slice(0, path.lastIndexOf("/") + 1);
  const own = links.filter((link) => link.pathname === location.pathname);
  const above = links.filter((link) => folder(link.pathname) === folder(location.pathname) && folder(link.pathname) !== "/operations/");
  own.forEach((link) => link.setAttribute("aria-current", "page"));
  if (own.length === 0 && above.length === 1) { above[0].setAttribute("aria-current", "true"); }
  if (links.length <= FEW) { return; }
  menu.hidden = false;
  menu.setAttribute("aria-expanded", "false");
  menu.addEventListener("click", () => {
    menu.setAttribute("aria-expanded", String(menu.getAttribute("aria-expanded") === "false"));
  });
})();
