import { archivedOriginal } from '../../address/archived-copy.ts';

/** A page that was saved from a web archive, as it was before the archive took it. */
export interface ArchivedPage {
  html: string;
  original: string;
  /** The address of the copy. */
  copy: string;
}

const longestHead = 200_000;
const links = /<link\s[^>]{1,4000}>/gi;
/** The call with which the Wayback Machine tells its script what it shows. */
const wombat = /__wm\.wombat\("([^"]{1,4000})",\s*"(\d{14})"/;
const toolbar = ['<!-- BEGIN WAYBACK TOOLBAR INSERT -->', '<!-- END WAYBACK TOOLBAR INSERT -->'] as const;
/** What comes before the address of a copy, and the moment; in Memento's form (RFC 7089) or that of archive.today. */
const copyAddress =
  /^(https?:\/\/[^/]+)(\/(?:[\w.:-]{1,40}\/){0,3}?)(?:\d{14}(?:[a-z]{2}_)?|\d{4}\.\d\d\.\d\d-\d{6})\/https?:/;

/**
 * Undoes what an archive did to a page: its own toolbar goes, links lead to where they led, pictures stay the archive's, which
 * may be the last that there are.
 *
 * @param address where the page was saved, as far as known
 * @returns undefined if no archive did anything to it
 */
export function unwrapArchived(html: string, address?: string): ArchivedPage | undefined {
  const head = html.slice(0, longestHead);
  const [, of = '', moment = ''] = wombat.exec(head) ?? [];
  const told = [address, canonicalIn(head), moment && `https://web.archive.org/web/${moment}/${of}`];
  const copy = told.find((each) => each && archivedOriginal(each) !== undefined && copyAddress.test(each));
  const original = copy && archivedOriginal(copy);
  if (!copy || !original) return undefined;
  const [, host = '', path = ''] = copyAddress.exec(copy) ?? [];
  return {
    html: /\d-\d{6}\//.test(copy) ? unwrapToday(html) : unwrapMemento(withoutToolbar(html), host, path),
    original,
    copy,
  };
}

function canonicalIn(head: string): string | undefined {
  const link = head.match(links)?.find((each) => /\srel=["']?canonical\b/i.test(each));
  return link && /\shref=["']?([^"'\s>]+)/i.exec(link)?.[1];
}

function withoutToolbar(html: string): string {
  const start = html.indexOf(toolbar[0]);
  const end = html.indexOf(toolbar[1], start);
  return start === -1 || end === -1 ? html : html.slice(0, start) + html.slice(end + toolbar[1].length);
}

function unwrapMemento(html: string, host: string, path: string): string {
  const [origin, rest] = [RegExp.escape(host.replace(/^https?:/, '')), RegExp.escape(path)];
  const copies = new RegExp(
    `(?:(?:https?:)?${origin}|(?<![\\w.-]))${rest}(\\d{4,14})([a-z]{2}_)?/(?=https?:/)`,
    'g',
  );
  return html.replace(copies, (_, moment: string, kind?: string) =>
    // Pictures, styles and scripts; a page in a frame is a link.
    /^(?:im|cs|js|oe)_$/.test(kind ?? '') ? `${host}${path}${moment}${kind ?? ''}/` : '',
  );
}

/** archive.today leaves nothing of what a page said of itself, and describes its copy instead. */
function unwrapToday(html: string): string {
  const head = html
    .slice(0, longestHead)
    .replace(/<meta\s(?![^>]{0,200}charset)[^>]{0,4000}>/gi, '')
    .replace(/(<link\s[^>]{0,300}?href=["']?)https?:\/\/archive\.[a-z]{2,5}\/[\d.-]{17}\/(?=https?:)/i, '$1');
  return (head + html.slice(longestHead)).replace(
    /https?:\/\/archive\.[a-z]{2,5}\/o\/\w{3,10}\/(?=https?:\/)/g,
    '',
  );
}
