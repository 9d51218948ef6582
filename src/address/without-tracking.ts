/** An address without the parameters that track its readers, every other byte as it was. */
import { isTrackingParameter } from './tracking-parameters.ts';

export function withoutTracking(address: string): string {
  const [beforeFragment = '', ...fragment] = address.split('#');
  const start = beforeFragment.indexOf('?');
  if (start < 0) return address;
  const parameters = beforeFragment.slice(start + 1).split('&');
  const kept = parameters.filter((parameter) => !isTrackingParameter(parameter.split('=')[0] ?? ''));
  if (kept.length === parameters.length) return address;
  const query = kept.length > 0 ? `?${kept.join('&')}` : '';
  const rest = fragment.length > 0 ? `#${fragment.join('#')}` : '';
  return beforeFragment.slice(0, start) + query + rest;
}
