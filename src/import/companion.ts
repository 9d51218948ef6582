import { basename, extname } from 'node:path';

/** How browsers end the name of the folder that they save beside a page, in their languages. */
const ending =
  /(?:[_.-](?:files|dateien|fichiers|archivos|ficheros|arquivos|bestanden|filer|pliki|soubory|elementei|dosyalar|data)|_file)$/i;

/** Whether a folder was saved with one of the files beside it: `Title_files` with `Title.html`. */
export function companionOf(folder: string, files: readonly string[]): boolean {
  const stem = folder.replace(ending, '');
  return stem !== folder && files.some((file) => basename(file, extname(file)) === stem);
}
