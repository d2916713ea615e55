// Keeps an application a moment after its writer stops, says when, and leads from what is missing to its field.
(() => {
  const form = document.getElementById('draft');
  const state = document.getElementById('save-state');
  if (!form || !state) {
    return;
  }
  const PAUSE_MS = 1500;
  const AGAIN_MS = 10000;
  let timer = 0;
  let onTheWay = false;
  let changed = false;

  const keep = () => {
    window.clearTimeout(timer);
    if (onTheWay) {
      changed = true;
      return;
    }
    onTheWay = true;
    changed = false;
    state.textContent = state.dataset.saving;
    window.keepSketch();
  };

  const keepIn = pause => {
    window.clearTimeout(timer);
    timer = window.setTimeout(keep, pause);
  };

  /** So that loading the page again goes on with what was kept. */
  const remember = sketch => {
    if (sketch) {
      const address = new URL(window.location.href);
      address.searchParams.set('sketch', sketch);
      window.history.replaceState(null, '', address);
    }
  };

  window.draftKeeper = {
    answered(said) {
      onTheWay = false;
      if (said && said.validationFailed) {
        state.textContent = state.dataset.refused;
      } else if (said && said.words !== undefined) {
        state.textContent = said.words;
        remember(said.sketch);
      }
      if (changed) {
        keepIn(PAUSE_MS);
      }
    },
    failed() {
      onTheWay = false;
      state.textContent = state.dataset.failed;
      keepIn(AGAIN_MS);
    },
  };

  form.addEventListener('input', () => keepIn(PAUSE_MS));
  form.addEventListener('change', () => keepIn(PAUSE_MS));
  form.addEventListener('submit', () => window.clearTimeout(timer));
  form.addEventListener('click', event => {
    const link = event.target.closest('a[data-field]');
    const named = link && document.getElementById(link.dataset.field);
    const field = named && (named.matches('input, textarea, select') ? named : named.querySelector('input'));
    if (field) {
      event.preventDefault();
      field.scrollIntoView({block: 'center'});
      field.focus({preventScroll: true});
    }
  });
})();
