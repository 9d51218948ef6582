/** Where in a caption its credit begins, and who it names. */
import { pictureAgencies } from '../../../language/agencies.ts';
import { alternatives } from '../../../language/alternatives.ts';
import { phrasesOf } from '../../../language/phrases.ts';
import { stops } from '../../../language/sentence-end.ts';

const longestCredit = 120;
const words = alternatives(phrasesOf('creditWords'));
const credit = new RegExp(
  `(?<=^|[\\s${stops}|/–—·•(（[])[(\\[（]?(?:(?:${words})(?:\\s*\\.?\\s*[:：＝｜／]|\\s?(?:\\.{3}|…)(?=\\s?[^\\s.]))|(?:${alternatives(phrasesOf('creditPhrases'))})\\s|(?=©|\\(c\\)|ⓒ))`,
  'giu',
);
/** `Foto de archivo` says what kind of picture it is. */
const kindOfPicture = new RegExp(`^(?:${alternatives(phrasesOf('pictureKinds'))})(?!\\p{L})`, 'iu');
/** `图：大桥今天开放，市民很高兴。` says what is seen: names are short, and other commas part them. */
const isSentence = /[，。！？].*[，。！？]|.{20}[。！？]$/u;
const isPhrase = /[^:：＝\s]\s$/;
/** A credit may begin behind a sentence, a sign that parts, or in brackets. */
const mayStandBefore = new RegExp(`(?:^|[${stops}|/–—·•(（[»”"’)\\]\\n])\\s*$`);
const beginsWithSign = /^(?:©|\(c\)|ⓒ|[([（])/i;
/** The text goes on in lower case: what stood before was not a name. The stop of an initial ends nothing. */
const goesOn = /(?<!(?<!\p{L})\p{Lu})[.!?]\s+\p{Lu}?\p{Ll}+\s+\p{Ll}/u;

export interface FoundCredit {
  /** The caption ends here, as an offset in the text. */
  at: number;
  credit: string;
}

const agencies = alternatives(pictureAgencies);
/** `(AP Photo/Ida Holm, File)`, `(Ida Holm / Reuters)`: in brackets at the end, with the agency or the word for a picture. */
const bracketedAgency = new RegExp(
  `[(（\\[]\\s{0,5}((?:[^()（）[\\]]{1,80}[/／,，、\\s|–-]\\s{0,5})?(?:${agencies})(?:\\s{0,5}Photo)?(?:\\s{0,5}[/／,，|–-][^()（）[\\]]{1,80})?)\\s{0,5}[)）\\]]\\s{0,5}\\.?$`,
  'u',
);
/** `The bridge. AP Photo: Ida Holm`: it stands before the word for a picture. */
const agencyBefore = new RegExp(`(?<=(?:^|[.!?…。]["”»]?)\\s{0,5})(?:${agencies})\\s{1,5}$`, 'u');
/** `El puente. / IDA HOLM (EFE)`, `The bridge | Ida Holm (AP)` */
const nameThenAgency = new RegExp(`[/|]\\s+([^/|.!?()]{2,60} \\((?:${agencies})\\))\\.?$`, 'u');
/** Nothing but who made it: `Getty Images`, `Ida Holm / AFP / Getty Images`, `picture alliance/dpa | Ida Holm` */
const name = "(?:\\p{Lu}[\\p{L}\\p{M}'’.-]{0,20} ?){1,4}";
const agencyAlone = new RegExp(
  `^((?:${agencies})(?: ?[/／] ?(?:${agencies}))*(?: ?[|/／] ?[^.!?()|/／]{2,40})?|${name} ?[/／] ?(?:${agencies}) ?[/／] ?(?:${agencies}))$`,
  'u',
);
/** `Ida Holm / AP`, `harbour.example` */
const host = '(?:[\\p{L}\\d-]{1,63}\\.){1,3}\\p{Ll}{2,12}';
const maker = new RegExp(`^(?:${name} ?[/／] ?(?:${agencies}|${host})|${host})$`, 'u');

/** Whether a line says nothing but who made a picture, and for whom. */
export const namesMaker = (line: string): boolean => maker.test(line);

const wordBefore = new RegExp(
  `^(?:${words})(?:\\s+(?=\\p{L}+\\s\\p{L})|\\s?[-–]\\s?(?=(?:${agencies})(?!\\p{L})))`,
  'iu',
);
/** The same in brackets, and in small letters: `(ansa)` */
const bracketedAlone = new RegExp(`^[(（]((?:${agencies}))[)）]\\.?$`, 'iu');
/** `강에서 본 다리. 홍길동 기자`, `… 해안군 제공` */
const reporter = new RegExp(
  `(?<=[.。!?]\\s)([\\p{sc=Hang}\\p{sc=Han}]{2,4} (?:${alternatives(phrasesOf('bylineEndings'))})|[\\p{sc=Hang}A-Z]{2,12} (?:${alternatives(phrasesOf('creditEndings'))}))$`,
  'u',
);
/** `The bridge — Reuters`, `El puente. EFE/Ana Ruiz`, `The bridge | Ida Holm/AP`, `섬으로 가는 배. /연합뉴스` */
const trailingAgency = new RegExp(
  `(?:[—–|•·]\\s+|\\s-\\s+|(?<=[.!?…。]["”»]?)\\s[/／]\\s?(?=(?:${agencies})$)|(?<=[.!?…。]["”»]?\\s{0,5})\\s)((?:[^\\s.!?()|—–]+ ){0,3}[^\\s.!?()|—–]+ ?[/／] ?(?:${agencies})|(?:${agencies})(?: Photo)?(?: ?[/／] ?[^.!?()|—–]{2,40})?)\\.?$`,
  'u',
);
/** `（山田太郎撮影）`, `（消防提供）`, `王某 摄`, `港市役所、山田太郎撮影`: who, then that he took or gave the picture. */
const endings = alternatives(phrasesOf('creditEndings'));
const taken = new RegExp(
  `[(（]([^()（）]{1,60}(?:${endings}))[)）]$|(?<=[\\s\\u3000。])(?!\\p{sc=Hang})([^\\s。，、（）]{1,20}[\\s\\u3000]+[^\\s。，、（）]{0,20}[\\s\\u3000]*(?:${endings}))$|(?<=[、，=＝])([^\\s。，、（）=＝]{2,12}(?:${endings}))$|(?<=[。！？」])(\\p{sc=Han}{2,6}[／/](?:${endings}))$`,
  'u',
);
/** `/사진=홍길동 기자`, `사진제공=…`, `(사진=연합뉴스)` */
const equated = new RegExp(
  `[\\s/(（[|▲]*(?<!\\p{L})(?:${words})\\s?[=＝]\\s?([^()（）=]{1,60}?)[)）\\]]?$`,
  'iu',
);

/** `(foto Ida Holm/Ansa)` */
const bracketedName = new RegExp(
  `[(（\\[](?:${words})\\s+(\\p{L}+[\\s/,.’'-][^()（）[\\]:]{1,60})[)）\\]]\\.?$`,
  'iu',
);

const forWords = alternatives(phrasesOf('forWords').map((word) => word.toUpperCase()));
/** `Le pont. ANNE ROE / LE LAC`, `El puente. ANA ROE (EFE)`, `Le pont. ANNE ROE POUR « LE LAC »`: in capitals, behind a sentence. */
const inCapitals = new RegExp(
  String.raw`(?<=[.!?…»”"] )((?:\p{Lu}[\p{Lu}'’.-]+ ){1,3}\p{Lu}[\p{Lu}'’.-]+ ?(?:\/ ?[\p{Lu}\p{N}'’. -]{2,40}|\([\p{Lu}\p{N}][\p{L}\p{N} ]{1,30}\)|(?:${forWords})\s[«“"]?\s?[\p{Lu}\p{N}'’.\s-]{2,40}[»”"]?))$`,
  'u',
);

/** `The quay at night. (Coast/Ida Holm)`, `… (Ida Holm | Coast)` */
const bracketedPair =
  /(?<=[.!?…。]["”»]?\s{0,5})[([](\p{Lu}[^()[\]/|]{1,40}(?:\/|\s\|)\s?\p{Lu}[^()[\]/|]{1,40})[)\]]\.?$/u;

/** `The quay at night.—Coast/Ida Holm`, `… | Ida Holm/Coast` */
const behindDash = /(?<=[.!?…])(?:\s?[—–]\s?|\s(?:-|[|/]{1,2})\s)(\p{Lu}[^.!?—–:|]{1,40})$/u;

/** `The quay at night. Ida Holm/The Coast`, `… Coast/Ida Holm`, `The quay at night - Ida Holm/Coast` */
const capital = "\\p{Lu}[\\p{L}'’.-]{0,20}";
const pairBehind = new RegExp(
  `(?<=[.!?…]["”»]?\\s|\\s[–|-]\\s)((?:${capital} ){1,3}${capital} ?/ ?\\p{Lu}[\\p{L}\\p{N} '’&-]{1,30}|${capital}/${capital} ${capital})$`,
  'u',
);

const forms = [
  bracketedPair,
  behindDash,
  inCapitals,
  nameThenAgency,
  agencyAlone,
  bracketedAlone,
  bracketedAgency,
  trailingAgency,
  taken,
  equated,
  reporter,
  bracketedName,
  pairBehind,
];

/** A credit that ends a caption without a label before it. */
function findAtEnd(text: string): FoundCredit | undefined {
  const end = text.trimEnd();
  for (const form of forms) {
    const found = form.exec(end.slice(-200));
    const name = found?.slice(1).find((group) => group !== undefined);
    if (form === bracketedName && !/^\p{Lu}/u.test(name ?? '')) continue;
    if (found && name !== undefined && name.trim() !== '')
      return { at: Math.max(0, end.length - 200) + found.index, credit: withoutWord(name.trim()) };
  }
  return undefined;
}

/** `Photo Ida Holm/Reuters`, `Photo- PTI` */
const withoutWord = (name: string): string => name.replace(wordBefore, '');

/** @returns undefined if nothing in the text says who made the picture, or too much stands behind it to be a name */
export function findCredit(text: string): FoundCredit | undefined {
  for (const { 0: found, index: at } of text.matchAll(credit)) {
    const before = text.slice(0, at);
    const label = text.slice(at, at + found.length) || text.slice(at);
    // Within a sentence, only a word that is written as a label is one.
    if (!mayStandBefore.test(before) && !beginsWithSign.test(label) && /^\p{Ll}/u.test(label)) continue;
    const rest = text.slice(at + found.length).trim();
    if (isPhrase.test(found) && kindOfPicture.test(rest)) continue;
    const isBracketed = /[([（]\s*$/.test(before) || /^[([（](?!c\))/i.test(found);
    const name = withoutStop(isBracketed ? rest.replace(/[)\]）]\s*\.?$/, '') : rest);
    if (name === '' || name.length > longestCredit || goesOn.test(name) || isSentence.test(name)) continue;
    const agency = agencyBefore.exec(before);
    if (agency) return { at: agency.index, credit: withoutStop(text.slice(agency.index).trim()) };
    return { at: /[([（]\s*$/.test(before) ? before.trimEnd().length - 1 : at, credit: name };
  }
  return findAtEnd(text);
}

/** The stop of a sentence is not part of a name; that of an initial is. */
function withoutStop(name: string): string {
  return /(?<!\p{Lu})\.$/u.test(name) ? name.slice(0, -1) : name;
}
