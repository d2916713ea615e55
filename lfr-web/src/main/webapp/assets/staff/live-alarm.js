// What is heard and seen when something needs somebody: a tone if sound is on, a border round the page and a count in
// the title of the tab. Whether sound is on is kept for this tab. One audio context serves a whole shift.
class LiveAlarm {
  static #KEPT = "lfr.console.sound";
  static #ALERT = [660, 880];
  static #STALE = [330, 220];

  #button; #words; #title = document.title; #context = null; #on = false; #waiting = 0;

  constructor(button, words) {
    this.#button = button;
    this.#words = words;
    this.#on = sessionStorage.getItem(LiveAlarm.#KEPT) === "on";
    button?.addEventListener("click", () => this.#toggle());
    if (this.#on) { this.#wake(); }
    this.#tell();
  }

  #toggle() {
    this.#on = !this.#on || this.#context?.state === "suspended";
    sessionStorage.setItem(LiveAlarm.#KEPT, this.#on ? "on" : "off");
    if (this.#on) { this.#wake(); this.#play(LiveAlarm.#ALERT); }
    this.#tell();
  }

  // A browser lets no page make a sound that nobody has touched since it was loaded; then the button says so.
  #wake() {
    if (!this.#context) {
      this.#context = new AudioContext();
      this.#context.onstatechange = () => this.#tell();
    }
    this.#context.resume().catch(() => {});
  }

  #tell() {
    if (!this.#button) { return; }
    const state = !this.#on ? "off" : this.#context?.state === "suspended" ? "blocked" : "on";
    this.#button.setAttribute("aria-pressed", this.#on);
    (this.#button.querySelector(".ui-button-text") ?? this.#button).textContent = this.#words(`live.console.sound.${state}`);
  }

  newAlert() { this.#play(LiveAlarm.#ALERT); }

  stale() { this.#play(LiveAlarm.#STALE); }

  // How many alerts wait for an operator.
  waiting(count) {
    if (count === this.#waiting) { return; }
    this.#waiting = count;
    document.title = count ? `(${count}) ${this.#title}` : this.#title;
    document.body.dataset.alarm = count > 0;
  }

  #play(tones) {
    if (!this.#on || !this.#context) { return; }
    tones.forEach((frequency, turn) => {
      const from = this.#context.currentTime + turn * 0.22;
      const tone = this.#context.createOscillator();
      const volume = this.#context.createGain();
      volume.gain.value = 0.15;
      tone.frequency.value = frequency;
      tone.connect(volume).connect(this.#context.destination);
      tone.onended = () => { tone.disconnect(); volume.disconnect(); };
      tone.start(from);
      tone.stop(from + 0.2);
    });
  }
}
