import { decodeXML } from 'entities';
import { titleFromName } from '../../../article/file-name.ts';
import { decodeText } from '../../decode-text.ts';
import type { Reader } from '../../reader.ts';
import { listed } from '../listed-address.ts';
import { startOf } from '../start-of.ts';

/** A page dragged from a browser to a folder: Windows' `.url`, the Mac's `.webloc`, the `.desktop` of Linux. */
export const linkFile: Reader = {
  kind: 'link to a page',
  recognises: (input) => linkIn(startOf(input)) !== undefined,
  async *read(input) {
    const address = linkIn(decodeText(await input.read()));
    if (address === undefined) return;
    yield listed(decodeXML(address), { title: titleFromName(input.name) }, []);
  },
};

function linkIn(text: string): string | undefined {
  const form =
    /^\s*\[InternetShortcut\]|^\s*\[Desktop Entry\]|^\s*<\?xml[^>]{0,200}>\s*<(?:!DOCTYPE )?plist/i.exec(
      text,
    );
  const [, line, key] =
    (form && /^URL=(https?:\S{1,4000})\s*$|<key>URL<\/key>\s*<string>(https?:[^<\s]{1,4000})</m.exec(text)) ??
    [];
  return line ?? key;
}
