/**
 * The stops of sentences, for the inside of a class of a regular expression: Latin, Chinese, Indian, Arabic, Khmer, Burmese,
 * Ethiopic, Armenian.
 */
export const stops = '.!?…。！？।॥؟۔។៕။።։';

/** A sentence is over, with its brackets and quotation marks. */
export const endsWithStop = new RegExp(`[${stops}][”"’»」)]*\\s*$`);

/** A line ends as those of a text do: with a stop, or with what may stand in its place: a quotation, a bracket, a colon. */
export const endsSentence = new RegExp(`[${stops}"”»“:：)]\\s*$`);
