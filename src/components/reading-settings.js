// Remembers how somebody likes to read. It runs before anything is painted, so that no page shows in the wrong colours first.
(() => {
  const chosen = document.documentElement.dataset;
  try {
    Object.assign(chosen, JSON.parse(localStorage.reading));
  } catch {
    // Nothing was kept, or nothing may be.
  }
  addEventListener('DOMContentLoaded', () => {
    for (const name in chosen) {
      const control = document.querySelector(`[name=${name}][value=${chosen[name]}]`);
      if (control) control.checked = true;
    }
  });
  addEventListener('keydown', ({ key }) => {
    const settings = document.querySelector('.settings[open]');
    if (key !== 'Escape' || !settings) return;
    settings.open = false;
    settings.firstElementChild.focus();
  });
  addEventListener('focusin', ({ target }) => {
    const settings = document.querySelector('.settings[open]');
    if (settings && !settings.contains(target)) settings.open = false;
  });
  addEventListener('change', ({ target }) => {
    if (!target.closest('.settings')) return;
    chosen[target.name] = target.value;
    try {
      localStorage.reading = JSON.stringify({ ...chosen });
    } catch {
      // It holds for this page.
    }
  });
})();
