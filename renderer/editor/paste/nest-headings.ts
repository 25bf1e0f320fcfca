const headings = 'h1, h2, h3, h4, h5, h6'
// Tables, lists and callouts hold no sections: a heading in one becomes a strong line.
const closed = 'table, ul, ol, aside, figure'

/** Web pages set headings beside their text; articles have sections around it. Builds the sections from the headings' levels, in place. */
export function nestHeadings(root: Element): void {
  for (const heading of root.querySelectorAll(headings)) if (heading.closest(closed) !== null) makeStrongLine(heading)
  for (const element of root.querySelectorAll('*')) {
    if (element.matches(headings) || element.querySelector(headings) === null) continue
    element.replaceWith(...element.childNodes)
  }
  const open: { section: Element; level: number }[] = []
  for (const node of Array.from(root.childNodes)) {
    const level = levelOf(node)
    if (level !== null) {
      while (open.length > 0 && (open.at(-1)?.level ?? 0) >= level) open.pop()
      const section = root.ownerDocument.createElement('section')
      if (open.length === 0) root.insertBefore(section, node)
      else open.at(-1)?.section.append(section)
      open.push({ section, level })
    }
    open.at(-1)?.section.append(node)
  }
}

function makeStrongLine(heading: Element): void {
  const line = heading.ownerDocument.createElement('p')
  const strong = heading.ownerDocument.createElement('strong')
  strong.append(...heading.childNodes)
  line.append(strong)
  heading.replaceWith(line)
}

function levelOf(node: ChildNode): number | null {
  const match = /^h([1-6])$/i.exec(node.nodeName)
  return match === null ? null : Number(match[1])
}
