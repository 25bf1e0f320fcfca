import type { Node } from 'prosemirror-model'
import { Plugin } from 'prosemirror-state'
import { Decoration, DecorationSet } from 'prosemirror-view'
import { isSection } from '../../../content/schema/index.ts'
import { changedRange } from '../queries/changed-range.ts'
import { isEmptySection } from '../queries/section-at.ts'

/** Marks sections that say nothing, where they stand; looks only at sections that changed. */
export function emptySections(): Plugin<DecorationSet> {
  const plugin: Plugin<DecorationSet> = new Plugin<DecorationSet>({
    state: {
      init: (_config, { doc }) => DecorationSet.create(doc, warningsBetween(doc, 0, doc.content.size)),
      apply: (tr, decorations) => {
        const range = tr.docChanged ? changedRange([tr]) : null
        if (range === null) return decorations
        const mapped = decorations.map(tr.mapping, tr.doc)
        const stale: Decoration[] = []
        const found = warningsBetween(tr.doc, range.from, range.to)
        eachSection(tr.doc, range.from, range.to, (_section, pos) => {
          const heading = pos + 1
          stale.push(...mapped.find(heading, heading + 1).filter((decoration) => decoration.from === heading))
        })
        if (samePlaces(stale, found)) return mapped
        return mapped.remove(stale).add(tr.doc, found)
      },
    },
    props: {
      decorations(state) {
        return plugin.getState(state)
      },
    },
  })
  return plugin
}

function samePlaces(a: readonly Decoration[], b: readonly Decoration[]): boolean {
  return a.length === b.length && a.every((decoration, index) => decoration.from === b[index]?.from && decoration.to === b[index]?.to)
}

function warningsBetween(document: Node, from: number, to: number): Decoration[] {
  const warnings: Decoration[] = []
  eachSection(document, from, to, (section, pos) => {
    const heading = section.firstChild
    if (heading !== null && isEmptySection(section)) warnings.push(Decoration.node(pos + 1, pos + 1 + heading.nodeSize, { class: 'empty-section', 'data-warning': 'This section is empty' }))
  })
  return warnings
}

function eachSection(document: Node, from: number, to: number, visit: (section: Node, pos: number) => void): void {
  document.nodesBetween(from, to, (node, pos) => {
    if (isSection(node)) visit(node, pos)
    return isSection(node)
  })
}
