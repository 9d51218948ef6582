import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser } from '../../tests/find-browser.ts';
import { install } from '../install.ts';
import { median } from '../median.ts';
import { runMeasured } from '../run-measured.ts';

const categories = ['performance', 'accessibility', 'best-practices', 'seo'];

/** What is read of a report of Lighthouse. */
interface Report {
  categories: Record<string, { score: number }>;
  audits: Record<string, { numericValue?: number } | undefined>;
}

/** The medians of some runs of Lighthouse. */
export interface Rating {
  /** Of each category, of 100. */
  scores: number[];
  /** Milliseconds until the largest thing shows, and for which a tap would have to wait, both as on a middling phone. */
  largestPaint: number;
  blocked: number;
}

export function installLighthouse(folder: string): boolean {
  return install(folder, ['lighthouse@13.5.0']);
}

/** @param folder where Lighthouse is installed */
export async function ratePage(folder: string, address: string, rounds: number): Promise<Rating> {
  const { executablePath, args } = await findBrowser();
  const flags = ['--headless', ...args.filter((arg) => !arg.startsWith('--headless'))];
  const file = join(folder, 'report.json');
  const reports: Report[] = [];
  for (let round = 0; round < rounds; round++) {
    await runMeasured(
      process.execPath,
      [
        join(folder, 'node_modules/lighthouse/cli/index.js'),
        ...[address, '--quiet', '--output=json', `--output-path=${file}`],
        ...[`--only-categories=${categories.join()}`, `--chrome-flags=${flags.join(' ')}`],
      ],
      { cwd: folder, env: { CHROME_PATH: executablePath } },
    );
    reports.push(JSON.parse(readFileSync(file, 'utf8')) as Report);
  }
  const of = (value: (report: Report) => number | undefined) =>
    median(reports.map((report) => value(report) ?? 0));
  return {
    scores: categories.map((name) => Math.round(100 * of(({ categories }) => categories[name]?.score))),
    largestPaint: of(({ audits }) => audits['largest-contentful-paint']?.numericValue),
    blocked: of(({ audits }) => audits['total-blocking-time']?.numericValue),
  };
}
