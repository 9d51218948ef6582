/** Gives a picture the caption found beside it, unless it has a better one. */
import { toString } from 'hast-util-to-string';
import type { Caption } from './captions.ts';
import type { PartElement } from '../../tree/part-element.ts';

/** @returns whether the picture took it */
export function addCaption(picture: PartElement, found: Caption | undefined): boolean {
  const { part } = picture.data;
  if (found?.credit && found.caption.length === 0 && part.kind === 'figure' && !part.credit) {
    part.credit = found.credit;
    return true;
  }
  if (
    !found ||
    part.kind !== 'figure' ||
    ((picture.children.length > 0 || part.credit) && !picture.properties['fromTitle'])
  )
    return false;
  delete picture.properties['fromTitle'];
  if (found.caption.length > 0) picture.children = found.caption;
  if (found.credit) part.credit = found.credit;
  // What a lost picture showed is said in its place.
  if (part.src !== undefined && part.alt !== '' && part.alt.trim() === toString(picture).trim())
    part.alt = '';
  return true;
}
