const wordPattern = /\S*[\p{L}\p{N}]\S*/gu

/** How many words a text has: runs without a blank that hold a letter or a digit. */
export function countWords(text: string): number {
  return text.match(wordPattern)?.length ?? 0
}
