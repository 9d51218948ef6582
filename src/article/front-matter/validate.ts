import { frontMatterSchema, type Key, type SchemaValues } from './schema.ts';

/** Values that the schema refuses are left out, so that the others are shown. @param refuse takes where and why */
export function validate(
  values: Record<string, unknown>,
  refuse: (path: PropertyKey[], reason: string) => void,
): SchemaValues {
  const result = frontMatterSchema.safeParse(values);
  if (result.success) return result.data;
  const refused = new Set<PropertyKey | undefined>();
  for (const { path, message } of result.error.issues) {
    refuse(path, message);
    refused.add(path[0]);
  }
  const rest = Object.entries(values).map(([key, value]) => [
    key,
    refused.has(key) ? readable(key, value) : value,
  ]);
  return frontMatterSchema.parse(Object.fromEntries(rest));
}

/** @returns the items of a list that can be read; undefined for any other value */
function readable(key: string, value: unknown): unknown {
  if (!Array.isArray(value)) return undefined;
  const shape = frontMatterSchema.shape[key as Key];
  const items = value.filter((item) => shape.safeParse([item]).success);
  return shape.safeParse(items).success ? items : undefined;
}
