// PrimeFaces names the middle of its paginator, which has no role, and only what has a role may have a name.
(() => {
  const paginator = window.PrimeFaces?.widget?.Paginator;
  if (!paginator) { return; }
  const name = paginator.prototype.configureAria;
  paginator.prototype.configureAria = function () {
    this.navigator.attr("role", "group");
    name.call(this);
  };
})();
