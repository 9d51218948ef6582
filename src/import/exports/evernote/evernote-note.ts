/** What an element of a note says, by the names of the elements from the note inwards. */
export type Note = Map<string, string[]>;
