import { expect, test } from 'vitest';
import { render } from './test-context.ts';

/** As scrapers leave an article: dead links, a lost picture, a lost embed. */
const scrape = `

# Harbour Office Hedges on Night Work

By [Ida Marie Holm](#)

March 02, 2021



Harbour master Jon Sande **Per Vik / HP**

The harbour office has refused to confirm the hours, [the agency reported](#).

**Related article:** [Crane's Owner Was in 'Weekly Touch' With Office — Council](#)

"I never talked with any owner," he said.

#### **Embed:**

The questions put more weight on the mayor.

**Related article:** [What Does the Departure of Liv Strand Mean?](#)

Original url:

<https://www.harbourpost.example/2021/03/02/harbour-office-a57307>`;

test('a scrape becomes its parts, in order, and no line is lost', () => {
  const { title, body, text } = render(scrape);
  expect(title).toBe('Harbour Office Hedges on Night Work');
  expect(body.map(({ kind }) => kind)).toEqual([
    'html',
    'related',
    'html',
    'embed',
    'html',
    'related',
    'html',
  ]);
  expect(body[0]).toMatchObject({
    html: [
      '<p>By Ida Marie Holm</p>',
      '<p>March 02, 2021</p>',
      '<p>Harbour master Jon Sande <strong>Per Vik / HP</strong></p>',
      '<p>The harbour office has refused to confirm the hours, the agency reported.</p>',
    ].join('\n'),
  });
  expect(body[1]).toEqual({
    kind: 'related',
    title: 'Crane’s Owner Was in ‘Weekly Touch’ With Office — Council',
  });
  expect(body[3]).toEqual({ kind: 'embed' });
  expect(body[4]).toEqual({ kind: 'html', html: '<p>The questions put more weight on the mayor.</p>' });
  expect(text).toContain('“I never talked with any owner,” he said.');
});
