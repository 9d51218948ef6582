/** Reads the values that MDX has in braces; a file without code has none. */

/** `{' '}` and `{"words"}` */
const literal = /\{(?:'([^'\n{}]{0,300})'|"([^"\n{}]{0,300})"|`([^`\n{}$]{0,300})`)\}/g;
const sum = /\{(\d[\d.]{0,20}(?: ?[-+*/] ?\d[\d.]{0,20}){0,5})\}/g;
/** `{props.name}`, whose value nobody knows. */
const expression = /\{[A-Za-z_$][\w$]{0,60}(?:\.[\w$]{1,60}){0,5}(?:\([^(){}\n]{0,100}\))?\}/g;
/** Of HTML: `src={Quay}`, `src={require('./quay.png').default}`. */
const attribute =
  /(?<=\s[\w-]{1,30}=)\{\s{0,50}(?:(?:[\w$.]{1,40}\(\s*)?['"`]([^'"`(){}\n]{0,300})['"`](?:\s*\)(?:\.default)?)?|([\w$]{1,60})(?:\.src)?|[^{}\n]{0,200}(?:\{[^{}\n]{0,200}\}[^{}\n]{0,50})?)\s{0,50}\}/g;

/**
 * @param pictures what a file takes in, by the names that it gives them
 * @param leftOut takes each value that nobody knows here, and the text above it
 */
export function readValues(
  text: string,
  pictures: ReadonlyMap<string, string>,
  leftOut: (found: string, above: string) => void,
): string {
  return text
    .replace(
      attribute,
      (_, said?: string, name?: string) =>
        `"${said ?? (name === undefined ? '' : (pictures.get(name) ?? ''))}"`,
    )
    .replace(
      literal,
      (_, ...said: (string | undefined)[]) => said.slice(0, 3).find((part) => part !== undefined) ?? '',
    )
    .replace(sum, '$1')
    .replace(expression, (found: string, at: number, whole: string) => {
      leftOut(found, whole.slice(0, at));
      return '';
    });
}
