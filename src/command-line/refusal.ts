/** Why a command does nothing, in a sentence for the user. It is not a fault of the program, so it shows no stack. */
export class Refusal extends Error {
  override name = 'Refusal';
  /** The code with which the program ends: 2 if the command was not understood. */
  readonly code: number;
  constructor(message: string, code = 1) {
    super(message);
    this.stack = '';
    this.code = code;
  }
}
