import { expect, test } from 'vitest';
import { render } from './test-context.ts';

/** As a scraper left an article of The Moscow Times: dead links, a lost picture, a lost embed. Shortened. */
const scrape = `

# Russian Embassy Hedges on Pre-Election Meetings

By [Katie Marie Davies](#)

March 02, 2017



U.S. Attorney General Jeff Sessions **Alex Brandon / AP**

The Russian embassy has refused to confirm meetings, [the agency reported](#).

**Related article:** [Trump's Team Was in 'Constant Touch' With Russia — Reports](#)

"I never met with any Russian officials," he said.

#### **Embed:**

The revelations place greater pressure on Trump.

**Related article:** [What Does Michael Flynn's Resignation Mean?](#)

Original url:

<https://www.themoscowtimes.com/2017/03/02/russias-us-embassy-a57307>`;

test('a scrape becomes its parts, in order, and no line is lost', () => {
  const { title, body, text } = render(scrape);
  expect(title).toBe('Russian Embassy Hedges on Pre-Election Meetings');
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
      '<p>By Katie Marie Davies</p>',
      '<p>March 02, 2017</p>',
      '<p>U.S. Attorney General Jeff Sessions <strong>Alex Brandon / AP</strong></p>',
      '<p>The Russian embassy has refused to confirm meetings, the agency reported.</p>',
    ].join('\n'),
  });
  expect(body[1]).toEqual({
    kind: 'related',
    title: 'Trump’s Team Was in ‘Constant Touch’ With Russia — Reports',
  });
  expect(body[3]).toEqual({ kind: 'embed' });
  expect(body[4]).toEqual({ kind: 'html', html: '<p>The revelations place greater pressure on Trump.</p>' });
  expect(text).toContain('“I never met with any Russian officials,” he said.');
});
