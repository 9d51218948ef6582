/** Why a zip, or a file in it, cannot be read, in words for the person who has it. It is no fault of the program. */
export class BadZip extends Error {
  override name = 'BadZip';
  constructor(message: string) {
    super(message);
    this.stack = '';
  }
}
