/** A text for sorting and finding: lower case, without diacritics, letters that differ only in form made one. */
export function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}+/gu, '').toLowerCase()
}
