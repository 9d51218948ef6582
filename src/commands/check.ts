import { contentFolder, contentFolderName } from '../library/content-folder.ts';
import { readLibrary } from '../library/read-library.ts';
import { formatMessages, isBroken } from '../library/messages.ts';

// `npm run check`: tells every problem of the content, errors and warnings, and exits with 1 if there are errors.
const { library, files } = await readLibrary(contentFolder);
for (const message of formatMessages(files, contentFolderName)) console.log(message);

const messages = files.flatMap((file) => file.messages);
const errors = messages.filter(({ fatal }) => fatal).length;
const counts = { article: library.articles.length, error: errors, warning: messages.length - errors };
const said = Object.entries(counts).map(([name, count]) => `${count} ${name}${count === 1 ? '' : 's'}`);
console.log(said.join(', '));
if (files.some(isBroken)) process.exitCode = 1;
