import type { Key } from './schema.ts';

/** Tells of the value of a key, by the name that the file has for it. */
export type Say = (key: Key, ruleId: string, reason: string) => void;
