import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { follow } from './follow.ts';
import { useServed } from './serve.ts';
import { useBrowser } from './use-browser.ts';

const { samples, rough, mirror } = inject('sites');
const chromium = useBrowser();

describe('a Japanese text', () => {
  const served = useServed(samples);

  test.each([
    [320, 'start'],
    [1440, 'justify'],
  ])('at %i px has lines that end evenly only where they are long: %s', async (width, alignment) => {
    const page = await chromium.browser.newPage({ viewport: { width, height: 900 } });
    await page.goto(`${served.address}articles/2025-09-14-名前のない渡し船.html`);
    const paragraph = page.locator('.body > p:not(.byline, .dek)').first();
    expect(await paragraph.evaluate((element) => getComputedStyle(element).textAlign)).toBe(alignment);
    await page.close();
  });
});

describe('an English text in an Arabic library', () => {
  const served = useServed(mirror);

  test('has its day in the order of Arabic: the year is the last from the right', async () => {
    const page = await chromium.browser.newPage();
    await page.goto(`${served.address}articles/2020-01-31-harbour.html`);
    const time = page.locator('.byline time').first();
    const [day = 0, month = 0, year = 0] = await time.evaluate((element) => {
      const node = element.firstChild;
      if (!node?.textContent) return [];
      return [...node.textContent.matchAll(/\S+/g)].map(({ index }) => {
        const letter = document.createRange();
        letter.setStart(node, index);
        letter.setEnd(node, index + 1);
        return letter.getBoundingClientRect().left;
      });
    });
    expect(day).toBeGreaterThan(month);
    expect(month).toBeGreaterThan(year);
    await page.close();
  });
});

describe('a Hebrew table', () => {
  const served = useServed(rough);

  test.each([320, 1440])('at %i px has Latin words where their column begins', async (width) => {
    const page = await chromium.browser.newPage({ viewport: { width, height: 900 } });
    await page.goto(`${served.address}articles/2021-07-14-hebrew.html`);
    const edges = await page.locator('.table tr > :nth-child(3)').evaluateAll((cells) =>
      cells.map((cell) => {
        const words = document.createRange();
        words.selectNodeContents(cell);
        return Math.round(words.getBoundingClientRect().right);
      }),
    );
    expect(edges).toHaveLength(3);
    expect(new Set(edges).size, String(edges)).toBe(1);
    await page.close();
  });
});

describe('the article that a scraper left', () => {
  const served = useServed(samples);
  let page: Page;
  beforeAll(async () => {
    page = await chromium.browser.newPage({ viewport: { width: 1440, height: 900 } });
    await page.goto(
      `${served.address}articles/2021-03-02-harbour-office-hedges-on-night-work-before-crane-fell.html`,
    );
  });
  afterAll(() => page.close());

  test('shows the caption and the credit of its lost picture, as such', async () => {
    const figure = page.locator('figure').first();
    expect(await figure.getByText('The picture was lost.').isVisible()).toBe(true);
    expect(await figure.locator('.caption').textContent()).toBe('Harbour master Jon Sande');
    expect(await figure.locator('.credit').textContent()).toContain('Per Vik / HP');
    expect(await page.locator('img').count()).toBe(0);
  });

  test('has its dead links as text, and its quotes as print has them', async () => {
    expect(await page.locator('.body > p a').count()).toBe(0);
    const text = await page.locator('.body').innerText();
    expect(text).toContain('the Coast news agency reported.');
    expect(text).toContain('“I never talked with any owner about shifts,”');
    expect(text).toContain('The city’s inspectors');
    expect(text).toContain('the weekly The Lighthouse that the two men had met in September');
  });

  test('points to its related articles where they stood, and at the end, where none is said twice', async () => {
    const titles = [
      'Crane’s Owner Was in ‘Weekly Touch’ With Harbour Office Before Move — Council',
      'What Does Liv Strand’s Departure Mean for the East Quay’s Rent?',
    ];
    expect(await page.locator('.body aside .headline').allInnerTexts()).toEqual(titles.slice(0, 1));
    expect(await page.locator('.related-list .headline').allInnerTexts()).toEqual(titles);
    const order = await page
      .locator('.body > :not(.byline, .lead-image)')
      .evaluateAll((blocks) => blocks.map((block) => block.tagName));
    expect(order.filter((name) => name !== 'P')).toEqual(['ASIDE', 'FIGURE']);
  });

  test('says that an embed stood there, and takes no paragraph for it', async () => {
    expect(await page.locator('.embed').innerText()).toMatch(/^Embed\s+A post or video stood here\./);
    expect(
      await page.getByText('The questions put more weight').locator('xpath=ancestor::figure').count(),
    ).toBe(0);
  });

  test('gives the card of an embed as much room above as below', async () => {
    const [above, below] = await page.locator('.body > .embed').evaluate((card) => {
      const { top, bottom } = card.getBoundingClientRect();
      const before = card.previousElementSibling?.getBoundingClientRect().bottom ?? 0;
      const after = card.nextElementSibling?.getBoundingClientRect().top ?? 0;
      return [top - before, after - bottom];
    });
    expect(above).toBeCloseTo(below ?? 0);
  });

  test('can be cited in three forms', async () => {
    await page.getByText('Cite this article').click();
    const forms = await page.locator('.cite dd').allInnerTexts();
    expect(forms[0]).toMatch(
      /^Ida Marie Holm, “Harbour Office Hedges.*”, The Harbour Post, March 2, 2021, https:.*\.$/,
    );
    expect(forms[1]).toMatch(/^@article\{holm2021harbour-849f,\n {2}author = \{Ida Marie Holm\},/);
    expect(forms[2]).toMatch(/^TY {2}- NEWS\nTI {2}- Harbour Office/);
  });
});

describe('a headline', () => {
  const served = useServed(rough);

  test('no line of a headline ends within a short compound, and a telephone breaks a headline where it must', async () => {
    const page = await chromium.browser.newPage();
    for (let width = 544; width <= 1440; width += 64) {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(`${served.address}articles/2023-01-01-pictures.html`);
      const lines = await page
        .locator('h1 .unbroken')
        .evaluateAll((compounds) => compounds.map((compound) => compound.getClientRects().length));
      expect(lines, `${width}`).toEqual([1, 1]);
    }
    await page.setViewportSize({ width: 320, height: 900 });
    expect(await page.locator('h1').evaluate((h1) => h1.scrollWidth <= h1.clientWidth)).toBe(true);
    await page.close();
  });
});

describe('pictures', () => {
  const served = useServed(samples);
  const roughServed = useServed(rough);

  test('come in several widths, the first one at once, and in full after a click', async () => {
    const page = await chromium.browser.newPage();
    await page.goto(`${served.address}articles/2026-10-27-two-pictures-of-a-bridge.html`);
    const lead = page.locator('.lead-image');
    const image = lead.locator('img');
    const candidates = (await image.getAttribute('srcset'))?.split(', ') ?? [];
    expect(candidates.map((candidate) => candidate.replace(/^.*\//, ''))).toEqual([
      'bridge-272.webp 272w',
      'bridge-408.webp 408w',
      'bridge-720.webp 720w',
      'bridge-1088.webp 1088w',
      'bridge-1632.webp 1632w',
    ]);
    // Whoever knows no WebP, and programs that save pages.
    expect(await image.getAttribute('src')).toMatch(/\/bridge-1200\.jpg$/);
    expect(await image.getAttribute('alt')).toMatch(/^A wide field of colour/);
    expect(await image.getAttribute('fetchpriority')).toBe('high');
    expect(await page.locator('.body > :not(.lead-image) img').first().getAttribute('loading')).toBe('lazy');
    await follow(lead.locator('a'));
    expect(page.url()).toBe(`${served.address}articles/2026-10-27-two-pictures-of-a-bridge/bridge.jpg`);
    await page.close();
  });

  test('stand no wider than the text, and a tall one is seen whole, with a caption of its own width', async () => {
    const page = await chromium.browser.newPage({ viewport: { width: 1440, height: 400 } });
    const boxOf = async (part: string) => {
      const box = await page.locator(part).first().boundingBox();
      return box ?? { x: 0, y: 0, width: 0, height: 0 };
    };
    await page.goto(`${served.address}articles/2026-10-27-two-pictures-of-a-bridge.html`);
    expect((await boxOf('.lead-image img')).height).toBeLessThanOrEqual(360);
    expect((await boxOf('.lead-image')).width).toBeCloseTo((await boxOf('.lead-image img')).width, 0);
    await page.setViewportSize({ width: 1440, height: 900 });
    const widest = (await boxOf('.body > p:not(.dek)')).width;
    expect((await boxOf('.body > .picture:not(.lead-image)')).width).toBeLessThanOrEqual(widest);

    await page.goto(`${roughServed.address}articles/2023-01-01-pictures.html`);
    const tall = page.locator('img[alt="A tall one"]');
    await tall.scrollIntoViewIfNeeded();
    const ratio = await tall.evaluate(async (image: HTMLImageElement) => {
      await image.decode();
      return image.naturalWidth / image.naturalHeight;
    });
    const { width = 0, height = 0 } = (await tall.boundingBox()) ?? {};
    expect(height).toBeLessThanOrEqual(810);
    expect(width / height).toBeCloseTo(ratio, 1);
    await page.close();
  });

  test('that cannot be processed are passed on or replaced, and a script in one never runs', async () => {
    const page = await chromium.browser.newPage();
    await page.goto(`${roughServed.address}articles/2023-01-01-pictures.html`);
    const shown = await page.locator('main img').evaluateAll(async (images) => {
      const names: string[] = [];
      for (const image of images as HTMLImageElement[]) {
        image.loading = 'eager';
        await image.decode();
        names.push(`${image.naturalWidth > 0 ? 'shown' : 'lost'} ${image.alt}`);
      }
      return names;
    });
    expect(shown.filter((name) => name.startsWith('lost'))).toEqual([]);
    expect(shown).toContain('shown Two squares');
    expect(shown).toContain('shown A gradient, cut off');
    const lost = await page.locator('.lost').allInnerTexts();
    expect(lost.map((text) => text.replace(/\s+/g, ' ').trim())).toEqual([
      'A text file The picture was lost.',
      'Nobody saved this The picture was lost.',
      'On another server Picture not saved here. It was at pictures.example.com.',
      'A dot The picture was lost.',
    ]);
    await page.goto(`${roughServed.address}articles/2023-01-01-pictures/drawing.png`);
    expect(await page.evaluate(() => 'broken' in window)).toBe(false);
    await page.close();
  });
});
