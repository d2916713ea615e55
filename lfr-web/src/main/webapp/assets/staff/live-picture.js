// The picture of one camera: about five a second, slower when the server is slow, still when nobody looks.
// Only one request is ever open, so a slow link never queues pictures up.
class LivePicture {
  static #WAIT_MILLIS = 200;
  static #LONGEST_WAIT_MILLIS = 5000;
  static #STALE_MILLIS = 3000;

  #path; #frame; #image; #words; #caption; #url = null;
  #shownAt = null; #failures = 0; #stopped = false;

  constructor(path, frame, words, name) {
    this.#path = path;
    this.#frame = frame;
    this.#image = frame.querySelector("img");
    this.#caption = frame.querySelector(".camera__none");
    this.#words = words;
    this.#image.alt = words("live.script.picture", name);
    this.#next();
    setInterval(() => this.#tellAge(), 500);
  }

  async #next() {
    if (!document.hidden) {
      const seen = await this.#fetch();
      this.#failures = seen ? 0 : this.#failures + 1;
    }
    const wait = Math.min(LivePicture.#WAIT_MILLIS * 2 ** Math.min(this.#failures, 5), LivePicture.#LONGEST_WAIT_MILLIS);
    if (!this.#stopped) { setTimeout(() => this.#next(), wait); }
  }

  async #fetch() {
    try {
      const response = await fetch(this.#path, { cache: "no-store" });
      if (response.status !== 200) { return false; }
      this.#show(await response.blob());
      return true;
    } catch (unreachable) {
      return false;
    }
  }

  #show(blob) {
    const before = this.#url;
    this.#url = URL.createObjectURL(blob);
    this.#image.src = this.#url;
    if (before) { URL.revokeObjectURL(before); } // Also where the picture cannot be read: nothing may pile up in a shift.
    this.#image.hidden = false;
    this.#shownAt = performance.now();
  }

  #tellAge() {
    const age = this.#shownAt === null ? Infinity : performance.now() - this.#shownAt;
    this.#frame.dataset.stale = age > LivePicture.#STALE_MILLIS;
    this.#caption.textContent = age === Infinity
      ? this.#words("live.script.noPicture")
      : this.#words("live.script.age", (age / 1000).toFixed(1));
  }

  stop() {
    this.#stopped = true;
    if (this.#url) { URL.revokeObjectURL(this.#url); }
  }
}
