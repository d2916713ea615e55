// Keeps the console true. A socket says that something changed; the snapshot says what is so now. If the socket
// is lost the snapshot is read every few seconds all the same, and the page says that the link is lost.
class LiveFeed {
  static #PULSE_MILLIS = 2000;
  static #LEAST_GAP_MILLIS = 400;
  static #LONGEST_WAIT_MILLIS = 10000;

  #deployment; #onSnapshot; #onLink; #attempts = 0; #reading = false; #again = false; #lastRead = 0;

  constructor(deployment, onSnapshot, onLink) {
    this.#deployment = deployment;
    this.#onSnapshot = onSnapshot;
    this.#onLink = onLink;
    this.#connect();
    this.#read();
    setInterval(() => this.#read(), LiveFeed.#PULSE_MILLIS);
  }

  #connect() {
    const scheme = location.protocol === "https:" ? "wss" : "ws";
    const socket = new WebSocket(`${scheme}://${location.host}/operations/live/news/${this.#deployment}`);
    socket.onopen = () => { this.#attempts = 0; this.#onLink("open"); this.#read(); };
    socket.onmessage = () => this.#read();
    socket.onclose = () => {
      this.#onLink("lost");
      const wait = Math.min(500 * 2 ** this.#attempts++, LiveFeed.#LONGEST_WAIT_MILLIS);
      setTimeout(() => this.#connect(), wait);
    };
  }

  async #read() {
    if (this.#reading) { this.#again = true; return; }
    this.#reading = true;
    await this.#pause();
    try {
      const response = await fetch(`/operations/live/snapshot?deployment=${this.#deployment}`, { cache: "no-store" });
      if (response.redirected || !response.ok) { throw new Error(`snapshot ${response.status}`); }
      this.#onSnapshot(await response.json());
    } catch (unreachable) {
      this.#onLink("lost");
    }
    this.#reading = false;
    if (this.#again) { this.#again = false; this.#read(); }
  }

  async #pause() {
    const gap = LiveFeed.#LEAST_GAP_MILLIS - (performance.now() - this.#lastRead);
    if (gap > 0) { await new Promise((go) => setTimeout(go, gap)); }
    this.#lastRead = performance.now();
  }
}
