import type { Locator } from 'playwright-core';

/** Clicks a link, and waits until the page that it leads to is there: the click itself waits for its first bytes alone. */
export async function follow(link: Locator): Promise<void> {
  await Promise.all([link.page().waitForEvent('load'), link.click()]);
}
