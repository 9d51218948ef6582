import { rmSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { slugify } from '../address/slug.ts';
import { isSecret, siteAddress } from '../address/site-address.ts';
import { lastModified } from '../archive/last-modified.ts';
import { ChangedSite } from '../archive/web-archive/changed-site.ts';
import { writeWebArchive } from '../archive/web-archive/write-web-archive.ts';
import { givenPath } from '../command-line/given-path.ts';
import { placeNewFile, refusePlace } from '../command-line/place-new-file.ts';
import { Refusal } from '../command-line/refusal.ts';
import { runCommand } from '../command-line/run-command.ts';
import { Progress } from '../command-line/progress.ts';
import { misunderstood, readCommand } from '../command-line/read-command.ts';
import { contentFolderName } from '../library/content-folder.ts';
import { readToBuild } from '../library/reading/read-to-build.ts';
import { watchWork } from '../library/watch-work.ts';
import { siteFolder } from './site-folder.ts';

// `npm run wacz`: the built site as a web archive, for ReplayWeb.page and libraries.
await runCommand(async (onEnd) => {
  const { values } = readCommand('wacz');
  const { url, site = 'dist', out } = values;
  if (out !== undefined && !out.endsWith('.wacz'))
    throw misunderstood('wacz', `--out ${out}: the name of a web archive ends in .wacz`);
  const given = readAddress(url);
  watchWork(new Progress());
  const { library } = await readToBuild();
  const { settings, articles } = library;
  const address = given ?? settings.address;
  if (address === undefined) {
    throw new Refusal(
      `A web archive says at which address each page stood: write the site's into ${contentFolderName}/site.yaml, such as "address: https://example.org/news/", or name it with --url.`,
    );
  }
  const file = out ?? `${slugify(settings.name) || 'site'}.wacz`;
  await refusePlace(file);
  const folder = siteFolder(values.site);
  if (!(await stat(folder).catch(() => undefined))?.isDirectory())
    throw new Refusal(`${site}: there is no site yet; "npm run build" makes one.`);

  const moment = readMoment() ?? lastModified(articles);
  const facts = { title: settings.name, description: settings.description, software: 'Broadsheet' };
  let count = 0;
  await placeNewFile(file, onEnd, async (unfinished) => {
    // The records wait beside it.
    onEnd(() => {
      rmSync(`${unfinished}.warc`, { force: true });
    });
    count = await writeWebArchive(folder, { ...facts, address, moment }, unfinished);
  }).catch((error: unknown) => {
    if (!(error instanceof ChangedSite)) throw error;
    throw new Refusal(`${site}: ${error.message}. Build it anew; "npm run verify -- ${site}" tells all.`);
  });
  const { size } = await stat(givenPath(file));
  console.log(`${file}: ${count} addresses under ${address}, ${(size / 1e6).toFixed(1)} MB.`);
  return 'done';
});

function readAddress(url: string | undefined): string | undefined {
  if (url === undefined) return undefined;
  const address = siteAddress(url);
  if (address === undefined)
    throw misunderstood(
      'wacz',
      isSecret(url)
        ? '--url: it holds a name or a password, which everybody could read; leave out what stands before the @'
        : `--url ${url}: it is not a site's address; write it as https://example.org/news/`,
    );
  return address;
}

/** Seconds since 1970 (https://reproducible-builds.org/specs/source-date-epoch/). */
function readMoment(): string | undefined {
  const epoch = process.env['SOURCE_DATE_EPOCH'];
  if (epoch === undefined || epoch === '') return undefined;
  // The last second of a year of four digits, which is all that the formats know.
  if (!/^\d+$/.test(epoch) || Number(epoch) > 253_402_300_799)
    throw new Refusal(
      `SOURCE_DATE_EPOCH is "${epoch}"; it must be the seconds since 1970, such as 1700000000.`,
    );
  return new Date(Number(epoch) * 1000).toISOString().replace('.000', '');
}
