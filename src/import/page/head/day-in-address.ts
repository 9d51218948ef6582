import { parseDate } from '../../../date/parse-date.ts';

/** The day that a page's address names, as those of news do. */
export function dayInAddress(address: URL | undefined): string | undefined {
  const match = /(?:^|[/_-])((?:19|20)\d{2})[/_-]?(0[1-9]|1[0-2])[/_-]?([0-2]\d|3[01])(?:[/_.-]|$)/.exec(
    address?.pathname ?? '',
  );
  // `/2024/5/6/`, `/2024/coast/05/06/`
  const [, year, month, day] =
    match ??
    /\/((?:19|20)\d{2})\/(?:[a-z_-]{2,20}\/)?(\d{1,2})\/(\d{1,2})\//i.exec(address?.pathname ?? '') ??
    [];
  if (year !== undefined) return parseDate(`${year}-${month}-${day}`);
  // `/2024/may/6/`
  const [, inYear, name, on] =
    /\/((?:19|20)\d{2})\/([a-z]{3,9})\/(\d{1,2})(?:\/|$)/i.exec(address?.pathname ?? '') ?? [];
  return name === undefined ? undefined : parseDate(`${on} ${name} ${inYear}`, 'en');
}
