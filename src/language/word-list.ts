/** The words of a list that is written as text: between bars and line ends. */
export function wordList(text: string): string[] {
  return text
    .split(/[|\n]/)
    .map((word) => word.trim())
    .filter((word) => word !== '');
}
