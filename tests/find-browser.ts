import { existsSync } from 'node:fs';
import serverless from '@sparticuz/chromium';

const installed = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
  'C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe',
];

/** The machine's Chromium, or the one that a package of this project ships for machines without, and what starts it. */
export async function findBrowser(): Promise<{ executablePath: string; args: string[] }> {
  const own = installed.find((path) => existsSync(path));
  if (own !== undefined) return { executablePath: own, args: ['--no-sandbox'] };
  // It is made for functions that show one page and end; several pages need several processes.
  const args = serverless.args.filter((arg) => arg !== '--single-process' && arg !== '--no-zygote');
  return { executablePath: await serverless.executablePath(), args };
}
