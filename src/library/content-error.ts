/** Something is wrong with the content. It is not a fault of the program, so it shows no stack. */
export class ContentError extends Error {
  override name = 'ContentError';
  constructor(message: string) {
    super(message);
    this.stack = '';
  }
}
