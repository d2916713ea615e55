// Counts down between two snapshots to the end of the lease and of the authority, and says loudly when no snapshot
// comes any more. The server says how long is left, so that this device's own clock does not matter.
class LiveClock {
  static #STALE_MILLIS = 6000;
  static #LEASE_LATE = 20000;
  static #LEASE_LAST = 10000;
  static #AUTHORITY_SOON = 600000;
  static #AUTHORITY_LAST = 60000;

  #words; #onStale; #heardAt = performance.now(); #stale = false;
  #ends = { lease: null, authority: null };

  // onStale is called once whenever what is shown becomes old.
  constructor(words, onStale) {
    this.#words = words;
    this.#onStale = onStale;
    setInterval(() => this.#tick(), 500);
  }

  heard(figures) {
    this.#heardAt = performance.now();
    const end = (left) => (left === null ? null : this.#heardAt + left);
    this.#ends = { lease: end(figures.leaseLeftMillis), authority: end(figures.authorityLeftMillis) };
    this.#tick();
  }

  #tick() {
    const now = performance.now();
    this.#tellAge(now - this.#heardAt);
    const left = (end) => (end === null ? null : Math.max(0, end - now));
    this.#tell("lease", left(this.#ends.lease), LiveClock.#LEASE_LATE, LiveClock.#LEASE_LAST);
    this.#tell("authority", left(this.#ends.authority), LiveClock.#AUTHORITY_SOON, LiveClock.#AUTHORITY_LAST);
  }

  #tellAge(age) {
    const stale = age > LiveClock.#STALE_MILLIS;
    if (stale) { document.getElementById("stale-age").textContent = this.#words("live.script.staleAge", LiveClock.#spell(age)); }
    if (stale === this.#stale) { return; }
    this.#stale = stale;
    document.body.dataset.stale = stale;
    document.getElementById("stale").hidden = !stale;
    document.getElementById("stale-words").textContent = stale ? this.#words("live.script.stale") : "";
    if (stale) { this.#onStale(); }
  }

  // The clock ticks in silence; what it means is said once, when it changes.
  #tell(name, left, soon, last) {
    const clock = document.getElementById(`clock-${name}`);
    const level = left === null ? "NONE" : left === 0 ? "OVER" : left <= last ? "LAST" : left <= soon ? "SOON" : "FINE";
    clock.querySelector("[aria-hidden]").textContent = left === null ? "–" : LiveClock.#spell(left);
    if (clock.dataset.level === level) { return; }
    clock.dataset.level = level;
    clock.querySelector("[role=status]").textContent = this.#words(`live.clock.${name}.${level}`);
  }

  static #spell(millis) {
    const seconds = Math.ceil(millis / 1000);
    const two = (number) => String(number).padStart(2, "0");
    const hours = Math.floor(seconds / 3600);
    const rest = `${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
    return hours ? `${hours}:${rest}` : rest;
  }
}
