import type { Command } from './command.ts';

const outDir = {
  type: 'string',
  value: '<folder>',
  does: 'the folder of the built site, instead of dist',
} as const;
const port = { type: 'string', value: '<number>', does: 'where it listens, instead of 4321' } as const;
const host = {
  type: 'string',
  value: '[address]',
  alone: '0.0.0.0',
  does: 'lets other machines in, too: all of the network, or those that reach the address',
} as const;
const allowPrivate = {
  type: 'boolean',
  does: 'asks servers on this machine and in its network, too',
} as const;
const dryRun = (does: string) => ({ type: 'boolean', does }) as const;

/**
 * All commands that `npm run` knows, in the order in which a keeper comes to need them. Help, and what a misspelt option
 * is answered with, come from here.
 */
export const commands = {
  help: { does: 'tells what there is', options: {} },
  init: {
    does: 'empties the library of the samples that came with it',
    more: 'Removes the sample articles that are as they came; what you wrote or changed stays. It asks nothing.',
    options: { 'dry-run': dryRun('says what would go, and removes nothing') },
  },
  new: {
    does: 'makes an article for you to write',
    names: '"<headline>"',
    more: 'Makes a folder of its own for it in content/articles/, and never writes over one that is there.',
    options: {},
  },
  import: {
    does: 'stores articles: scrapes, clippings, saved pages, exports',
    names: '<file, folder or address>...',
    more: 'Without names it takes what lies in the inbox of the content folder. docs/import.md lists what it takes.\nIt ends with 1 if anything failed.',
    options: {
      'dry-run': dryRun('writes nothing; says what would become of each input'),
      fetch: {
        type: 'boolean',
        does: 'fetches the pages of addresses that an export lists without their text',
      },
      pictures: { type: 'boolean', does: "fetches pictures that are on somebody's server" },
      'allow-private': allowPrivate,
      join: { type: 'boolean', does: 'joins paragraphs that a page break cut in two' },
      'as-version': {
        type: 'boolean',
        does: 'keeps other words of an article that the library has as a version of it; nothing is overwritten',
      },
      out: {
        type: 'string',
        value: '<folder>',
        does: 'the content folder (else content/, or what BROADSHEET_CONTENT names)',
      },
      json: {
        type: 'boolean',
        does: 'a line of JSON for each input: input, output, kind, leadImage, messages',
      },
    },
  },
  pictures: {
    does: 'saves remote pictures of stored articles beside them',
    more: 'Asks a host once a second. What cannot be had stays an address, and is tried again the next time.',
    options: { 'dry-run': dryRun('lists them'), 'allow-private': allowPrivate },
  },
  check: {
    does: 'tells every problem of the content at once',
    more: 'Errors stop a build, and are told last; warnings and notes do not. It ends with 1 if there is an error.',
    options: {
      all: { type: 'boolean', does: 'lists each one where many are alike' },
      links: { type: 'boolean', does: 'asks the web whether what the articles lead to is still there' },
      'allow-private': allowPrivate,
    },
  },
  dev: { does: 'shows the site while you work on it', options: { port, host } },
  build: {
    does: 'builds the site, anew only what has changed',
    more: 'The last site stays as it is until the new one is whole, and if anything goes wrong.',
    options: {
      outDir,
      shard: {
        type: 'string',
        value: '<number/count>',
        does: 'builds a part of the site, such as 2/8, into dist-2; "npm run merge" joins the parts',
      },
    },
  },
  merge: {
    does: 'joins the parts of a site that several machines built',
    names: '<folder>...',
    options: { outDir: { ...outDir, does: 'the folder of the whole site, instead of dist' } },
  },
  preview: { does: 'serves the built site', options: { outDir, port, host } },
  epub: {
    does: 'writes an e-book of the library, or of some of it',
    more: 'Oldest first. The build makes one of each collection by itself. --topic, --publisher and --author may be given several times.',
    options: {
      topic: { type: 'string', multiple: true, value: '<name>', does: 'those on a topic' },
      publisher: {
        type: 'string',
        multiple: true,
        value: '<name>',
        does: 'those that a publisher published first',
      },
      author: { type: 'string', multiple: true, value: '<name>', does: 'those that somebody wrote' },
      since: {
        type: 'string',
        value: '<day>',
        does: 'those of a year, month or day and later: 2017, 2017-03 or 2017-03-02',
      },
      until: { type: 'string', value: '<day>', does: 'those up to a year, month or day, which is included' },
      out: {
        type: 'string',
        value: '<file>',
        does: "the e-book's file; without it, it is named after what is in it",
      },
    },
  },
  wacz: {
    does: 'writes the built site as a web archive',
    more: 'All records bear one moment: that of SOURCE_DATE_EPOCH, else the newest in the dates of the articles.',
    options: {
      url: {
        type: 'string',
        value: '<address>',
        does: 'where the site is published; without it, the address in site.yaml',
      },
      site: { type: 'string', value: '<folder>', does: 'the built site; without it, dist' },
      out: {
        type: 'string',
        value: '<file>',
        does: "the archive's file, ending in .wacz; without it, it is named after the site",
      },
    },
  },
  verify: {
    does: 'tells whether a site, a saved copy or a web archive is as it was made',
    names: '<folder, zip or file>...',
    more: 'Changed, missing and extra files are named, and the command then ends with 1. It needs no network and not the content.',
    options: {},
  },
} as const satisfies Record<string, Command>;

export type CommandName = keyof typeof commands;
