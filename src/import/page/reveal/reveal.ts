/** Makes plain HTML of what programs write in ways of their own, so that all that reads a page reads it so. */
import type { Page } from '../tree/parse-page.ts';
import { revealBackgrounds } from './backgrounds.ts';
import { revealAnchors } from './anchors.ts';
import { revealCaptions } from './captions.ts';
import { revealCode } from './code.ts';
import { revealDatelines } from './datelines.ts';
import { revealFormulas } from './formulas.ts';
import { revealLabels } from './labels.ts';
import { revealMarks } from './marks.ts';
import { revealNotes } from './notes.ts';
import { revealSections } from './sections.ts';
import { revealSetLarge } from './set-large.ts';
import { revealTasks } from './tasks.ts';

/** Changes the page. */
export function revealForms(page: Page): void {
  revealBackgrounds(page);
  revealCaptions(page);
  revealSetLarge(page);
  revealMarks(page);
  revealFormulas(page);
  revealCode(page);
  revealTasks(page);
  revealDatelines(page);
  revealLabels(page);
}

/** The same of what links within the page lead to, as soon as its address is known. */
export function revealPlaces(page: Page): void {
  revealNotes(page);
  revealSections(page);
  revealAnchors(page);
}
