// Remembers how somebody likes to read. It runs before anything is painted, so that no page shows in the wrong colours first.
(() => {
  const chosen = document.documentElement.dataset;
  try {
    Object.assign(chosen, JSON.parse(localStorage['reading'] as string));
  } catch {
    // Nothing was kept, or nothing may be.
  }
  addEventListener('DOMContentLoaded', () => {
    for (const name in chosen) {
      const control = document.querySelector<HTMLInputElement>(`[name=${name}][value=${chosen[name]}]`);
      if (control) control.checked = true;
    }
  });
  addEventListener('keydown', ({ key }) => {
    const settings = document.querySelector<HTMLDetailsElement>('.settings[open]');
    if (key !== 'Escape' || !settings) return;
    settings.open = false;
    settings.querySelector('summary')?.focus();
  });
  addEventListener('focusin', ({ target }) => {
    const settings = document.querySelector<HTMLDetailsElement>('.settings[open]');
    if (settings && !settings.contains(target as Element)) settings.open = false;
  });
  addEventListener('change', (event) => {
    const target = event.target as HTMLInputElement;
    if (!target.closest('.settings')) return;
    chosen[target.name] = target.value;
    try {
      localStorage['reading'] = JSON.stringify({ ...chosen });
    } catch {
      // It holds for this page.
    }
  });
})();
