/** Stops of sentences beside `.`, `!`, `?` and `…`: Chinese, Indian, Arabic, Khmer, Burmese, Ethiopic, Armenian. */
export const otherStops = '。！？।॥؟۔។៕။።։';

/** All of them, for the inside of a class of a regular expression. */
export const stops = `.!?…${otherStops}`;

/** A sentence is over, with its brackets and quotation marks. */
export const endsWithStop = new RegExp(`[${stops}][”"’»」)]*\\s*$`);

/** A line ends as those of a text do: with a stop, or with what may stand in its place: a quotation, a bracket, a colon. */
export const endsSentence = new RegExp(`[${stops}"”»“:：)]\\s*$`);
