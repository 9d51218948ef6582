import { type IsoDate, isoDate } from '../date/iso-date.ts';

const form = /^(\d{4})-(\d\d)-(\d\d)(?:[Tt_ ](\d\d)[-:.]?(\d\d)(?:[-:.]?(\d\d))?([Zz]|[+-]\d\d:?\d\d)?)?$/;

/**
 * The day or moment that the file of an earlier version is named for: `2017-03-02`, `2017-03-02T0930+0300`. Colons are
 * read and may be missing, for no Windows has them in a name.
 *
 * @param name without `.md`
 * @returns undefined if it is neither
 */
export function momentOfName(name: string): IsoDate | undefined {
  const [, year, month, day, hour, minute, second = '00', offset = ''] = form.exec(name) ?? [];
  if (year === undefined) return undefined;
  const date = { year: Number(year), month: Number(month), day: Number(day) };
  if (hour === undefined) return isoDate(date);
  const [, hours, minutes] = /^([+-]\d\d):?(\d\d)$/.exec(offset) ?? [];
  return isoDate({
    ...date,
    time: `${hour}:${minute ?? ''}:${second}`,
    offset: hours === undefined ? offset.toUpperCase() : `${hours}:${minutes ?? ''}`,
  });
}

/**
 * What the file of an earlier version is called on every disk: the basic form of ISO 8601 for the time, which has no colon.
 *
 * @returns without `.md`; undefined if less than the day is known
 */
export function nameOfMoment(moment: IsoDate): string | undefined {
  if (moment.length < 10) return undefined;
  return (
    moment.slice(0, 10) +
    moment
      .slice(10)
      .replaceAll(':', '')
      .replace(/^(T\d{4})00(?!\d)/, '$1')
  );
}
