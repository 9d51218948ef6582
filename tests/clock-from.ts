/**
 * What lets a Node program, and every worker of it, have another time: `NODE_OPTIONS` for its environment.
 *
 * @param moment what its clock says when it starts, `2024-05-06T12:00:00Z`
 */
export function clockFrom(moment: string): string {
  const module = `
    const Now = Date, ahead = Now.parse('${moment}') - Now.now();
    globalThis.Date = class Date extends Now {
      constructor(...args) { if (args.length === 0) super(Now.now() + ahead); else super(...args); }
      static now() { return Now.now() + ahead; }
    };
  `;
  return `--import data:text/javascript,${encodeURIComponent(module)}`;
}
