/** Something is wrong with the content. The keeper's slip, not the program's: it has no stack to show. */
export class ContentError extends Error {
  override name = 'ContentError';
  constructor(message: string) {
    super(message);
    this.stack = '';
  }
}
