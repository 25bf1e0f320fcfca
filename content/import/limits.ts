/**
 * What an import takes. Callers look at a file's size before they read it.
 * A topic page is 10 to 300 KB; 16 MB is far above any, and is still read within a second or two.
 */
export const importLimits = {
  /** Bytes of a text file. */
  textBytes: 16 * 1024 * 1024,
} as const

/** The sentence for a file over the limit; the caller puts the file's name before it. */
export function tooLargeMessage(bytes: number): string {
  const megabytes = (size: number): string => `${Math.round(size / (1024 * 1024))} MB`
  return `It is ${megabytes(bytes)} large; a topic page has at most ${megabytes(importLimits.textBytes)}. Choose the text of one topic.`
}
