import type { VFile } from 'vfile';
import { admonitions } from './admonitions.ts';
import { anchoredNotes } from './anchored-notes.ts';
import { attributeLists } from './attribute-lists.ts';
import { bareCallouts } from './bare-callouts.ts';
import { chatMarks } from './chat-marks.ts';
import { citations } from './citations.ts';
import { comments } from './comments.ts';
import { contentsLists } from './contents-lists.ts';
import { criticMarks } from './critic-marks.ts';
import { definitionLists } from './definition-lists.ts';
import { directives } from './directives.ts';
import { drawnTables } from './drawn-tables.ts';
import { emoji } from './emoji.ts';
import { formulas } from './formulas.ts';
import { ikiwiki } from './ikiwiki.ts';
import { mdx } from './mdx.ts';
import { myst } from './myst.ts';
import { notePrograms } from './note-programs.ts';
import { obsidian } from './obsidian.ts';
import { pandoc } from './pandoc.ts';
import { pythonMarkdown } from './python-markdown.ts';
import { spacedAddresses } from './spaced-addresses.ts';
import { splitLinks } from './split-links.ts';
import { templateCode } from './template-code.ts';
import { undefinedReferences } from './undefined-references.ts';
import { wordpress } from './wordpress.ts';

/**
 * What site generators, clippers and note programs make of Markdown, in plain Markdown; code stays as it is. Every line keeps its
 * number.
 *
 * @param file takes what is left out
 */
export function readDialects(markdown: string, file: VFile): string {
  const words = mdx(chatMarks(comments(formulas(myst(markdown, file)))), file);
  const noted = notePrograms(ikiwiki(words, file), file);
  const withoutTags = wordpress(directives(templateCode(noted, file), file), file);
  const marked = criticMarks(obsidian(anchoredNotes(withoutTags), file));
  const cited = drawnTables(pandoc(citations(marked, file)));
  const plain = pythonMarkdown(attributeLists(contentsLists(cited)), file);
  const linked = undefinedReferences(splitLinks(definitionLists(admonitions(bareCallouts(plain)))), file);
  return emoji(spacedAddresses(linked));
}
