/**
 * The values of those that came, in their order, undefined for the others.
 *
 * @param broken takes the names of the files that did not come
 */
export function whatCame<Value>(
  promises: readonly Promise<Value>[],
  broken: Set<string>,
): Promise<(Value | undefined)[]> {
  return Promise.all(
    promises.map((promise) =>
      promise.catch((error: Error) => {
        broken.add(error.message);
        return undefined;
      }),
    ),
  );
}
