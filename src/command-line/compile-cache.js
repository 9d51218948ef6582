// Loaded before a command's own modules: what Node.js compiles of them is kept, a third of a small command's time. JavaScript, for
// what takes the types away would have to be loaded each time. Not for `build`, whose pages are compiled at a new path each time.
import { enableCompileCache } from 'node:module';
import { join } from 'node:path';

enableCompileCache(join(import.meta.dirname, '../../.broadsheet/compiled'));
