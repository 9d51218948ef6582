import { VFile } from 'vfile';
import { compareTexts } from '../language/compare-texts.ts';

/** An error stops a build; a warning tells of what a keeper would want to mend; a note informs. */
export type Level = 'error' | 'warning' | 'note';

/** Something that is said of a place in a file of the library. */
export interface Message {
  level: Level;
  /** `file:line:col: level: what is wrong; what to do`, in one line that a terminal prints as it is. */
  line: string;
  /** What messages on other articles share with it. */
  kind: string;
}

/** Whether a file has a message that must stop a build. */
export function isBroken(file: VFile): boolean {
  return file.messages.some((message) => message.fatal);
}

/**
 * All messages of a library, in the order of its files and lines.
 *
 * @param files what `readLibrary` read
 * @param folder what to write before the files' paths
 */
export function listMessages(files: VFile[], folder: string): Message[] {
  const inOrder = files.toSorted((a, b) => compareTexts(a.path, b.path));
  return inOrder.flatMap((file) =>
    file.messages
      .toSorted((a, b) => (a.line ?? 1) - (b.line ?? 1) || (a.column ?? 1) - (b.column ?? 1))
      .map(({ line = 1, column = 1, fatal, reason, ruleId }) => {
        const level = fatal ? 'error' : fatal === false ? 'warning' : 'note';
        const text = `${folder}/${file.path}:${line}:${column}: ${level}: ${reason}`;
        return {
          level,
          // What is quoted of a stranger's file may hold line breaks, and codes that a terminal obeys.
          line: text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' '),
          kind: ruleId ?? reason.replace(/"[^"]*"|\d+/g, '…'),
        };
      }),
  );
}

/** The errors of a library that is to be shown, a line for each; if there are none, its warnings are counted for who shows it. */
export function tellProblems(files: VFile[], folder: string): string[] {
  const messages = listMessages(files, folder);
  const errors = messages.flatMap(({ level, line }) => (level === 'error' ? [line] : []));
  const warnings = messages.filter(({ level }) => level === 'warning');
  if (errors.length === 0 && warnings.length > 0)
    console.warn(`Warnings: ${warnings.length}. "npm run check" shows them.`);
  return errors;
}

/** How many messages of one kind are shown before the rest are counted. */
const enoughToSee = 3;

/**
 * The messages as `npm run check` prints them: notes, warnings, and last, where a person looks first, the errors. Of many
 * of one kind a few stand for all; errors are always listed.
 *
 * @param isWhole lists every one
 */
export function reportMessages(messages: Message[], isWhole: boolean): string[] {
  const quiet = (['note', 'warning'] as const).flatMap((level) => {
    const kinds = Map.groupBy(
      messages.filter((message) => message.level === level),
      ({ kind }) => kind,
    );
    return [...kinds.values()].flatMap((same) => {
      const shown = isWhole || same.length <= enoughToSee + 1 ? same : same.slice(0, enoughToSee);
      const rest = same.length - shown.length;
      return [
        ...shown.map(({ line }) => line),
        ...(rest > 0 ? [`… and ${rest} more like these (npm run check -- --all)`] : []),
      ];
    });
  });
  const errors = messages.filter(({ level }) => level === 'error');
  return [...quiet, ...errors.map(({ line }) => line)];
}

/** Adds a file to those that were read. */
export function fileAt(path: string, files: VFile[]): VFile {
  const file = new VFile({ path });
  files.push(file);
  return file;
}

/** Says what must be mended before anything is built. */
export function fail(file: VFile, reason: string): void {
  file.message(reason, { place: { line: 1, column: 1 } }).fatal = true;
}

/** Says what a keeper would want to know. */
export function warn(file: VFile, reason: string): void {
  file.message(reason, { place: { line: 1, column: 1 } });
}
