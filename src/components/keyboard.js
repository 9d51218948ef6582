// Keys for those who read with them: `/` searches, `j` and `k` lead to the next and the previous story, `?` tells of them.
addEventListener('keydown', (event) => {
  const { key, target, ctrlKey, metaKey, altKey } = event;
  if (ctrlKey || metaKey || altKey || !'/jk?'.includes(key) || target.closest('input, select, textarea'))
    return;
  const link = document.querySelector(`[data-key="${key}"]`);
  if (link) {
    event.preventDefault();
    location.assign(link.href);
    return;
  }
  // A list has its stories in order.
  const stories = [...document.querySelectorAll('main :is(h2, h3, li, article) a')];
  stories[stories.indexOf(document.activeElement) + (key === 'j' ? 1 : -1)]?.focus();
});
