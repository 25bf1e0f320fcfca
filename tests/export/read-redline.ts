import type { Node } from 'prosemirror-model'
import type { RedlineNode } from '../../content/revisions/index.ts'
import { plain } from './plain-words.ts'

type Side = 'before' | 'after'

const blockElements = new Set(['p', 'li', 'ul', 'ol', 'h3', 'h4', 'h5', 'h6', 'section', 'div', 'td', 'th', 'tr', 'thead', 'tbody', 'table'])
const emptyElements = new Set(['br', 'img'])

/** What belongs to the redline itself, not to a text. */
const ownClasses = new Set(['unseen', 'mark'])

/** Blocks that are left out whole, to read the page as one of the two texts. */
const elsewhere = { before: ['movedTo', 'wrappedTo', 'splitTo'], after: ['movedFrom', 'wrappedFrom', 'mergedFrom'] } as const

/** Words that are left out, by element or class. */
const otherWords = { before: ['ins', 'moved-to'], after: ['del', 'moved-from', 'gone'] } as const

/**
 * The blocks of a redline's page as one of the texts that it holds, by the law of `RedlineNode`: what a reader keeps who crosses
 * out all that is only in the other. Blocks without words are left out; of what went elsewhere `before` has the first words.
 */
export function readPage(page: string, side: Side): string[] {
  const body = page.slice(page.indexOf('<h2>The text with its changes</h2>') + '<h2>The text with its changes</h2>'.length, page.lastIndexOf('</section>\n</div>'))
    .replaceAll('<p class="label">Key points</p>', '')
    // A tag brings its blank along.
    .replace(/<span class="tag">[^<]*<\/span> ?/g, '')
  const blocks: string[] = []
  const open: { readonly name: string; readonly isLeftOut: boolean }[] = []
  let words = ''
  let joins = false
  const close = (): void => {
    if (plain(words) !== '') {
      if (joins) blocks.push((blocks.pop() ?? '') + words)
      else blocks.push(words)
    }
    words = ''
    joins = false
  }
  const say = (more: string): void => {
    if (!open.some(({ isLeftOut }) => isLeftOut)) words += more
  }
  for (const [, tag = '', name = '', attributes = '', text = ''] of body.matchAll(/<(\/?)([a-z][a-z0-9]*)([^>]*)>|([^<]+)/g)) {
    if (name === '') say(unescaped(text).replaceAll('↵', ''))
    else if (emptyElements.has(name)) say(' ')
    else if (tag === '/') {
      if (blockElements.has(name)) close()
      open.pop()
    } else {
      const classes = (/ class="([^"]*)"/.exec(attributes)?.[1] ?? '').split(' ')
      if (blockElements.has(name)) {
        close()
        joins = classes.includes(side === 'before' ? 'split' : 'merged')
      }
      const of = (names: readonly string[]): boolean => names.includes(name) || classes.some((one) => names.includes(one))
      open.push({ name, isLeftOut: of([...ownClasses]) || of(otherWords[side]) || of(elsewhere[side]) })
    }
  }
  close()
  return blocks.map(plain)
}

/** What a page should say of the older text: its blocks, and of what went elsewhere the words of all of it. */
export function readBefore(tree: RedlineNode): string[] {
  const blocks: string[] = []
  const textOf = (node: Node): string => node.textBetween(0, node.content.size, ' ', ' ')
  const read = (node: RedlineNode): void => {
    if (node.state.endsWith('To')) return
    if (node.runs !== undefined) {
      const words = node.runs.map((run) => (run.before === null ? '' : run.atom === null ? run.text : ' ')).join('')
      if (plain(words) === '') return
      if (node.state === 'split') blocks.push((blocks.pop() ?? '') + words)
      else blocks.push(words)
    } else if (node.children !== undefined) node.children.forEach(read)
    else if (node.before !== null) {
      if (node.state.endsWith('From') || node.before.isTextblock) blocks.push(textOf(node.before))
      else node.before.descendants((inner) => {
        if (inner.isTextblock) blocks.push(textOf(inner))
        return !inner.isTextblock
      })
    }
  }
  read(tree)
  return blocks.map(plain).filter((block) => block !== '')
}

function unescaped(text: string): string {
  return text.replace(/&(lt|gt|quot|#39|amp);/g, (_whole, name: string) => ({ lt: '<', gt: '>', quot: '"', '#39': "'" })[name] ?? '&')
}
