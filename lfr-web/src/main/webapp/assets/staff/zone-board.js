// Corners of a privacy zone, set by pointing at a picture and typed as numbers; the field of numbers is what counts.
// A picture that somebody chooses is shown here alone: it is never sent.
(() => {
  const board = document.querySelector('[data-zone-board]');
  if (!board) {
    return;
  }
  const field = document.getElementById(board.dataset.zoneBoard);
  const surface = board.querySelector('svg');
  const picture = board.querySelector('img');

  const corners = () => field.value.split('\n')
    .map(line => line.match(/^\s*(\d{1,4})\s*[, ]\s*(\d{1,4})\s*$/))
    .filter(found => found)
    .map(found => [Number(found[1]), Number(found[2])]);

  const shape = (name, attributes) => {
    const element = document.createElementNS('http://www.w3.org/2000/svg', name);
    Object.entries(attributes).forEach(([key, value]) => element.setAttribute(key, value));
    surface.append(element);
  };

  const draw = () => {
    surface.replaceChildren();
    shape('polygon', {points: corners().map(corner => corner.join(',')).join(' ')});
    corners().forEach(([x, y]) => shape('circle', {cx: x, cy: y, r: 9}));
  };

  surface.addEventListener('click', event => {
    const box = surface.getBoundingClientRect();
    const place = (at, from, size) => Math.round(Math.min(1, Math.max(0, (at - from) / size)) * 1000);
    const corner = place(event.clientX, box.left, box.width) + ' ' + place(event.clientY, box.top, box.height);
    field.value = (field.value.trimEnd() + '\n' + corner).trimStart();
    draw();
  });
  field.addEventListener('input', draw);
  board.querySelector('input').addEventListener('change', event => {
    const chosen = event.target.files[0];
    URL.revokeObjectURL(picture.src);
    picture.hidden = !chosen;
    if (chosen) {
      picture.src = URL.createObjectURL(chosen);
    }
  });
  draw();
})();
