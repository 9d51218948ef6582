import type { Browser } from 'playwright-core';

/** What somebody loads who opens a page for the first time, on a phone. */
export interface Load {
  requests: number;
  /** All that came over the line, headers included. */
  bytes: number;
  /** Of which the typeface. */
  typeBytes: number;
  /** How far things moved while it loaded (https://web.dev/articles/cls). */
  shift: number;
}

export async function loadPage(browser: Browser, address: string): Promise<Load> {
  const context = await browser.newContext({
    viewport: { width: 412, height: 823 },
    deviceScaleFactor: 1.75,
    isMobile: true,
  });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const load: Load = { requests: 0, bytes: 0, typeBytes: 0, shift: 0 };
  const fonts = new Set<string>();
  session.on('Network.responseReceived', ({ requestId, type }) => {
    load.requests++;
    if (type === 'Font') fonts.add(requestId);
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    load.bytes += encodedDataLength;
    if (fonts.has(requestId)) load.typeBytes += encodedDataLength;
  });
  await session.send('Network.enable');
  await page.goto(address, { waitUntil: 'networkidle' });
  load.shift = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => {
          resolve(
            list.getEntries().reduce((sum, entry) => sum + (entry as unknown as { value: number }).value, 0),
          );
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => {
          resolve(0);
        }, 500);
      }),
  );
  await context.close();
  return load;
}
