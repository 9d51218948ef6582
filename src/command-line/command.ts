/** An option of a command: one that is there or not, or one with a value. */
export type Option =
  | { type: 'boolean'; does: string }
  | {
      type: 'string';
      /** What stands for the value in the help: `<folder>`. */
      value: string;
      does: string;
      multiple?: true;
      /** The value of the option where it stands alone. */
      alone?: string;
    };

/** What the command line says of a command, and how its words are read. */
export interface Command {
  /** One line for the list of all commands. */
  does: string;
  /** What stands behind its options, `<file>...`; without it the command takes no names. */
  names?: string;
  /** What else is good to know, below its first line of help. */
  more?: string;
  options: Readonly<Record<string, Option>>;
}

/** What a person gave with the options of a command. */
export type Values<Options extends Command['options']> = {
  [Name in keyof Options]?: Options[Name] extends { type: 'boolean' }
    ? boolean
    : Options[Name] extends { multiple: true }
      ? string[]
      : string;
};
