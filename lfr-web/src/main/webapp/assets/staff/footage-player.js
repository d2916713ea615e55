// Plays the parts of a stretch one after the other; each is made by the server when it is asked for.
(function () {
  'use strict';
  const film = document.getElementById('footage');
  const state = document.getElementById('footage-state');
  const parts = Number(film.dataset.parts);
  let part = 0;
  let shown = false;

  function say(what) {
    state.textContent = what ? state.dataset[what] : '';
  }

  async function show(number) {
    if (number >= parts) {
      say(shown ? 'over' : 'nothing');
      film.hidden = !shown;
      return;
    }
    part = number;
    say('making');
    const address = '/operations/footage/film/' + film.dataset.access + '/' + number + '.mp4';
    const first = await fetch(address, { headers: { Range: 'bytes=0-0' } });
    if (first.status === 204) {
      say('gap');
      await show(number + 1);
    } else if (first.ok) {
      shown = true;
      film.src = address;
      film.play().catch(() => say(''));
    } else {
      say('failed');
    }
  }

  film.addEventListener('playing', () => say(''));
  film.addEventListener('ended', () => show(part + 1));
  show(0);
})();
