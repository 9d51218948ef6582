import type { VFile } from 'vfile';
import type { Check, Checked } from './check.ts';
import { lostNotes } from './lost-notes.ts';
import { sameAddress } from './same-address.ts';
import { sameText } from './same-text.ts';
import { secretAddresses } from './secret-addresses.ts';
import { undescribedPictures } from './undescribed-pictures.ts';
import { unlikelyDays } from './unlikely-days.ts';
import { unusedFiles } from './unused-files.ts';
import { withoutText } from './without-text.ts';

const checks: readonly Check[] = [
  sameAddress,
  sameText,
  withoutText,
  unlikelyDays,
  secretAddresses,
  lostNotes,
  undescribedPictures,
  unusedFiles,
];

/**
 * Runs the checks that need the whole library and that a build does not need.
 *
 * @param files those of the library; take what is to be said of them
 */
export function runChecks(checked: Checked, files: readonly VFile[]): void {
  const fileAt = new Map(files.map((file) => [file.path, file]));
  for (const check of checks) {
    for (const { path, line, column, ruleId, reason, isWarning } of check(checked)) {
      const place = { line, column };
      if (isWarning) fileAt.get(path)?.message(reason, { place, ruleId });
      else fileAt.get(path)?.info(reason, { place, ruleId });
    }
  }
}
