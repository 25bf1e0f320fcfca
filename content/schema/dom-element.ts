/** The little of a DOM element that parse rules read; the schema itself knows no DOM. */
export interface DomElement {
  getAttribute(name: string): string | null
}
