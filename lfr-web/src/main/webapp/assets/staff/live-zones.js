// The privacy zones of a camera, drawn over its picture: corners are thousandths of the picture, whatever its shape.
class LiveZones {
  static #THOUSAND = 1000;

  #surface; #image; #drawn = ""; #zones = [];

  constructor(frame) {
    this.#surface = frame.querySelector("svg");
    this.#image = frame.querySelector("img");
    this.#image.addEventListener("load", () => this.#draw());
  }

  show(zones) {
    this.#zones = zones;
    this.#draw();
  }

  #draw() {
    const { naturalWidth: width, naturalHeight: height } = this.#image;
    const what = `${width}x${height} ${this.#zones.join(";")}`;
    if (!width || what === this.#drawn) { return; }
    this.#drawn = what;
    this.#surface.setAttribute("viewBox", `0 0 ${width} ${height}`);
    this.#surface.replaceChildren(...this.#zones.map((corners) => {
      const shape = document.createElementNS("http://www.w3.org/2000/svg", "polygon");
      shape.setAttribute("points", corners.split(" ").map((corner) => {
        const [x, y] = corner.split(",").map(Number);
        return `${x * width / LiveZones.#THOUSAND},${y * height / LiveZones.#THOUSAND}`;
      }).join(" "));
      return shape;
    }));
  }
}
