import { contentFolder, contentFolderName } from '../library/content-folder.ts';
import { formatMessages, isBroken, readLibrary } from '../library/library.ts';

// `npm run check`: tells every problem of the content, errors and warnings, and exits with 1 if there are errors.
const { entries, files } = await readLibrary(contentFolder);
for (const message of formatMessages(files, contentFolderName)) console.log(message);

const messages = files.flatMap((file) => file.messages);
const errors = messages.filter(({ fatal }) => fatal).length;
console.log(`${entries.length} articles, ${errors} errors, ${messages.length - errors} warnings`);
if (files.some(isBroken)) process.exitCode = 1;
