/** News that nobody wrote: the same for the same number, with the lengths, marks and languages of real articles. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { seeded } from './seeded.ts';

/** What a language's words are made of, and what stands between them. */
interface Tongue {
  lang: string;
  /** The short words that make half of a text, the most frequent first. */
  small: string[];
  syllables: string[];
  /** How many of the articles are in it, of a hundred. */
  share: number;
}

const words = (text: string) => text.split(' ');
const tongues: Tongue[] = [
  {
    lang: 'en',
    share: 45,
    small: words(
      'the of and to in a is that for it was on with as be by at have from this not but had his they are which or her an were we there been has would their will more when who said if about than',
    ),
    syllables: words(
      'ber ing ton er al ter mer lan wood ford ley sta min cor den har wes lin port ran tive ment con pre sion dis ler mar bel gra',
    ),
  },
  {
    lang: 'de',
    share: 20,
    small: words(
      'der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über',
    ),
    syllables: words(
      'ver ung schaft lich ge ben hei ten ster burg berg wald sche kei zung rat stadt mann hof tra gel bau ord nis zeit licht',
    ),
  },
  {
    lang: 'fr',
    share: 12,
    small: words(
      'de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont avec mais comme ou si leur était elle',
    ),
    syllables: words(
      'tion ment eau bre sou cha vil mar tre lan quel pré cor dis eur elle oire age den vou per con té gra',
    ),
  },
  {
    lang: 'es',
    share: 12,
    small: words(
      'de la que el en y a los se del las un por con no una su para es al lo como más o pero sus le ha me si sin sobre este ya',
    ),
    syllables: words('ción dad mente ra to ca pe lar ver gue sol mar ti no ña lle cor pre do mi te gra bre'),
  },
  {
    lang: 'ru',
    share: 8,
    small: words(
      'в и не на что он с как это по но они к у из за от так о для же все был когда до его мы было при уже или ещё если',
    ),
    syllables: words(
      'го род ста ние пре вод ский ная тель ком мин лес при сто раз вер дом ра нов зем лю ход',
    ),
  },
];
const japanese = [
  ...'日本新聞市長会議発表記者東京都今年予算計画住民図書館橋川電車学校歴史調査報告',
  ...'のはをにがとでもしたてれらいなこ',
];

/** Writes the sentences of one article. */
function writer(tongue: Tongue | undefined, random: () => number) {
  const pick = <Item>(list: readonly Item[]): Item => list[Math.floor(random() * list.length)] as Item;
  // As in real texts, a few words are said often, and most of a large vocabulary seldom.
  const longWord = ({ syllables }: Tongue) => {
    let rank = Math.floor(8000 ** random());
    let word = syllables[rank % syllables.length] as string;
    do {
      rank = Math.floor(rank / 12) + 7;
      word += syllables[rank % syllables.length] as string;
    } while (rank > 40);
    return word;
  };
  const word = () => {
    if (!tongue) return Array.from({ length: 2 }, () => pick(japanese)).join('');
    return random() < 0.5
      ? (tongue.small[Math.floor(tongue.small.length * random() ** 2)] as string)
      : longWord(tongue);
  };
  const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
  const space = tongue ? ' ' : '';
  const phrase = (count: number) => Array.from({ length: count }, word).join(space);
  const sentence = () => {
    const said = phrase(8 + Math.floor(random() * 16));
    const form = random();
    if (form < 0.06) return `"${capital(said)}," ${phrase(3)}.`;
    if (form < 0.1)
      return `${capital(said)} [${phrase(2)}](https://www.example.org/${Math.floor(random() * 1e6)}).`;
    if (form < 0.13) return `${capital(said)} **${phrase(2)}** – ${phrase(3)}.`;
    return `${capital(said)}, ${phrase(4)}${tongue ? '.' : '。'}`;
  };
  const paragraph = () => Array.from({ length: 2 + Math.floor(random() * 4) }, sentence).join(space || '');
  return { pick, phrase, capital, sentence, paragraph };
}

const topics = words(
  'Politics Economy Science Culture Sport Climate Media Law Health Cities Archives Energy',
);
const publishers = Array.from(
  { length: 40 },
  (_, at) =>
    `The ${topics[at % 12]} ${['Post', 'Times', 'Courier', 'Gazette'][at % 4]}${at < 12 ? '' : ` ${at}`}`,
);

/** The text of an article's file. */
export function writeArticle(number: number): { id: string; text: string } {
  const random = seeded(number * 2_654_435_761 + 1);
  const draw = random() * 100;
  let below = 0;
  const tongue = tongues.find(({ share }) => draw < (below += share));
  const { pick, phrase, capital, sentence, paragraph } = writer(tongue, random);
  // Some thirty a day are what a library gets that follows a few papers.
  const day = new Date(Date.UTC(2024, 0, 1) - Math.floor(number / 30) * 86_400_000)
    .toISOString()
    .slice(0, 10);
  const title = capital(phrase(5 + Math.floor(random() * 5)));
  const name = () =>
    `${pick(words('Ada Ben Cleo Dan Eva Finn Gil Hana Ivo Jo'))} ${pick(words('Abel Brandt Costa Dunn Egli Frei Gomez Hale Ito Jansen Koch Lund'))}`;
  const source = `https://www.example.com/news/${number}`;
  const length = 400 + random() * 500;
  const blocks: string[] = [];
  for (let written = 0; written < length;) {
    const form = random();
    let block = paragraph();
    if (form < 0.08 && blocks.length > 1) block = `## ${capital(phrase(4))}`;
    else if (form < 0.12) block = `> ${sentence()}`;
    else if (form < 0.15) block = Array.from({ length: 3 }, () => `- ${sentence()}`).join('\n');
    else if (form < 0.17)
      block = `**Related article:** [${phrase(4)}](https://www.example.com/news/${Math.floor(random() * 10_000)})`;
    blocks.push(block);
    written += tongue ? block.split(' ').length : block.length / 2;
  }
  const lines = [
    '---',
    `title: "${title}"`,
    `author: ["${name()}"${random() < 0.2 ? `, "${name()}"` : ''}]`,
    `date: ${day}`,
    `source: ${source}`,
    `publisher: "${pick(publishers)}"`,
    ...(random() < 0.6 ? [`dek: "${sentence().replaceAll('"', '')}"`] : []),
    `topics: [${pick(topics)}, ${pick(topics)}]`,
    // Every fourth one says nothing of its language, as in clippings.
    ...(random() < 0.75 ? [`lang: ${tongue?.lang ?? 'ja'}`] : []),
    `retrieved: ${day}`,
    '---',
  ];
  const slug = `${number}-${
    tongue && tongue.lang !== 'ru'
      ? title
          .toLowerCase()
          .normalize('NFD')
          .replace(/[^a-z]+/g, '-')
          .slice(0, 40)
          .replace(/-$/, '')
      : 'news'
  }`;
  return { id: `${day}-${slug}`, text: `${lines.join('\n')}\n\n${blocks.join('\n\n')}\n` };
}

/** Makes a content folder of so many articles. @returns their files */
export function generateNews(folder: string, count: number): string[] {
  const files: string[] = [];
  for (let number = 0; number < count; number++) {
    const { id, text } = writeArticle(number);
    const place = join(folder, 'articles', id);
    mkdirSync(place, { recursive: true });
    files.push(join(place, 'index.md'));
    writeFileSync(join(place, 'index.md'), text);
  }
  return files;
}
