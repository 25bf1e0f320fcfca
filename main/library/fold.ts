/** A text for sorting and finding: lower case, without diacritics, letters that differ only in form made one. */
export function fold(text: string): string {
  // Most words are plain; normalising each would cost more than finding it.
  if (/^[\x20-\x7e]*$/.test(text)) return text.toLowerCase()
  return text.normalize('NFKD').replace(/\p{M}+/gu, '').toLowerCase()
}
