import { basename, extname } from 'node:path';

/**
 * How browsers end the name of the folder that they save beside a page, in their languages; those that Windows knows:
 * https://learn.microsoft.com/windows/win32/shell/manage#connected-files
 */
const endings =
  'archivos arquivos bestanden bylos data dateien datoteke dosyalar elemei elementei failid fails fajlovi ficheiros ficheros fichiers file filer files fitxategiak fitxers pliki soubory tiedostot';
const ending = new RegExp(`[_.-](?:${endings.replaceAll(' ', '|')})$`, 'i');

/** Whether a folder was saved with one of the files beside it: `Title_files` with `Title.html`. @param stems from `stemsOf` */
export function companionOf(folder: string, stems: ReadonlySet<string>): boolean {
  const stem = folder.replace(ending, '');
  return stem !== folder && stems.has(stem);
}

/** The names of files without their endings, each once, so that thousands are compared in time. */
export function stemsOf(files: readonly string[]): Set<string> {
  return new Set(files.map((file) => basename(file, extname(file))));
}
