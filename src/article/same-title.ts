/** What headlines have in common that differ in quotes, dashes, case and spaces only. */
export function titleKey(title: string): string {
  return (
    title
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [title]
  ).join(' ');
}
