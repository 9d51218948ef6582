/** What is a name, and where one ends in a byline: 'By Ana Lima and Jo Berg, in Oslo'. */

const byWords = String.raw`words by|story by|written by|reported by|posted by|published by|text by|analysis by|review by|by|von|vom|ein artikel von|eine analyse von|ein kommentar von|ein interview von|par|propos recueillis par|por|texto|texto de|redacción|di|a cura di|door|tekst|av|af|text|autor|autorin|autoren|author|authors|reporter|автор|авторы|текст|szerző|napsal|autoři|yazan|文|取材・文|文・写真|記者|執筆|作者|撰文|글|كتب|كتبت|بقلم|מאת|oleh|penulis|tekst og foto|tekst`;
export const by = new RegExp(`^(?:${byWords})(?=[\\s:：/●・]|$)[\\s:：/●・]*`, 'iu');
const between =
  /\s*(?:,|;|\||\/|／|&|•|·|、|，|\s[-–—]\s|\n|\s(?:and|und|et|y|e|och|og|en|und|with|mit|и)\s)\s*/iu;
const role =
  /^(?:(?:senior|chief|staff|political|science|business|contributing|associate|deputy|digital|special)\s)*(?:writer|reporter|editor|correspondent|contributor|columnist|redakteur(?:in)?|journalist|korrespondent(?:in)?|reporterin|autorin|photographer|producer|analyst)(?:\s.{0,30})?$|^(?:view all|see all|more|follow|profile|email|e-mail|share|read more|mehr)$/i;

/** Each name of a byline by itself. */
export function splitNames(text: string): string[] {
  const line = text.replace(/\s+/g, ' ').trim();
  if (/^(?:https?:)?\/\//.test(line) || line.length > 300) return [];
  return line
    .replace(by, '')
    .replace(/\([^()]*\)/g, ' ')
    .replace(/\S+@\S+/g, ' ')
    .split(between)
    .map((name) =>
      name
        .replace(by, '')
        .replace(/^(?:and|und|et|y)\s+/i, '')
        .replace(/^[\s"'“”„:.–—●|-]+|[\s"'“”:,–—|-]+$/g, '')
        .trim(),
    )
    .filter((name) => isName(name) && !role.test(name));
}

function isName(name: string): boolean {
  return (
    name.length >= 2 &&
    name.length <= 60 &&
    // Numbers are days and counts, but 'News24' is a desk.
    !/(?<![\p{L}\d])\d|https?:|www\.|@|[?!]/u.test(name) &&
    /\p{L}/u.test(name) &&
    name.split(' ').length <= 6
  );
}

/** Two to four words with capitals, or a short name in a script without them. */
export function isPersonLike(name: string): boolean {
  if (isOrganizationWord(name)) return false;
  return (
    /^\p{Lu}[\p{L}\p{M}'’.-]*(?:\s(?:\p{Lu}[\p{L}\p{M}'’.-]*|d[aeiou]s?|van|von|der|den|ter|al|el|bin|ibn|la|le|del|della|dos|y|zu)){1,4}$/u.test(
      name,
    ) ||
    /^[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}・＝ ]{2,12}$/u.test(name) ||
    /^[\p{sc=Arab}\p{sc=Hebr}\p{sc=Thai}\p{sc=Deva}\p{sc=Beng}\p{M}'"-]{2,}(?:\s[\p{sc=Arab}\p{sc=Hebr}\p{sc=Thai}\p{sc=Deva}\p{sc=Beng}\p{M}'"-]{2,}){1,4}$/u.test(
      name,
    )
  );
}

const organization =
  /\b(?:redaktion|redaction|redacción|redazione|redaksi|newsroom|news ?desk|staff|editors?|editorial|team|agency|agencies|agenturen|agencia|press|reuters|dpa|afp|apa|efe|ansa|media|magazine|times|post|tribune|gazette|herald|inc|llc|gmbh|ltd)\b|編集部|新聞|通信|デジタル|网|社$|редакция/iu;

/** A publisher, a desk or an agency, not a person. */
export function isOrganizationWord(name: string): boolean {
  return organization.test(name) || /\.(?:com|de|net|org|co|at|ch|tr|ru|jp)\b/i.test(name);
}
