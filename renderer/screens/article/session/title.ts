/** What is wrong with a title, for its field; null where it can be saved. A draft may be without one, a revision not. */
export function noTitle(title: string): string | null {
  return title.trim() === '' ? 'A topic needs a title. The draft is kept without one; a revision cannot be saved.' : null
}
