/** Who saved a revision, for people: the printed name, or that there was none, as of a topic imported before anybody gave one. */
export function savedBy(person: string): string {
  return person === '' ? 'nobody named' : person
}
