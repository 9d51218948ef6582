/** Whether an image shows nothing: a spacer, or a pixel that counts readers. */
import type { Element } from 'hast';

const names =
  /(?:^|[/_-])(?:pixel|spacer|blank|transparent|clear|1x1|shim|trans|empty|tracking-?pixel)\.(?:gif|png|webp|svg)(?:[?#]|$)/i;
/** The counters of the web's large analytics and audience services. */
const counters =
  /^(?:https?:)?\/\/(?:[\w-]+\.)*(?:facebook\.com\/tr\b|doubleclick\.net\/|scorecardresearch\.com\/|google-analytics\.com\/|pixel\.wp\.com\/|stats\.wp\.com\/|pixel\.quantserve\.com\/|chartbeat\.net\/ping|mc\.yandex\.ru\/watch|counter\.yadro\.ru\/|vg\d+\.met\.vgwort\.de\/|b\.scorecard)/i;

export function isTrackingPixel({ properties }: Element): boolean {
  const { src, width, height } = properties;
  if ([width, height].some((size) => size !== undefined && Number(size) <= 1)) return true;
  return typeof src === 'string' && (names.test(src) || counters.test(src));
}
