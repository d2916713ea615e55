// The bar of the staff pages: on a phone more than four links stand behind a button, and the page's own link is marked.
(() => {
  const FEW = 4;
  const bar = document.querySelector(".bar");
  const menu = bar.querySelector(".bar__menu");
  const links = [...bar.querySelectorAll(".bar__nav a")];
  links.filter((link) => link.pathname === location.pathname).forEach((link) => link.setAttribute("aria-current", "page"));
  if (links.length <= FEW) { return; }
  menu.hidden = false;
  menu.setAttribute("aria-expanded", "false");
  menu.addEventListener("click", () => {
    menu.setAttribute("aria-expanded", String(menu.getAttribute("aria-expanded") === "false"));
  });
})();
