import type { Language } from './language.ts';
import { af } from './languages/af.ts';
import { ar } from './languages/ar.ts';
import { ast } from './languages/ast.ts';
import { az } from './languages/az.ts';
import { be } from './languages/be.ts';
import { bg } from './languages/bg.ts';
import { bn } from './languages/bn.ts';
import { br } from './languages/br.ts';
import { bs } from './languages/bs.ts';
import { ca } from './languages/ca.ts';
import { ckb } from './languages/ckb.ts';
import { cs } from './languages/cs.ts';
import { da } from './languages/da.ts';
import { de } from './languages/de.ts';
import { dsb } from './languages/dsb.ts';
import { dv } from './languages/dv.ts';
import { el } from './languages/el.ts';
import { en } from './languages/en.ts';
import { es } from './languages/es.ts';
import { et } from './languages/et.ts';
import { eu } from './languages/eu.ts';
import { fa } from './languages/fa.ts';
import { fi } from './languages/fi.ts';
import { fr } from './languages/fr.ts';
import { gl } from './languages/gl.ts';
import { gu } from './languages/gu.ts';
import { he } from './languages/he.ts';
import { hi } from './languages/hi.ts';
import { hr } from './languages/hr.ts';
import { hsb } from './languages/hsb.ts';
import { hu } from './languages/hu.ts';
import { hy } from './languages/hy.ts';
import { id } from './languages/id.ts';
import { is } from './languages/is.ts';
import { it } from './languages/it.ts';
import { ja } from './languages/ja.ts';
import { ka } from './languages/ka.ts';
import { kk } from './languages/kk.ts';
import { km } from './languages/km.ts';
import { kn } from './languages/kn.ts';
import { ko } from './languages/ko.ts';
import { ky } from './languages/ky.ts';
import { lb } from './languages/lb.ts';
import { lo } from './languages/lo.ts';
import { lt } from './languages/lt.ts';
import { lv } from './languages/lv.ts';
import { mk } from './languages/mk.ts';
import { ml } from './languages/ml.ts';
import { mn } from './languages/mn.ts';
import { mr } from './languages/mr.ts';
import { ms } from './languages/ms.ts';
import { my } from './languages/my.ts';
import { nb } from './languages/nb.ts';
import { ne } from './languages/ne.ts';
import { nl } from './languages/nl.ts';
import { nn } from './languages/nn.ts';
import { pa } from './languages/pa.ts';
import { pl } from './languages/pl.ts';
import { ps } from './languages/ps.ts';
import { pt } from './languages/pt.ts';
import { rm } from './languages/rm.ts';
import { ro } from './languages/ro.ts';
import { ru } from './languages/ru.ts';
import { sd } from './languages/sd.ts';
import { sk } from './languages/sk.ts';
import { sl } from './languages/sl.ts';
import { sq } from './languages/sq.ts';
import { sr } from './languages/sr.ts';
import { sv } from './languages/sv.ts';
import { sw } from './languages/sw.ts';
import { ta } from './languages/ta.ts';
import { te } from './languages/te.ts';
import { tg } from './languages/tg.ts';
import { th } from './languages/th.ts';
import { tr } from './languages/tr.ts';
import { tt } from './languages/tt.ts';
import { ug } from './languages/ug.ts';
import { uk } from './languages/uk.ts';
import { ur } from './languages/ur.ts';
import { vi } from './languages/vi.ts';
import { yi } from './languages/yi.ts';
import { yue } from './languages/yue.ts';
import { zh } from './languages/zh.ts';

/** Every language of which something is known. */
export const languages: readonly Language[] = [
  af,
  ar,
  ast,
  az,
  be,
  bg,
  bn,
  br,
  bs,
  ca,
  ckb,
  cs,
  da,
  de,
  dsb,
  dv,
  el,
  en,
  es,
  et,
  eu,
  fa,
  fi,
  fr,
  gl,
  gu,
  he,
  hi,
  hr,
  hsb,
  hu,
  hy,
  id,
  is,
  it,
  ja,
  ka,
  kk,
  km,
  kn,
  ko,
  ky,
  lb,
  lo,
  lt,
  lv,
  mk,
  ml,
  mn,
  mr,
  ms,
  my,
  nb,
  ne,
  nl,
  nn,
  pa,
  pl,
  ps,
  pt,
  rm,
  ro,
  ru,
  sd,
  sk,
  sl,
  sq,
  sr,
  sv,
  sw,
  ta,
  te,
  tg,
  th,
  tr,
  tt,
  ug,
  uk,
  ur,
  vi,
  yi,
  yue,
  zh,
];

const byTag = new Map(
  languages.flatMap((language) =>
    [language.tag, ...(language.alsoTagged ?? [])].map((tag) => [tag, language] as const),
  ),
);

/** What is known of a language. @param lang BCP 47 tag; its script and region are looked past */
export function findLanguage(lang: string): Language | undefined {
  return byTag.get(lang.toLowerCase().split('-', 1)[0] ?? '');
}
