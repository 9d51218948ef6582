import type { Highlight } from './add-highlights.ts';
import { textOf } from '../json-items.ts';

/** What was marked, as JSON has it: wallabag's `quote` and `text`, the `quote` of Pocket, `text` and `note` of Readwise. */
export function highlightsOf(value: unknown): Highlight[] {
  return (Array.isArray(value) ? (value as unknown[]) : []).flatMap((each): Highlight[] => {
    if (typeof each !== 'object' || each === null) return [];
    const item = each as Record<string, unknown>;
    const quote = textOf(item, 'quote', 'text');
    const note = textOf(item, 'note', ...('quote' in item ? ['text'] : []));
    return quote === undefined ? [] : [{ quote, ...(note !== undefined && { note }) }];
  });
}
