import { describe, expect, test } from 'vitest';
import { page, sentence, text } from '../test-page.ts';

const bodyOf = (html: string): string =>
  page(`<article><h1>A shorter night</h1>${text}${html}<p>${sentence.replace('ferry', 'train')}</p></article>`)
    .body;

describe('a picture in the body', () => {
  const words = 'Ropes are coiled before the ship leaves.';
  const img = '<img src="/ropes.jpg" width="600" height="400" alt="Ropes">';

  test('leaves the text of its box where it is', () => {
    const step = `<div><p>Coil both ropes at the stern.</p><figure>${img}<figcaption>${words}</figcaption></figure></div>`;
    const body = bodyOf(step);
    expect(body).toContain('Coil both ropes');
    expect(body).toContain(`ropes.jpg)\n${words}`);
  });

  test('has the caption that stands behind its figure', () => {
    const behind = `<div><p>Coil both ropes.</p><figure>${img}</figure><figcaption>${words}</figcaption></div>`;
    expect(bodyOf(behind)).toContain(`ropes.jpg)\n${words}`);
  });

  test('has a caption without the control that enlarges it, beside the small picture', () => {
    const enlarge = `<div class="image"><a class="enlarge" href="#">[+] Enlarge${img}</a><div>${words}</div></div>`;
    expect(bodyOf(enlarge)).toContain(`ropes.jpg)\n${words}`);
  });
});
