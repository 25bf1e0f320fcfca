interface WordItem {
  readonly element: HTMLElement
  readonly level: number
  readonly ordered: boolean
}

/** Word writes list items as paragraphs with "mso-list" in their style and the bullet as text: makes lists of them, in place. */
export function liftWordLists(root: Element): void {
  let run: WordItem[] = []
  for (const paragraph of root.querySelectorAll<HTMLElement>('p')) {
    const item = itemOf(paragraph)
    const last = run.at(-1)
    if (last !== undefined && (item === null || last.element.nextElementSibling !== paragraph)) {
      makeList(run)
      run = []
    }
    if (item !== null) run.push(item)
  }
  makeList(run)
}

function itemOf(paragraph: HTMLElement): WordItem | null {
  const style = paragraph.getAttribute('style') ?? ''
  const level = /mso-list:[^;]*\blevel(\d)/i.exec(style)
  if (level === null) return null
  const marker = [...paragraph.querySelectorAll('span')].find((span) => /mso-list:\s*ignore/i.test(span.getAttribute('style') ?? ''))
  return { element: paragraph, level: Number(level[1]), ordered: /^\s*\(?[0-9a-z]{1,4}[.)]/i.test(marker?.textContent ?? '') }
}

function makeList(items: readonly WordItem[]): void {
  const first = items[0]
  if (first === undefined) return
  const { ownerDocument } = first.element
  const open: { list: HTMLElement; level: number; ordered: boolean }[] = []
  for (const { element, level, ordered } of items) {
    while (open.length > 1 && (open.at(-1)?.level ?? 0) > level) open.pop()
    let current = open.at(-1)
    if (current === undefined || level > current.level || (open.length === 1 && current.ordered !== ordered && level === current.level)) {
      const list = ownerDocument.createElement(ordered ? 'ol' : 'ul')
      const holder = current !== undefined && level > current.level ? current.list.lastElementChild : null
      if (holder === null) {
        element.before(list)
        open.length = 0
      } else holder.append(list)
      current = { list, level, ordered }
      open.push(current)
    }
    for (const span of element.querySelectorAll('span')) if (/mso-list:\s*ignore/i.test(span.getAttribute('style') ?? '')) span.remove()
    const item = ownerDocument.createElement('li')
    current.list.append(item)
    element.removeAttribute('style')
    item.append(element)
  }
}
