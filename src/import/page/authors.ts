/** Decides who wrote an article: the names that its page says to machines, else those it shows, freed of all that is no name. */
import { namesIn } from './article-thing.ts';
import { squeeze } from './choose-body.ts';
import { textOf } from './json-ld.ts';
import type { Head } from './head.ts';
import { attribute, closest } from './parse-page.ts';
import type { Sources } from './read-page.ts';
import { textIn } from './text.ts';
import { namesOf } from './vocabulary.ts';
import type { Element } from 'hast';

const authorNames = [
  'author', 'article:author', 'article:author_name', 'og:article:author', 'parsely-author', 'sailthru.author', 'byl', 'dc.creator', 'dcterms.creator', 'dc.contributor', 'citation_author', 'cxenseparse:author', 'mrf:authors', 'articleauthor', 'article_author', 'authors', 'twitter:data1',
];
const bylineName = /[ -](?:byline|bylines|author|authors|autor|autoren|auteur|auteurs|autore|firma|verfasser|writer|reporter|journalist|contributor|contributors|dateline-author|posted-by|article-author)(?=[ -])/;
const byWords = String.raw`by|words by|story by|written by|reported by|posted by|text by|von|vom|ein artikel von|eine analyse von|ein kommentar von|ein interview von|par|propos recueillis par|por|texto|redacción|di|a cura di|door|tekst|av|af|text|autor|autorin|autoren|author|authors|reporter|автор|текст|szerző|napsal|autoři|yazan|文|取材・文|文・写真|記者|執筆|作者|撰文|글|كتب|بقلم|מאת|oleh|penulis`;
const by = new RegExp(`^(?:${byWords})(?=[\\s:：/●・]|$)[\\s:：/●・]*`, 'iu');

export function chooseAuthors({ page, meta, thing, sites, title }: Sources, head: Head): string[] {
  const siteNames = sites.map(squeeze);
  const isSite = (name: string): boolean => siteNames.includes(squeeze(name)) || /^(?:no author|unknown|admin|administrator|editor|webmaster|guest|default|staff|anonymous|author|none|null|undefined)$/i.test(name);
  const told = namesIn(thing['author']).concat(namesIn(thing['creator'])).map(({ name }) => name);
  const named = authorNames.flatMap((name) => (name === 'twitter:data1' && !/written|author|by/i.test(meta.get('twitter:label1')?.[0] ?? '') ? [] : (meta.get(name) ?? [])));
  const shown = shownNames(page.elements, head, page.parents, page);
  const lists = [told, named, shown].map((list) => unique(list.flatMap(splitNames)).filter((name) => isName(name, title)));
  for (const list of lists) {
    const names = list.filter((name) => !isSite(name));
    if (names.length > 0) return names;
  }
  return (lists.find((list) => list.length > 0) ?? []).filter((name) => !/^(?:no author|unknown|admin|null|undefined)$/i.test(name));
}

function shownNames(elements: Element[], head: Head, parents: Map<Element, Element>, page: Sources['page']): string[] {
  void elements;
  void parents;
  const marked: string[] = [];
  const called: string[] = [];
  const said: string[] = [];
  for (const { text, element, place } of head.lines) {
    if (text.length > 200) continue;
    for (const link of linksIn(element)) if (/\bauthor\b/i.test(attribute(link, 'rel') ?? '') || /\bauthor\b/i.test(attribute(link, 'itemProp') ?? '')) marked.push(textIn(link));
    const holder = closest(page, element, (at) => /\bauthor\b/i.test(attribute(at, 'itemProp') ?? '') || /\bauthor\b/i.test(attribute(at, 'rel') ?? ''));
    if (holder) marked.push(text);
    let near: Element | undefined = element;
    for (let up = 0; near && up < 3; up++, near = page.parents.get(near)) {
      if (bylineName.test(namesOf(near)) && text.length < 120) {
        called.push(text);
        break;
      }
    }
    if (by.test(text) && text.length < 120 && place !== 'above') said.push(text);
  }
  for (const list of [marked, called.filter((text) => by.test(text)), said, called]) {
    const names = list.filter((text) => splitNames(text).some((name) => isName(name, '')));
    if (names.length > 0) return unique(names.slice(0, 6));
  }
  return [];
}

function linksIn(element: Element): Element[] {
  const found: Element[] = element.tagName === 'a' ? [element] : [];
  for (const child of element.children) if (child.type === 'element') found.push(...linksIn(child));
  return found;
}

/** Each name of a byline by itself. */
export function splitNames(text: string): string[] {
  const line = text.replace(/\s+/g, ' ').trim();
  if (/^(?:https?:)?\/\//.test(line) || line.length > 300) return [];
  return line
    .replace(by, '')
    .replace(/\([^()]*\)/g, ' ')
    .replace(/\S+@\S+/g, ' ')
    .split(/\s*(?:,|;|\||\/|／|&|•|·|、|，|\s[-–—]\s|\n|\s(?:and|und|et|y|e|och|og|en|und|with|mit)\s)\s*/i)
    .map((name) => name.replace(by, '').replace(/^[\s"'“”„:.–—-]+|[\s"'“”:,–—-]+$/g, '').trim())
    .filter((name) => name !== '');
}

function isName(name: string, title: string): boolean {
  if (name.length < 2 || name.length > 60 || /\d{3}|\d:\d|https?:|www\.|@|[?!]/.test(name)) return false;
  if (!/\p{L}/u.test(name) || name.split(' ').length > 6) return false;
  return title === '' || !squeeze(title).includes(squeeze(name)) || name.split(' ').length > 1;
}

function unique(names: string[]): string[] {
  const seen = new Set<string>();
  return names.filter((name) => {
    const key = squeeze(name);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
void textOf;
