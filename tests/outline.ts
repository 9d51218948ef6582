/**
 * A body as lines of plain HTML, a block on each: only what a reader sees is left of its elements and attributes. Runs in
 * the browser, on the body of a page and on what a fixture expects of it.
 */
export function outline(selector: string): string[] {
  const lines: string[] = [];
  const root = document.querySelector<HTMLElement>(selector);
  const isOf = (node: Node, names: string) => node instanceof HTMLElement && node.matches(names);
  const tags: Record<string, string> = { b: 'strong', i: 'em', s: 'del', strike: 'del' };
  const inlines = 'a,strong,em,mark,code,kbd,sup,sub,del,ins,u,ruby,rt,q,abbr,b,i,s,strike';
  const blocks =
    'p,h1,h2,h3,h4,h5,h6,ul,ol,li,dl,dt,dd,blockquote,table,section,div,pre,hr,figure,aside,details,audio,video,' +
    'embed-card,related-article,foot-notes,center,address,footer,header';
  // What stands above the text in the same element is read as facts.
  if (root) readBlocks(root, 0, '.dek, .byline, .lead-image');
  return lines;

  function say(depth: number, line: string): void {
    lines.push('  '.repeat(depth) + line);
  }

  function escape(text: string): string {
    return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  }

  function tidy(html: string): string {
    return html
      .replace(/[^\S\n]+/gu, ' ')
      .replace(/ ?\n ?/g, '\n')
      .trim();
  }

  /** The children of an element that holds blocks; text between them is a paragraph. */
  function readBlocks(element: Element, depth: number, leaveOut = ''): void {
    let loose = '';
    const flush = () => {
      if (tidy(loose) !== '') say(depth, `<p>${tidy(loose)}</p>`);
      loose = '';
    };
    for (const child of element.childNodes) {
      if (leaveOut !== '' && isOf(child, leaveOut)) continue;
      if (child instanceof HTMLElement && child.matches(blocks)) {
        flush();
        readBlock(child, depth);
      } else if (!isOf(child, 'nav,style,script')) loose += readInline(child);
    }
    flush();
  }

  function readBlock(element: HTMLElement, depth: number): void {
    const name = element.localName;
    if (isOf(element, '.embed,embed-card')) {
      const service = element.querySelector('.service')?.textContent ?? element.getAttribute('service') ?? '';
      const link = element.querySelector('.address a') ?? element;
      const href = link.getAttribute('href');
      say(
        depth,
        `<embed-card service="${service.replace(/^(?:From |Embed$)/, '')}"${href ? ` href="${href}"` : ''}>`,
      );
      readBlocks(element.querySelector('.kept') ?? element, depth + 1, '.service,.address,.note');
    } else if (isOf(element, 'aside.related,related-article')) {
      const title = element.querySelector('.headline') ?? element;
      const href = title.getAttribute('href');
      say(
        depth,
        `<related-article${href ? ` href="${href}"` : ''}>${tidy(escape(title.textContent))}</related-article>`,
      );
    } else if (isOf(element, 'aside,details')) {
      const title = element.firstElementChild;
      say(depth, `<aside> ${tidy(escape(title?.textContent ?? ''))}`);
      if (title) title.toggleAttribute('data-title', true);
      readBlocks(element, depth + 1, '[data-title]');
    } else if (isOf(element, '.notes,foot-notes')) {
      say(depth, '<foot-notes>');
      for (const note of element.querySelectorAll('li')) readItem(note, depth + 1);
    } else if (name === 'figure') readFigure(element, depth);
    else if (name === 'audio' || name === 'video') say(depth, `<${name}>`);
    else if (name === 'hr') say(depth, '<hr>');
    else if (name === 'pre') say(depth, `<pre>${escape(element.textContent.trimEnd())}</pre>`);
    else if (name === 'table') readTable(element as HTMLTableElement, depth);
    else if (name === 'li') readItem(element, depth);
    else if (name === 'ul' || name === 'ol' || name === 'blockquote') {
      say(depth, `<${name}${directionOf(element)}>`);
      readBlocks(element, depth + 1);
    } else if (/^(?:p|h\d|dt|dd)$/.test(name) && !element.querySelector(blocks)) {
      const inside = tidy([...element.childNodes].map(readInline).join(''));
      if (inside !== '') say(depth, `<${name}${directionOf(element)}>${inside}</${name}>`);
    } else readBlocks(element, depth);
  }

  function readItem(item: Element, depth: number): void {
    const from = lines.length;
    readBlocks(item, depth + 1, '.back');
    const only = lines.length === from + 1 && /^\s*<p>(.*)<\/p>$/s.exec(lines[from] ?? '');
    if (only) lines.splice(from, 1, `${'  '.repeat(depth)}<li>${only[1] ?? ''}</li>`);
    else lines.splice(from, 0, `${'  '.repeat(depth)}<li>`);
  }

  function readTable(table: HTMLTableElement, depth: number): void {
    say(depth, '<table>');
    if (table.caption) say(depth + 1, `<caption>${tidy(table.caption.textContent)}</caption>`);
    for (const row of table.rows) {
      const cells = [...row.cells].map((cell) => {
        const inside = [...cell.childNodes].map(readInline).join('');
        return `<${cell.localName}>${tidy(inside)}`;
      });
      say(depth + 1, `<tr>${cells.join('')}`);
    }
  }

  function readFigure(figure: Element, depth: number): void {
    say(depth, '<figure>');
    if (figure.querySelector('audio,video'))
      say(depth + 1, `<${figure.querySelector('audio') ? 'audio' : 'video'}>`);
    for (const picture of figure.querySelectorAll('img,.lost')) say(depth + 1, readPicture(picture));
    const caption = figure.querySelector('figcaption');
    const credit = caption?.querySelector('.credit,cite.credit,figcaption > cite');
    credit?.querySelector('.label')?.remove();
    const said = [...(caption?.childNodes ?? [])].filter((node) => node !== credit).map(readInline);
    if (tidy(said.join('')) !== '') say(depth + 1, `<figcaption>${tidy(said.join(''))}</figcaption>`);
    if (credit) say(depth + 1, `<cite>${tidy([...credit.childNodes].map(readInline).join(''))}</cite>`);
  }

  function readPicture(picture: Element): string {
    const isLost = picture.matches('.lost,[hidden]');
    const alt = picture.getAttribute('alt') ?? picture.querySelector(':scope > span')?.textContent ?? '';
    const link = picture.closest('a')?.getAttribute('href');
    const out = link && /^https?:/.test(link) ? ` href="${link}"` : '';
    return `<img alt="${alt}"${isLost ? ' hidden' : ''}${out}>`;
  }

  function readInline(node: Node): string {
    if (node.nodeType === Node.TEXT_NODE) return escape(node.textContent ?? '').replace(/\n/g, ' ');
    if (!(node instanceof Element) || node.matches('nav,style,script,.back,input')) return '';
    if (node.localName === 'br') return '\n';
    if (node.matches('img,.lost')) return readPicture(node);
    const inside = [...node.childNodes].map(readInline).join('');
    const name = tags[node.localName] ?? node.localName;
    // The link from a picture to itself, and those between notes and text, are the page's own.
    if (name === 'a' && (node.matches('.note') || node.querySelector('img'))) return inside;
    if (name === 'a') return `<a href="${leadsTo(node.getAttribute('href') ?? '')}">${inside}</a>`;
    return node.matches(inlines) ? `<${name}>${inside}</${name}>` : inside;
  }

  /** A place on the page is called by its words, for its id is nothing a reader sees. */
  function leadsTo(href: string): string {
    const target = href.startsWith('#') && document.getElementById(decodeURIComponent(href.slice(1)));
    return target ? `#${tidy(target.textContent)}` : href;
  }

  /** Only where it is another one than around it. */
  function directionOf(element: HTMLElement): string {
    const { direction } = getComputedStyle(element);
    const around = root ? getComputedStyle(root).direction : direction;
    return direction === around ? '' : ` dir="${direction}"`;
  }
}
