import type { Change } from '../../revisions/index.ts'
import { changeTitle, propertyWords } from './change-words.ts'

/** Numbers the changes of a comparison, and marks in the text where each begins: a small number that leads to the list. */
export class ChangeMarks {
  readonly #numbers: ReadonlyMap<string, number>
  readonly #changes: ReadonlyMap<string, Change>
  readonly #placed = new Set<string>()
  readonly #sides = new Set<string>()

  constructor(changes: readonly Change[]) {
    this.#numbers = new Map(changes.map(({ id }, index) => [id, index + 1]))
    this.#changes = new Map(changes.map((change) => [change.id, change]))
  }

  numberOf(id: string): number {
    return this.#numbers.get(id) ?? 0
  }

  /**
   * Marks for those of the changes that have none yet; one that has is drawn on without. What moved is marked at both of
   * its places, told apart by `side`.
   */
  place(ids: readonly string[], side = ''): string {
    return ids.map((id) => this.#mark(id, side)).join('')
  }

  /** Whether the text has a mark for a change; changes of details have none. */
  isPlaced(id: string): boolean {
    return this.#placed.has(id)
  }

  /** What a sign says of a block of which only properties changed. */
  propertyOf(ids: readonly string[]): string {
    const change = ids.map((id) => this.#changes.get(id)).find((one) => one?.attributes !== undefined)
    return change === undefined ? 'property' : propertyWords(change)
  }

  #mark(id: string, side: string): string {
    const change = this.#changes.get(id)
    const place = `${id}/${side}`
    if (change === undefined || this.#sides.has(place)) return ''
    const anchor = this.#placed.has(id) ? '' : ` id="at-${this.numberOf(id)}"`
    this.#sides.add(place)
    this.#placed.add(id)
    const number = this.numberOf(id)
    return `<a class="mark"${anchor} href="#change-${number}"><span class="unseen">Change </span>${number}<span class="unseen">, ${changeTitle(change).toLowerCase()}: </span></a>`
  }
}
