import type { Facts, Placement } from '../reader.ts';
import type { OwnLines } from './lines-of-own.ts';
import type { Segment } from './segments.ts';

/** An article while its facts are being found. */
export class Draft {
  readonly facts: Facts = {};
  readonly lines: readonly string[];
  /** BCP 47; undefined if its words do not tell. */
  readonly lang: string | undefined;
  /** What the file is called, if that is the title of a note. */
  readonly noteTitle: string | undefined;
  readonly own: OwnLines;
  /** What lines became, by their number from 0; the others are the body. */
  readonly taken = new Map<number, Placement['became']>();
  readonly remarks: string[] = [];
  /** Lines above the body that are no fact. They stay in the body. */
  readonly unplaced: Segment[] = [];
  /** The first segment of the body. */
  bodyFrom = 0;

  constructor(
    lines: readonly string[],
    lang: string | undefined,
    noteTitle: string | undefined,
    own: OwnLines,
  ) {
    this.lines = lines;
    this.own = own;
    this.lang = lang;
    this.noteTitle = noteTitle;
  }

  has(key: keyof Facts): boolean {
    return this.facts[key] !== undefined;
  }

  isTaken({ start }: Segment): boolean {
    return this.taken.has(start);
  }

  /**
   * Takes lines out of the body.
   *
   * @param facts what they say; what is known already stays, and other words for it are kept as a remark
   * @param isWhole they say nothing else
   *
   * @returns whether they were taken: lines that only contradict what is known are the body's
   */
  take(segments: readonly Segment[], facts: Facts, isWhole: boolean): boolean {
    const told = Object.entries(facts) as [keyof Facts, unknown][];
    const news = told.filter(([key]) => !this.has(key));
    const others = told.filter(
      ([key, value]) => this.has(key) && JSON.stringify(this.facts[key]) !== JSON.stringify(value),
    );
    if (news.length === 0 && others.length > 0) return false;
    Object.assign(this.facts, Object.fromEntries(news));
    const isSaid = isWhole && others.length === 0;
    const became = (news[0] ?? told[0])?.[0] ?? 'remark';
    for (const { start, end } of segments) {
      for (let at = start; at < end; at++) {
        this.taken.set(at, became);
        const line = this.lines[at]?.trim() ?? '';
        if (!isSaid && line !== '') this.remarks.push(line);
      }
    }
    return true;
  }
}
