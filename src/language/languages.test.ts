import { describe, expect, test } from 'vitest';
import type { Element } from 'hast';
import { parseDate } from '../date/parse-date.ts';
import { splitNames } from '../import/page/authors/author-names.ts';
import { isOrganizationWord } from './person-like.ts';
import { readPage } from '../import/page/read-page.ts';
import { isNamedFurniture } from '../import/page/tree/vocabulary.ts';
import { brokenWords } from '../markdown/read/text/broken-words.ts';
import { htmlOf, partsOf } from '../markdown/test-context.ts';
import { isOrganisation, partName } from '../site/names.ts';
import { isAuthorAddress } from './author-address.ts';
import { readByline } from './byline.ts';
import { asksToFollow, isCall, isNotice, namesChannel } from './calls.ts';
import { labelOf } from './label.ts';
import {
  authorLabels,
  controlLabels,
  noteLabels,
  originalLabels,
  publishedLabels,
  releaseLabels,
  readersLabels,
  retrievedLabels,
  signUpLabels,
  topicLabels,
  updatedLabels,
} from './labels.ts';
import type { Language } from './language.ts';
import { findLanguage, languages } from './languages.ts';
import { type PhraseKey, wordList } from './phrases.ts';
import { byDistinctiveWords } from './detect/by-distinctive-words.ts';
import { isReadingTime } from './is-reading-time.ts';
import { namesTerms, saysRights } from './rights.ts';
import { parseLanguage } from './tag.ts';

const authorsBeside = (paper: string): string[] =>
  readPage(
    `<h1>A shorter night</h1><p class="byline">By Jane Roe, ${paper}</p><p>${'The crews of the night ferry sleep. '.repeat(9)}</p>`,
  ).author;

const page = (below: string): string =>
  `<h1>A shorter night</h1>${below}<p>${'The crews of the night ferry sleep. '.repeat(9)}</p>`;
const picture = '<img src="https://e.example/a.jpg" width="900" height="600">';
const captionIn = (figure: string): string | undefined => readPage(page(figure)).image?.caption;
const dekCalled = (name: string, dek: string): boolean =>
  readPage(page(`<div class="${name}">${dek}</div>`)).dek === dek;

/** What a page makes of a phrase of each kind: true if it is recognised. */
const uses: Record<string, (phrase: string) => boolean> = {
  relatedLabels: (phrase) => partsOf('related', `**${phrase}:** [A title](https://e.example/a)`).length === 1,
  controlLabels: (phrase) => controlLabels.has(labelOf(`${phrase}…`)),
  noteLabels: (phrase) => noteLabels.has(labelOf(`${phrase}:`)),
  readersLabels: (phrase) => readersLabels.has(labelOf(`${phrase}:`)),
  signUpLabels: (phrase) => signUpLabels.has(labelOf(`${phrase}!`)),
  callPhrases: (phrase) => isCall(`More of it? ${phrase} our news`),
  followPhrases: (phrase) =>
    asksToFollow(`${phrase} Jane Roe: @jroe`) && asksToFollow(`@jroe, Jane Roe ${phrase}.`),
  channelWords: (phrase) => namesChannel(`Follow our ${phrase} now.`),
  noticePhrases: (phrase) => isNotice(`${phrase} …`),
  rightsPhrases: (phrase) => saysRights(`The Harbour, ${phrase}.`),
  termsPhrases: (phrase) => namesTerms(`This page has ${phrase}.`),
  furnitureNames: (phrase) => isNamedFurniture(named(`box-${labelOf(phrase)}`)),
  dekNames: (phrase) => dekCalled(phrase, 'The bridge over the old harbour opens again in May.'),
  subtitleNames: (phrase) => dekCalled(phrase, 'It opens again in May'),
  bylineNames: (phrase) =>
    isEqual(readPage(page(`<div class="${phrase}">Ida Holm</div>`)).author, ['Ida Holm']),
  bylineNamesInPage: (phrase) =>
    isEqual(readPage(page(`<div class="${phrase}">Ida Holm</div>`)).author, ['Ida Holm']),
  bylineNamesInAddress: (phrase) => isAuthorAddress(`https://e.example/${phrase}/ida-holm`),
  kickerNames: (phrase) =>
    readPage(page('').replace('A', `<span class="${phrase}">Sea</span> A`)).title === 'A shorter night',
  captionNames: (phrase) =>
    captionIn(`<div>${picture}<p class="${phrase}">The quay</p></div>`) === 'The quay',
  captionNamesInFigure: (phrase) =>
    captionIn(`<figure>${picture}<p class="${phrase}">The quay</p></figure>`) === 'The quay',
  creditNames: (phrase) => {
    const caption = `<figcaption>The quay <span class="${phrase}">Jane Roe</span></figcaption>`;
    return readPage(page(`<figure>${picture}${caption}</figure>`)).image?.credit === 'Jane Roe';
  },
  seeWords: (phrase) =>
    htmlOf(`The ferry is late [${phrase.toLowerCase()}. @roe2019].`).includes('. roe2019)'),
  wikiFileWords: (phrase) =>
    partsOf('figure', `'''A''' ferry\n\n[[${phrase}:a.jpg|thumb|The quay]]`)[0]?.caption === 'The quay',
  wikiCategoryWords: (phrase) => !htmlOf(`'''A''' ferry\n\n[[${phrase}:Sea]]`).includes('Sea'),
  embedLabels: (phrase) =>
    partsOf('embed', `**${phrase}:**\n\nhttps://vimeo.com/123`)[0]?.service === 'Vimeo',
  agencies: (phrase) => creditOf(`A dog runs home (${phrase})`) === phrase,
  coverWords: (phrase) =>
    readPage(
      `<meta property="og:image" content="/a.jpg"><h1>A shorter night</h1><p>${'The crews of the night ferry sleep. '.repeat(9)}</p><p>${phrase}: Jane Roe</p>`,
      { address: 'https://e.example/' },
    ).image?.credit === 'Jane Roe',
  creditWords: (phrase) => creditOf(`${phrase}: Jane Roe`) === 'Jane Roe',
  creditPhrases: (phrase) => creditOf(`A dog runs home. ${phrase} Jane Roe`) === 'Jane Roe',
  creditEndings: (phrase) => creditOf(`A dog runs home (山田太郎${phrase})`) === `山田太郎${phrase}`,
  forWords: (phrase) => {
    const credit = `JANE ROE ${phrase.toUpperCase()} THE LAKE`;
    return creditOf(`A dog runs home. ${credit}`) === credit;
  },
  pictureKinds: (phrase) => creditOf(`A dog runs home. Foto de ${phrase}`) === undefined,
  bylineWords: (phrase) => names(`${phrase}: Jane Roe`, ['Jane Roe']),
  bylinePhrases: (phrase) => names(`${phrase} Jane Roe`, ['Jane Roe']),
  bylineEndings: (phrase) => names(`Jane Roe ${phrase}`, ['Jane Roe']),
  roles: (phrase) => isEqual(splitNames(`Jane Roe, ${phrase}`), ['Jane Roe']),
  deskWords: (phrase) => isOrganizationWord(`Harbour ${phrase}`),
  paperWords: (phrase) => isEqual(authorsBeside(`Harbour ${phrase}`), ['Jane Roe']),
  andWords: (phrase) => names(`By Jane Roe ${phrase} Jan Vrba`, ['Jane Roe', 'Jan Vrba']),
  orWords: (phrase) => {
    const hyphen = `a boat-\n${phrase} raft`;
    return brokenWords(`the coun-\ncil, the har-\nbour, the fer-\nry, ${hyphen}`).endsWith(hyphen);
  },
  authorLabels: (phrase) => authorLabels.has(labelOf(`**${phrase}:**`)),
  releaseWords: (phrase) => releaseLabels.has(labelOf(`**${phrase}**`)),
  publishedLabels: (phrase) => publishedLabels.has(labelOf(`**${phrase}:**`)),
  updatedLabels: (phrase) => updatedLabels.has(labelOf(`(${phrase}:`)),
  originalLabels: (phrase) => originalLabels.has(labelOf(`[${phrase}:]`)),
  retrievedLabels: (phrase) => retrievedLabels.has(labelOf(`${phrase}:`)),
  topicLabels: (phrase) => topicLabels.has(labelOf(`**${phrase}:**`)),
  dateWords: (phrase) => parseDate(`${phrase} 2 March 2017`) === '2017-03-02',
  definiteArticles: (phrase) => isOrganisation('Harbour Post', `${phrase} Harbour Post`),
  nameParticles: (phrase) =>
    partName(`Ida ${phrase.toLowerCase()} Holm`).family === `${phrase.toLowerCase()} Holm`,
  postpositions: (phrase) => htmlOf(`At https://e.example/a${phrase}`).includes(`e.example/a</a>${phrase}`),
  tellingWords: (phrase) =>
    ['ms', 'pt', 'nl', 'hi', undefined].some((found) =>
      wordList(findLanguage(byDistinctiveWords(`${phrase} `.repeat(4), found) ?? '')?.tellingWords).includes(
        phrase.toLowerCase(),
      ),
    ),
  hourWords: (phrase) => parseDate(`2 March 2017 9 ${phrase}`) === '2017-03-02',
  minuteWords: (phrase) => parseDate(`2017年3月2日 3時5${phrase}`) === '2017-03-02',
  readingTimes: (phrase) => isReadingTime(phrase.replace('{minutes}', '7')),
};

function named(className: string): Element {
  return { type: 'element', tagName: 'div', properties: { className: [className] }, children: [] };
}

function creditOf(line: string): string | undefined {
  return partsOf('figure', `![A dog](dog.jpg)\n\n${line}`)[0]?.credit;
}

/** In a scrape, and on a saved page. */
function names(byline: string, authors: string[]): boolean {
  return isEqual(readByline(byline), authors) && isEqual(splitNames(byline), authors);
}

function isEqual(one: string[], other: string[]): boolean {
  return one.join('\n') === other.join('\n');
}

/** As it stands at the beginning of a line. */
function capitalised(phrase: string, lang: string): string {
  return phrase.slice(0, 1).toLocaleUpperCase(lang) + phrase.slice(1);
}

describe.each(languages.map((language) => [language.name, language] as const))(
  '%s',
  (_, language: Language) => {
    test('is found by its tag', () => {
      expect(parseLanguage(language.tag)).toBe(language.tag);
      expect(findLanguage(`${language.tag}-XX`)).toBe(language);
    });

    test('says no phrase twice in a list', () => {
      const twice = Object.values(language).flatMap((value: unknown) => {
        const phrases = typeof value === 'string' ? wordList(value) : [];
        return phrases.filter((phrase, at) => phrases.indexOf(phrase) !== at);
      });
      expect(twice).toEqual([]);
    });

    test.each(Object.keys(uses).filter((key) => language[key as PhraseKey]))(
      'each of its %s is recognised where it is used',
      (key) => {
        const phrases = wordList(language[key as PhraseKey]);
        const written = [...phrases, ...phrases.map((phrase) => capitalised(phrase, language.tag))];
        expect(written.filter((phrase) => !uses[key]?.(phrase))).toEqual([]);
      },
    );

    test('each name of a month is read', () => {
      const unread = (language.months ?? []).flatMap((names, index) =>
        wordList(names).filter((name) => {
          const day = `2017-${String(index + 1).padStart(2, '0')}-02`;
          return [name, capitalised(name, language.tag)].some(
            (written) => parseDate(`2 ${written} 2017`, language.tag) !== day,
          );
        }),
      );
      expect(unread).toEqual([]);
    });

    test('each name of a weekday may stand before a date', () => {
      const unread = wordList(language.weekdays).filter(
        (weekday) => parseDate(`${weekday}, 2 March 2017`) !== '2017-03-02',
      );
      expect(unread).toEqual([]);
    });
  },
);
