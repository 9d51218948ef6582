/** What the first line of a block between colons says: its sort and title, or that it only lays out what is in it. */

import { quotedValue } from '../attribute-text.ts';

const noteClass =
  /\.(?:callout|admonition|note|tip|info|hint|important|warning|caution|danger|attention|success|quote|example|question|abstract|summary|box|alert)/i;
/** Names that lay out: of Pandoc's slides, Quarto, VuePress and VitePress; and parts of a page that Pandoc converted. */
const layout =
  /^(?:columns?|center|centered|left|right|incremental|nonincremental|fragment|panel-tabset|tabset|tabs?|code-group|code-tabs|grid|row|container|wrapper|full-width|wide|cards?|card-grid|steps|demo|v-pre|raw|slide|section|gallery|layout|content-visible|content-hidden|figure|main|article|post|entry|story|header|headline|byline|author|date|meta|lead|credit|footer)$/i;
/** Boxes of sites that Pandoc converted: `::: thumbcaption`, `::: entry-content`. */
const boxOfSite =
  /(?:caption|inner|outer|wrapper|wrap|container|content|image|figure|media|text|body|row|grid|columns?)$/i;
/** Notes of Zenn and Qiita. */
const sorted = /^(?:message|note)\s+(info|warn|warning|alert)$/;

const value = new RegExp(quotedValue, 'g');

/** Data of scripts have braces of their own. */
function withoutData(said: string): string {
  return said.replace(value, (found) => (/[{}]/.test(found) ? '""' : found));
}

/** `{.columns}`, `{custom-style="Body Text"}`, `columns`: nothing of a note. */
export function isLayout(said: string): boolean {
  const [, attributes] = /^\{([^{}]*)\}\s*:*$/.exec(withoutData(said)) ?? [];
  if (attributes !== undefined)
    return /[.#=]/.test(attributes) ? !noteClass.test(attributes) : layout.test(attributes);
  const name = said.replace(/\{[^{}]*\}[\s:]*$/, '').replace(/(?<![\s:])[\s:]+$/, '');
  return layout.test(name) || (/^[\w-]+$/.test(name) && (boxOfSite.test(name) || isPartOfSite(name)));
}

/** `::: embedded-post-title`: nobody names a note so. */
function isPartOfSite(name: string): boolean {
  return (
    /\w[-_]\w/.test(name) &&
    !/note|tip|info|hint|warn|caution|danger|details|spoiler|callout|box|alert|quote|example/i.test(name)
  );
}

/** `note Title`, `note | Title`, `note[Title]`, `note{title="Title"}`, `{.callout-note title="Title"}` */
export function beginBlock(said: string, titleBelow?: string): string {
  const attributes = /\{[^{}]*\}/.exec(withoutData(said))?.[0];
  const type =
    sorted.exec(said)?.[1] ??
    /^\{?([\w-]+)/.exec(said)?.[1] ??
    (attributes ? /\.([\w-]+)/.exec(attributes)?.[1] : undefined) ??
    'note';
  if (type === 'quotation') return '>';
  const title = sorted.test(said) ? '' : titleOf(said);
  const plain = type.replace(/^callout-(?=\w)/, '').replace(/^message$/, 'note');
  return `> [!${plain}] ${title === '' ? (titleBelow ?? '') : title}`.trimEnd();
}

/**
 * @param raw what stands behind the colons
 * @returns the title without its quotation marks or brackets; empty if there is none
 */
export function titleOf(raw: string): string {
  const said = withoutData(raw);
  const attributes = /\{[^{}]*\}/.exec(said)?.[0] ?? '';
  const named = /title="([^"]*)"/.exec(attributes)?.[1];
  const written = said
    .replace(/\{[^{}]*\}/, '')
    .replace(/^[\w-]+\s*\|?\s*/, '')
    .replace(/^\[(.*)\]\s*$/, '$1');
  return (named ?? written).replace(/(?<!\s)\s*(?<!:):{3,}$/, '').replace(/^["“](.*)["”]$/, '$1');
}
