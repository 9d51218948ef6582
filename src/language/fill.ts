/** Puts values into the places of a phrase: `fill('Page {number}', { number: 2 })`. */
export function fill(phrase: string, values: Record<string, string | number>): string {
  return phrase.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
}
