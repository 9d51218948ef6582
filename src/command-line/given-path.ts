import { resolve } from 'node:path';

/** The absolute path of what a person named. npm goes to the project's folder, whatever folder it was called in. */
export function givenPath(name: string): string {
  return resolve(process.env['INIT_CWD'] ?? process.cwd(), name);
}
