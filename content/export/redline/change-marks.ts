import type { ListedChange } from '../../review/index.ts'
import type { Change } from '../../revisions/index.ts'
import { changeTitle, propertyWords } from './change-words.ts'

/** Numbers the changes of a comparison, and marks in the text where each begins: a small number that leads to the list, with `!` where a clinician must look. */
export class ChangeMarks {
  readonly #numbers: ReadonlyMap<string, number>
  readonly #changes: ReadonlyMap<string, Change>
  readonly #risky: ReadonlySet<string>
  readonly #placed = new Set<string>()
  readonly #sides = new Set<string>()

  constructor(listed: readonly ListedChange[]) {
    this.#numbers = new Map(listed.map(({ change }, index) => [change.id, index + 1]))
    this.#changes = new Map(listed.map(({ change }) => [change.id, change]))
    this.#risky = new Set(listed.filter(({ risks }) => risks.length > 0).map(({ change }) => change.id))
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
    const isRisky = this.#risky.has(id)
    return `<a class="mark${isRisky ? ' risky' : ''}"${anchor} href="#change-${number}"><span class="unseen">Change </span>${number}${isRisky ? '!' : ''}<span class="unseen">, ${changeTitle(change).toLowerCase()}${isRisky ? ', with a risk' : ''}: </span></a>`
  }
}
