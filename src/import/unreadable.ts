/** Why an input cannot be imported, in a sentence that says what to do. It is no fault of the program, and has no stack. */
export class Unreadable extends Error {
  override name = 'Unreadable';
  constructor(message: string) {
    super(message);
    this.stack = '';
  }
}
