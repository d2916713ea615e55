'use strict';
// How plots look: colours of the scheme, and for each series a dash, a point and a hatching of its own, so that nobody needs
// to tell colours apart. Nothing moves.
(() => {
  const DASHES = [[], [8, 4], [2, 3], [10, 3, 2, 3], [4, 4]];
  const LIMIT_DASHES = [[6, 4], [14, 5]];
  const POINTS = ['circle', 'rect', 'triangle', 'rectRot', 'crossRot'];
  const COLOURS = 5;
  const drawn = [];

  const colour = name => getComputedStyle(document.documentElement).getPropertyValue(name).trim();

  /** A fill that differs by its lines, too; the first is plain. */
  function hatching(number, ink) {
    if (number === 0) {
      return ink;
    }
    const tile = document.createElement('canvas');
    tile.width = tile.height = 8;
    const pen = tile.getContext('2d');
    pen.strokeStyle = pen.fillStyle = ink;
    pen.lineWidth = 2;
    pen.beginPath();
    if (number % 2 === 1) {
      pen.moveTo(-2, 10); pen.lineTo(10, -2);
      pen.moveTo(-2, 2); pen.lineTo(2, -2);
      pen.moveTo(6, 10); pen.lineTo(10, 6);
    } else {
      pen.rect(0, 0, 3, 3);
      pen.rect(4, 4, 3, 3);
    }
    pen.stroke();
    return pen.createPattern(tile, 'repeat');
  }

  /** @param index among the series, or among the limits */
  function dressSeries(series, index, bars) {
    const number = index % COLOURS;
    const ink = colour(series.limit ? `--plot-limit-${index % 2}` : `--plot-${number + 1}`);
    series.borderColor = ink;
    series.borderWidth = 2;
    series.backgroundColor = bars ? hatching(number, ink) : ink;
    series.borderDash = series.limit ? LIMIT_DASHES[index % 2] : DASHES[number];
    series.pointStyle = series.limit ? 'line' : POINTS[number];
    series.pointRadius = series.limit ? 0 : 4;
    series.spanGaps = false;
    series.maxBarThickness = 96;
  }

  function axis(also) {
    return {
      grid: {color: colour('--hairline')},
      border: {color: colour('--line')},
      ticks: {color: colour('--quiet'), maxRotation: 45},
      ...also
    };
  }

  function dress(config) {
    const wants = config.wants || (config.wants = config.options);
    const bars = config.type === 'bar';
    const all = config.data.datasets;
    all.filter(series => !series.limit).forEach((series, index) => dressSeries(series, index, bars));
    all.filter(series => series.limit).forEach((series, index) => dressSeries(series, index, bars));
    const counts = all.every(series => series.data.every(value => value === null || Number.isInteger(value)));
    config.options = {
      animation: false,
      responsive: true,
      maintainAspectRatio: false,
      interaction: {mode: 'index', intersect: false},
      scales: {
        x: axis({stacked: wants.stacked}),
        y: axis({
          stacked: wants.stacked,
          type: wants.logarithmic ? 'logarithmic' : 'linear',
          ...(wants.logarithmic ? {} : {beginAtZero: true}),
          ...(counts ? {ticks: {color: colour('--quiet'), precision: 0}} : {})
        })
      },
      plugins: {
        legend: {
          position: 'bottom',
          labels: {color: colour('--text'), usePointStyle: !bars, boxWidth: 28, padding: 14}
        }
      }
    };
  }

  /** Called by the chart component with itself as {@code this}. */
  window.lfrPlot = function () {
    dress(this.cfg.config);
    drawn.push(this);
  };

  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => drawn.filter(one => one.chart).forEach(one => {
    dress(one.cfg.config);
    one.chart.options = one.cfg.config.options;
    one.chart.update('none');
  }));
})();
