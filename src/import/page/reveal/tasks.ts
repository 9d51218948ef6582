/** Tells the items of a list of tasks which are done: their boxes, which nobody can change, are left out with all that is a control. */
import type { Element } from 'hast';
import { attribute, type Page } from '../tree/parse-page.ts';

/** Whether a task is done; undefined for an item that is none. */
export function isDone({ properties }: Element): boolean | undefined {
  const state = properties['dataKeptTask'];
  return state === undefined ? undefined : state === 'done';
}

/** Changes the page. */
export function revealTasks(page: Page): void {
  for (const box of page.elements) {
    const isBox = box.tagName === 'input' && attribute(box, 'type') === 'checkbox';
    const around = isBox && attribute(box, 'disabled') !== undefined ? page.parents.get(box) : undefined;
    const item = around?.tagName === 'li' ? around : around && page.parents.get(around);
    if (item?.tagName === 'li')
      item.properties['dataKeptTask'] = attribute(box, 'checked') === undefined ? 'open' : 'done';
  }
}
