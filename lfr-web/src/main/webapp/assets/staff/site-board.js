// Draws the plan of a place while it is typed; cameras can be dragged, and a point of the board adds a corner to the
// outline that was worked on last. The fields are what counts.
(() => {
  const board = document.querySelector('[data-site-board]');
  if (!board) {
    return;
  }
  const form = board.closest('form');
  const MARGIN = 12;
  const SMALLEST = 60;
  const BARS = [5, 10, 20, 50, 100, 200];
  let working = null;
  let dragged = null;

  const field = (row, name) => row.querySelector(`[data-is="${name}"]`);
  const number = (row, name) => field(row, name).value.trim() === '' ? NaN : Number(field(row, name).value);

  const cameras = () => [...form.querySelectorAll('[data-site-camera]')].map(row => ({
    row,
    east: number(row, 'east'),
    north: number(row, 'north'),
    bearing: number(row, 'bearing') || 0,
    angle: number(row, 'angle') || 1,
    reach: number(row, 'reach') || 1,
  }));

  const outlines = () => [...form.querySelectorAll('[data-site-outline]')].map(row => ({
    row,
    kind: field(row, 'kind').value,
    corners: field(row, 'corners').value.trim().split(/\s+/)
      .map(corner => corner.split(',').map(Number))
      .filter(corner => corner.length === 2 && corner.every(Number.isFinite)),
  }));

  const placed = camera => Number.isFinite(camera.east) && Number.isFinite(camera.north);

  const view = camera => {
    const points = [[camera.east, camera.north]];
    const parts = Math.max(1, Math.floor(camera.angle / 6));
    for (let i = 0; i <= parts; i++) {
      const turn = (camera.bearing - camera.angle / 2 + camera.angle * i / parts) * Math.PI / 180;
      points.push([camera.east + camera.reach * Math.sin(turn), camera.north + camera.reach * Math.cos(turn)]);
    }
    return points;
  };

  const shape = (name, attributes, words) => {
    const element = document.createElementNS('http://www.w3.org/2000/svg', name);
    Object.entries(attributes).forEach(([key, value]) => element.setAttribute(key, value));
    element.textContent = words || '';
    board.append(element);
    return element;
  };
  const points = corners => corners.map(([east, north]) => `${east.toFixed(1)},${(-north).toFixed(1)}`).join(' ');

  const frame = all => {
    const ends = values => values.length === 0 ? [0, 0] : [Math.min(...values), Math.max(...values)];
    const [west, east] = ends(all.map(point => point[0]));
    const [top, bottom] = ends(all.map(point => -point[1]));
    const width = Math.max(SMALLEST * 2, east - west + 2 * MARGIN);
    const height = Math.max(SMALLEST, bottom - top + 2 * MARGIN);
    return {left: (west + east - width) / 2, top: (top + bottom - height) / 2, width, height};
  };

  const furniture = box => {
    const bar = BARS.filter(each => each <= box.width / 4).pop();
    const foot = box.top + box.height - 4;
    shape('path', {class: 'site__north', d: `M${box.left + box.width - 6} ${box.top + 12} v-8 m-2 3 l2 -3 l2 3`});
    shape('path', {class: 'site__bar', d: `M${box.left + 4} ${foot} h${bar} m0 -1 v2 M${box.left + 4} ${foot - 1} v2`});
    shape('text', {class: 'site__scale', x: box.left + 4, y: foot - 2, 'font-size': box.width / 30}, `${bar} m`);
  };

  const draw = () => {
    const shown = cameras().filter(placed);
    const shapes = outlines().filter(outline => outline.corners.length > 0);
    // While a camera is dragged the ground under it stays where it is.
    const box = dragged ? dragged.box : frame([...shown.flatMap(view), ...shapes.flatMap(outline => outline.corners)]);
    board.setAttribute('viewBox', `${box.left} ${box.top} ${box.width} ${box.height}`);
    board.replaceChildren();
    // Where faces are compared lies above streets that lead through it.
    shapes.sort((one, other) => (one.kind === 'ZONE') - (other.kind === 'ZONE'));
    shapes.forEach(({kind, corners}) => {
      const css = `site__shape site__shape--${kind}`;
      if (kind === 'SIGN') {
        shape('circle', {class: css, cx: corners[0][0], cy: -corners[0][1], r: 1.6});
      } else {
        const open = kind === 'STREET' || kind === 'ROUTE';
        shape(open ? 'polyline' : 'polygon', {class: css, points: points(corners)});
      }
    });
    shown.forEach((camera, index) => {
      shape('polygon', {class: 'site__view', points: points(view(camera))});
      const handle = shape('circle', {class: 'site__camera site__camera--handle', cx: camera.east, cy: -camera.north, r: 2.4});
      handle.camera = camera;
      shape('text', {class: 'site__number', x: camera.east + 3, y: -camera.north, 'font-size': box.width / 30}, index + 1);
    });
    furniture(box);
    return box;
  };

  const place = event => {
    const at = new DOMPoint(event.clientX, event.clientY).matrixTransform(board.getScreenCTM().inverse());
    return [Math.round(at.x * 2) / 2, Math.round(-at.y * 2) / 2];
  };

  board.addEventListener('pointerdown', event => {
    const camera = event.target.camera;
    const viewBox = board.viewBox.baseVal;
    if (camera) {
      const box = {left: viewBox.x, top: viewBox.y, width: viewBox.width, height: viewBox.height};
      dragged = {row: camera.row, box};
      board.setPointerCapture(event.pointerId);
      event.preventDefault();
    } else if (working) {
      const corners = field(working, 'corners');
      corners.value = `${corners.value} ${place(event).join(',')}`.trim();
      draw();
    }
  });
  board.addEventListener('pointermove', event => {
    if (dragged) {
      const [east, north] = place(event);
      field(dragged.row, 'east').value = east;
      field(dragged.row, 'north').value = north;
      draw();
    }
  });
  const letGo = () => {
    dragged = null;
    draw();
  };
  board.addEventListener('pointerup', letGo);
  board.addEventListener('pointercancel', letGo);
  form.addEventListener('focusin', event => {
    const row = event.target.closest('[data-site-outline]');
    working = row || (event.target.closest('[data-site-camera]') ? null : working);
  });
  form.addEventListener('input', draw);
  form.addEventListener('change', draw);
  draw();
})();
