// For an engagement officer's phone: without a connection a page of ours says so, instead of the browser's own. That page,
// which holds nothing about anybody, is all that is ever kept on the device.
const PAGE = "/staff/no-connection.xhtml";
const KEPT = "no-connection" + self.location.search;

self.addEventListener("install", (event) => {
  self.skipWaiting();
  event.waitUntil(caches.open(KEPT).then((kept) => kept.add(new Request(PAGE, { cache: "reload" }))));
});
self.addEventListener("activate", (event) => {
  event.waitUntil(caches.keys().then((all) => Promise.all(all.filter((each) => each !== KEPT).map((each) => caches.delete(each)))));
});
self.addEventListener("fetch", (event) => {
  if (event.request.mode === "navigate" && event.request.method === "GET") {
    event.respondWith(fetch(event.request).catch(() => caches.match(PAGE)));
  }
});
