import type { OpenIndex } from './find-articles.js';
import type { Firsts } from './search-index.ts';

export function openIndex(firsts: Firsts, load: (file: string) => Promise<unknown>): OpenIndex;
export function placeIn(firsts: readonly string[], word: string): number;
