const width = 16;
const mostSamples = 12;

/** How much of a text stands in another, 0 to 1, by samples; both squeezed. */
export function shareIn(whole: string, text: string): number {
  if (text.length <= width) return whole.includes(text) ? 1 : 0;
  const samples = Math.min(mostSamples, Math.ceil(text.length / width));
  let found = 0;
  for (let sample = 0; sample < samples; sample++) {
    const at = Math.round((sample * (text.length - width)) / Math.max(1, samples - 1));
    if (whole.includes(text.slice(at, at + width))) found++;
  }
  return found / samples;
}
