/**
 * A place for one value, the same for all copies of a module in a thread: Astro loads its own copies of our modules, in
 * development even several.
 *
 * @param name of the value; no two have the same
 */
export function onePerThread<Value>(name: string): { value?: Value | undefined } {
  const all = globalThis as { broadsheet?: Record<string, { value?: Value }> };
  all.broadsheet ??= {};
  return (all.broadsheet[name] ??= {});
}
