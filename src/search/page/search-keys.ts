/** `/` leads to the field, as it leads to this page from others; arrows lead from the field through the results and back. */
export function listenToKeys(input: HTMLInputElement, list: HTMLElement): void {
  addEventListener(
    'keydown',
    (event) => {
      const { key, ctrlKey, metaKey, altKey } = event;
      const target = event.target as Element;
      if (key === '/' && !ctrlKey && !metaKey && !altKey && !target.closest('input, select, textarea')) {
        event.preventDefault();
        event.stopImmediatePropagation();
        input.focus();
        input.select();
      }
      if (key !== 'ArrowDown' && key !== 'ArrowUp') return;
      const links = [...list.querySelectorAll('a')];
      const at = links.indexOf(document.activeElement as HTMLAnchorElement);
      if (at < 0 && document.activeElement !== input) return;
      const next = at + (key === 'ArrowDown' ? 1 : -1);
      const goal = next < 0 ? input : links[next];
      if (!goal) return;
      event.preventDefault();
      goal.focus();
    },
    true,
  );
}
