// Used in the page: the index stands beside it as scripts, for a page that was opened from disk may load nothing else.

/**
 * Loads scripts that each call `librarySearch` with their name and what they hold, once; what failed is asked for again.
 *
 * @param base where they stand
 */
export function scriptLoader(base) {
  const given = new Map();
  const loading = new Map();
  const failed = new Map();
  window.librarySearch = (file, value) => given.set(file, value);
  const ask = (file) =>
    new Promise((resolve, reject) => {
      const script = document.createElement('script');
      // A browser keeps what it got, also when that was cut off.
      script.src = base + file + (failed.has(file) ? `?${failed.get(file)}` : '');
      script.onload = script.onerror = () => {
        script.remove();
        loading.delete(file);
        if (given.has(file)) return resolve(given.get(file));
        failed.set(file, (failed.get(file) ?? 0) + 1);
        reject(new Error(file));
      };
      document.head.append(script);
    });
  return async (file) => {
    if (given.has(file)) return given.get(file);
    if (!loading.has(file)) loading.set(file, ask(file));
    return loading.get(file);
  };
}
