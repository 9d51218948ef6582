import { expect, test } from 'vitest';
import { htmlOf } from '../../test-context.ts';

test.each([
  ['a link', "See <%= link_to 'the ferry', 'https://e.example/ferry' %>.", '>the ferry</a>.'],
  ['a picture', '<%= image_tag("quay.png", alt: "The quay") %>', 'The quay'],
  ['the end of an excerpt', 'The ferry is late. READMORE', '<p>The ferry is late.</p>'],
])('%s in a post of Middleman is shown', (_, markdown, html) => {
  const found = htmlOf(markdown);
  expect(found === '[figure]' || found.includes(html)).toBe(true);
  expect(found).not.toMatch(/%|READMORE/);
});
