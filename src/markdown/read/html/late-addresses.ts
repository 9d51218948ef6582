/** Where pages keep the addresses of pictures that they load late, when a reader comes near. */
import type { Element } from 'hast';
import { isPictureName } from '../../../pictures/picture-name.ts';

const sources = [
  ...['dataSrc', 'dataLazySrc', 'dataOriginal', 'dataOriginalSrc', 'dataFullSrc', 'dataHiResSrc'],
  ...['dataLargeFile', 'dataOrigFile', 'dataUrl', 'dataImage', 'dataLazy', 'dataEchoSrc', 'dataImgSrc'],
  'dataDefaultSrc',
];

/** The attributes that hold sets of them, as `srcset` does. */
export const lateSets = ['dataSrcSet', 'dataSrcset', 'dataLazySrcset', 'dataLazySrcSet', 'dataOriginalSet'];

/** Scripts keep data and code of theirs where an address should be. */
export const isCode = (value: string): boolean => /^\s*(?:[{[]|if\()/.test(value);

/** The addresses in an element's other attributes. */
export function lateAddresses({ properties }: Element): string[] {
  return sources
    .map((name) => properties[name])
    .filter((value) => typeof value === 'string')
    .filter((value) => /[.:/]/.test(value) && !isCode(value))
    .map((value) => value.trim());
}

/** In attributes of any other name; what is shown goes before them. */
export function otherAddresses({ properties }: Element): string[] {
  return Object.entries(properties)
    .filter(([name]) => !/^(?:src|srcSet|alt|title)$/.test(name))
    .map(([, value]) => value)
    .filter((value) => typeof value === 'string')
    .filter((value) => /^[^\s'"<>(){}]+$/.test(value) && value.includes('/') && isPictureName(value));
}
