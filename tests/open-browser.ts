import { existsSync } from 'node:fs';
import serverless from '@sparticuz/chromium';
import { type Browser, chromium } from 'playwright-core';

const installed = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** Starts the machine's Chromium, or the one that a package of this project ships for machines without. */
export async function openBrowser(): Promise<Browser> {
  const own = installed.find((path) => existsSync(path));
  if (own !== undefined) return chromium.launch({ executablePath: own, args: ['--no-sandbox'] });
  // It is made for functions that show one page and end; several pages need several processes.
  const args = serverless.args.filter((arg) => arg !== '--single-process' && arg !== '--no-zygote');
  return chromium.launch({ executablePath: await serverless.executablePath(), args });
}
