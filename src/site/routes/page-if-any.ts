/** The one page or file of a route that lists something: none where there is nothing to list. */
export function pageIfAny<Name extends string>(
  name: Name,
  items: readonly unknown[],
): { params: Record<string, Name> }[] {
  return items.length === 0 ? [] : [{ params: { [name]: name } }];
}
