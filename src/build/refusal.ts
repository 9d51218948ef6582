/** Why a command does nothing, in a sentence for the person who asked. It is no fault of the program, and has no stack. */
export class Refusal extends Error {
  override name = 'Refusal';
  constructor(message: string) {
    super(message);
    this.stack = '';
  }
}
