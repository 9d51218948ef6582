/** Functions that make a result once for each argument, for what many pages or lines ask. */

/** The result for a text is kept, so that there must be few: names of languages, of folders. */
export function oncePerText<Result>(make: (text: string) => Result): (text: string) => Result {
  return keeping(make, new Map());
}

/** The result for an object is kept as long as the object. */
export function oncePerObject<Key extends object, Result>(make: (key: Key) => Result): (key: Key) => Result {
  return keeping(make, new WeakMap());
}

interface Kept<Result> {
  result: Result;
}

function keeping<Key, Result>(
  make: (key: Key) => Result,
  kept: { get(key: Key): Kept<Result> | undefined; set(key: Key, kept: Kept<Result>): unknown },
): (key: Key) => Result {
  return (key) => {
    const known = kept.get(key) ?? { result: make(key) };
    kept.set(key, known);
    return known.result;
  };
}
