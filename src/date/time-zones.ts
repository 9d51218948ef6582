/**
 * Names of time zones that newspapers print behind a time, whatever the language. `''` is a name that stands for several
 * zones, or for one whose offset the name does not tell: the time is then left out.
 */
const offsets: Readonly<Record<string, string>> = {
  ...{ z: 'Z', utc: 'Z', gmt: 'Z' },
  ...{ wet: '+00:00', west: '+01:00', cet: '+01:00', cest: '+02:00', mez: '+01:00', mesz: '+02:00' },
  ...{ eet: '+02:00', eest: '+03:00', trt: '+03:00' },
  ...{ jst: '+09:00', kst: '+09:00', hkt: '+08:00', sgt: '+08:00', pkt: '+05:00' },
  ...{ wib: '+07:00', wita: '+08:00' },
  ...{ aest: '+10:00', aedt: '+11:00', awst: '+08:00', nzst: '+12:00', nzdt: '+13:00' },
  ...{
    et: '',
    ct: '',
    mt: '',
    pt: '',
    est: '',
    edt: '',
    cst: '',
    cdt: '',
    mst: '',
    mdt: '',
    pst: '',
    pdt: '',
  },
  ...{ bst: '', ist: '', msk: '', мск: '', hst: '', akst: '', akdt: '', ast: '', adt: '', nst: '', ndt: '' },
};

/** In mail (RFC 5322, obs-zone) and in the United States these are American; elsewhere EST is Australian, CST Chinese. */
const american: Readonly<Record<string, string>> = {
  ...{ est: '-05:00', edt: '-04:00', cst: '-06:00', cdt: '-05:00' },
  ...{ mst: '-07:00', mdt: '-06:00', pst: '-08:00', pdt: '-07:00' },
};

/** Moscow's clocks have stood at this offset since then. */
const moscow = { names: new Set(['msk', 'мск']), offset: '+03:00', since: '2014-10-26' };

/**
 * The offset of a zone by its name.
 *
 * @param name in lower case
 * @param day `2017-03-02`
 * @param isAmerican whether the date is known to be written in the United States
 * @returns an empty text for a name that tells none, undefined for what names no zone
 */
export function offsetOf(name: string, day: string, isAmerican: boolean): string | undefined {
  if (moscow.names.has(name)) return day >= moscow.since ? moscow.offset : '';
  return (isAmerican ? american[name] : undefined) ?? offsets[name];
}

/** Whether a word names a zone. @param name in lower case */
export function isTimeZone(name: string): boolean {
  return Object.hasOwn(offsets, name);
}
