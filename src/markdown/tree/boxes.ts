/** Elements that only group others: a page's layout. They are no part of an article's form. */
export const boxes: ReadonlySet<string> = new Set(
  (
    'div section article main header footer nav aside center address hgroup ' +
    // A form's groups.
    'form fieldset legend dialog'
  ).split(' '),
);
