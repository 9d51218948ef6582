declare global {
  interface Window {
    /** Called by each script of the index, as `write-script.ts` writes it. */
    librarySearch: (file: string, value: unknown) => void;
  }
}

/**
 * Loads scripts that each call `librarySearch` with their name and what they hold, once; what failed is asked for again. A page
 * that is opened from disk may not fetch other files.
 *
 * @param base where they stand
 */
export function scriptLoader(base: string): (file: string) => Promise<unknown> {
  const given = new Map<string, unknown>();
  const loading = new Map<string, Promise<unknown>>();
  const failed = new Map<string, number>();
  window.librarySearch = (file, value) => given.set(file, value);
  const ask = (file: string) =>
    new Promise((resolve, reject) => {
      const script = document.createElement('script');
      // Browsers cache a script even if it was cut off.
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
