// The live console: draws what the feed says. Elements are kept and changed, never rebuilt, so that a link
// does not vanish under somebody's finger or focus.
(() => {
  const byId = (id) => document.getElementById(id);
  const console_ = byId("console");
  const texts = new Map([...byId("words").querySelectorAll("dt")].map((key) => [key.textContent, key.nextElementSibling.textContent]));
  const words = (key, ...values) => values.reduce((text, value, i) => text.replace(`{${i}}`, value), texts.get(key) ?? key);
  const copy = (template) => byId(template).content.firstElementChild.cloneNode(true);
  const cameras = new Map();
  const zones = new Map();
  const MANY = 4;
  const WORST = ["UNREACHABLE", "SILENT", "CONNECTING", "STOPPED"];
  const alerts = new Map();
  const alarm = new LiveAlarm(byId("session:sound"), words);
  const clock = new LiveClock(words, () => alarm.stale());
  let first = true;

  const link = (state) => {
    if (byId("link").dataset.state === state && !first) { return; }
    byId("link").dataset.state = state;
    byId("link").textContent = words(`live.link.${state}`);
  };

  const figures = (now) => {
    const lease = byId("lease");
    if (lease.dataset.state !== now.lease) {
      lease.dataset.state = now.lease;
      lease.textContent = words(`live.lease.${now.lease}`);
    }
    clock.heard(now);
    for (const cell of console_.querySelectorAll("[data-figure]")) {
      const value = now[cell.dataset.figure];
      const rate = cell.dataset.figure.endsWith("PerSecond");
      cell.textContent = rate ? value.toFixed(1) : value.toLocaleString("en-GB");
    }
  };

  // How long it has been as it is, how often it is being tried, and what there was before.
  const history = (now) => [
    words("live.script.since", now.since),
    now.message && now.attempts ? words("live.script.attempts", now.attempts) : "",
    now.nextAttemptAt ? words("live.script.nextAttempt", now.nextAttemptAt) : "",
    now.reconnects ? words("live.script.reconnects", now.reconnects) : "",
    now.lastFault && !now.message ? words("live.script.lastFault", now.lastFaultAt, now.lastFault) : "",
  ].filter((part) => part).join(" ");

  const camera = (now) => {
    if (!cameras.has(now.id)) {
      const article = copy("camera-template");
      article.querySelector(".camera__name").textContent = now.name;
      byId("cameras").append(article);
      cameras.set(now.id, article);
      zones.set(now.id, new LiveZones(article.querySelector(".camera__picture")));
      new LivePicture(`/operations/pictures/live/${console_.dataset.deployment}/${now.id}.jpg`, article.querySelector(".camera__picture"), words, now.name);
    }
    const article = cameras.get(now.id);
    const state = article.querySelector(".camera__state");
    article.dataset.state = now.state;
    zones.get(now.id).show(now.zones);
    article.querySelector(".camera__zoned").textContent = now.zones.length ? words("live.script.zones", now.zones.length) : "";
    if (state.textContent !== words(`camera.state.${now.state}`)) { state.textContent = words(`camera.state.${now.state}`); }
    article.querySelector(".camera__message").textContent = now.message;
    const rates = byId("cameras").dataset.many === "true" ? "live.script.ratesShort" : "live.script.rates";
    article.querySelector(".camera__figures").textContent = words(rates, now.capturedPerSecond.toFixed(1),
      now.analysedPerSecond.toFixed(1), now.droppedPerSecond.toFixed(1), now.queueAgeMillis, now.latencyMillis);
    article.querySelector(".camera__history").textContent = history(now);
  };

  // Which cameras need a look, the worst first; they keep their places on the screen.
  const worst = (all) => {
    const bad = all.filter((each) => each.state !== "LIVE").sort((a, b) => WORST.indexOf(a.state) - WORST.indexOf(b.state));
    const names = bad.map((each) => `${each.name} (${words(`camera.state.${each.state}`)})`).join(", ");
    const line = bad.length ? words("live.script.camerasBad", bad.length, all.length, names) : words("live.script.camerasFine", all.length);
    const place = byId("cameras-state");
    place.dataset.bad = bad.length > 0;
    if (place.textContent !== line) { place.textContent = line; }
    byId("cameras").dataset.many = all.length > MANY;
  };

  const alert_ = (now) => {
    if (!alerts.has(now.id)) {
      const item = copy("alert-template");
      item.querySelector("a").href = `/operations/adjudication/alert.xhtml?id=${now.id}`;
      item.querySelector("a span").textContent = `${now.camera}, ${now.raisedAt}`;
      byId("alerts").prepend(item);
      alerts.set(now.id, item);
      if (!first) { announce(now, item); }
    }
    const item = alerts.get(now.id);
    const mine = now.state === "CLAIMED" && now.claimedBy === console_.dataset.me;
    if (mine && item.dataset.mine === "false") { handedToMe(now, item); }
    item.dataset.mine = mine;
    const state = item.querySelector(".state");
    const waits = ["NEW", "TIMED_OUT", "CLAIMED"].includes(now.state);
    item.classList.toggle("alerts__alert--waiting", waits);
    item.querySelector("strong").textContent = words(waits ? "live.script.adjudicate" : "live.script.look");
    state.className = `state state--${now.state}`;
    state.textContent = words(`alert.state.${now.state}`) + (now.claimedBy ? ` ${words("live.script.claimed", now.claimedBy)}` : "");
  };

  const announce = (now, item) => {
    item.classList.add("alerts__alert--new");
    byId("news").textContent = words("live.script.newAlert", now.camera);
    alarm.newAlert();
  };

  const handedToMe = (now, item) => {
    item.classList.add("alerts__alert--new");
    byId("news").textContent = words("live.script.handed", now.camera);
    alarm.newAlert();
  };

  const forget = (known, present) => {
    for (const [id, element] of known) {
      if (!present.has(id)) { element.remove(); known.delete(id); }
    }
  };

  const snapshot = (now) => {
    figures(now.figures);
    worst(now.cameras);
    now.cameras.forEach(camera);
    [...now.alerts].reverse().forEach(alert_);
    forget(alerts, new Set(now.alerts.map((each) => each.id)));
    const waiting = now.alerts.filter((each) => each.state === "NEW" || each.state === "TIMED_OUT").length;
    byId("no-alerts").hidden = waiting > 0;
    alarm.waiting(waiting);
    first = false;
  };

  link("connecting");
  new LiveFeed(console_.dataset.deployment, snapshot, link);
})();
