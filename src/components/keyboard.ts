// Keys for those who read with them: `/` searches, `j` and `k` lead to the next and the previous story, `?` tells of them.
addEventListener('keydown', (event) => {
  const { key, ctrlKey, metaKey, altKey } = event;
  const target = event.target as Element;
  if (ctrlKey || metaKey || altKey || !'/jk?'.includes(key) || target.closest('input, select, textarea'))
    return;
  if (document.documentElement.dataset['keys'] === 'off') return;
  const link = document.querySelector<HTMLAnchorElement>(`[data-key="${key}"]`);
  if (link) {
    event.preventDefault();
    location.assign(link.href);
    return;
  }
  // A list has its stories in order.
  const stories = [...document.querySelectorAll<HTMLElement>('main :is(h2, h3, li, article) a')];
  stories[stories.indexOf(document.activeElement as HTMLElement) + (key === 'j' ? 1 : -1)]?.focus();
});
