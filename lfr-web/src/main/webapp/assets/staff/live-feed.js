// Keeps the console true. A socket says that something changed; the snapshot says what is so now. If the socket
// is lost the snapshot is read every two seconds all the same, and the page says so.
class LiveFeed {
  static #PULSE_MILLIS = 2000;
  static #LEAST_GAP_MILLIS = 400;
  static #LONGEST_WAIT_MILLIS = 10000;

  #deployment; #onSnapshot; #onLink;
  #socketOpen = false; #readWell = false; #attempts = 0; #retry = null;
  #reading = false; #again = false; #lastRead = 0;

  // onLink is told "open" (socket and snapshot), "slow" (snapshot only) or "lost".
  constructor(deployment, onSnapshot, onLink) {
    this.#deployment = deployment;
    this.#onSnapshot = onSnapshot;
    this.#onLink = onLink;
    this.#connect();
    this.#read();
    setInterval(() => this.#read(), LiveFeed.#PULSE_MILLIS);
    window.addEventListener("online", () => this.#connect());
  }

  #connect() {
    if (this.#socketOpen) { return; }
    clearTimeout(this.#retry);
    const scheme = location.protocol === "https:" ? "wss" : "ws";
    const socket = new WebSocket(`${scheme}://${location.host}/operations/live/news/${this.#deployment}`);
    socket.onopen = () => { this.#attempts = 0; this.#socketOpen = true; this.#read(); };
    socket.onmessage = () => this.#read();
    socket.onclose = () => {
      this.#socketOpen = false;
      this.#tell();
      const wait = Math.min(500 * 2 ** this.#attempts++, LiveFeed.#LONGEST_WAIT_MILLIS);
      clearTimeout(this.#retry);
      this.#retry = setTimeout(() => this.#connect(), wait);
    };
  }

  #tell() {
    this.#onLink(!this.#readWell ? "lost" : this.#socketOpen ? "open" : "slow");
  }

  async #read() {
    if (this.#reading) { this.#again = true; return; }
    this.#reading = true;
    await this.#pause();
    try {
      const response = await fetch(`/operations/live/snapshot?deployment=${this.#deployment}`, { cache: "no-store" });
      if (response.redirected || !response.ok) { throw new Error(`snapshot ${response.status}`); }
      this.#onSnapshot(await response.json());
      this.#readWell = true;
    } catch (unreachable) {
      this.#readWell = false;
    }
    this.#tell();
    this.#reading = false;
    if (this.#again) { this.#again = false; this.#read(); }
  }

  async #pause() {
    const gap = LiveFeed.#LEAST_GAP_MILLIS - (performance.now() - this.#lastRead);
    if (gap > 0) { await new Promise((go) => setTimeout(go, gap)); }
    this.#lastRead = performance.now();
  }
}
