import type { Node } from 'prosemirror-model'
import { StepMap } from 'prosemirror-transform'
import { inTime, type Row } from '../row.ts'
import { documentOf, wordsOf } from './model.ts'
import { precisionOf, scoreRanges, scoreStreams, type Quality, type Stretch } from './peer-score.ts'
import type { Case } from './score.ts'

/** Another way to compare the same two documents: what it is given is made ready before the clock starts. */
export interface Peer {
  /** Package and version. */
  readonly name: string
  readonly prepare: (before: Node, after: Node) => Promise<() => unknown>
  /** What it reported, held against the truth; null where it reports no words. */
  readonly judge: (one: Case, before: Node, after: Node, result: unknown) => Quality | null
}

// Peers are installed by `npm run bench` alone, so nothing here may need their types.
async function load(name: string): Promise<Record<string, unknown>> {
  const loaded: unknown = await import(name)
  return isRecord(loaded) ? loaded : {}
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return (typeof value === 'object' || typeof value === 'function') && value !== null
}

function call(on: unknown, name: string | null, ...args: unknown[]): unknown {
  const target: unknown = name === null ? on : isRecord(on) ? on[name] : undefined
  if (typeof target !== 'function') throw new TypeError(`A peer has no ${name ?? 'function'}.`)
  return Reflect.apply(target, name === null ? undefined : on, args)
}

/** Where a module's function is, whichever way it was wrapped. */
function functionIn(module: Record<string, unknown>, name: string | null): unknown {
  let found: unknown = module
  for (let depth = 0; depth < 3; depth++) {
    if (name !== null && isRecord(found) && typeof found[name] === 'function') return found[name]
    if (name === null && typeof found === 'function') return found
    found = isRecord(found) ? found['default'] : undefined
  }
  throw new TypeError(`A peer has no ${name ?? 'default function'}.`)
}

export const milkdown: Peer = {
  name: '@milkdown/plugin-diff 7.22.1',
  prepare: async (before, after) => {
    const compute = functionIn(await load('@milkdown/plugin-diff'), 'computeDocDiff')
    return () => call(compute, null, before, after)
  },
  judge: (one, before, after, result) => scoreRanges(one, before, after, Array.isArray(result) ? result : []),
}

export const plate: Peer = {
  name: '@platejs/diff 53.0',
  prepare: async (before, after) => {
    const compute = functionIn(await load('@platejs/diff'), 'computeDiff')
    const [a, b] = [slate(before), slate(after)]
    return () => call(compute, null, a, b, { isInline: () => false })
  },
  judge: (one, _before, _after, result) => scoreStreams(one, slateStream(result, 'both')),
}

export const nodeHtmldiff: Peer = htmlPeer('node-htmldiff 0.9.4', 'node-htmldiff', null)
export const htmldiffJs: Peer = htmlPeer('htmldiff-js 1.0.5', 'htmldiff-js', 'execute')

const peers: readonly Peer[] = [
  {
    name: 'prosemirror-changeset 2.4.6',
    prepare: async (before, after) => {
      const { ChangeSet } = await load('prosemirror-changeset')
      return () => call(call(ChangeSet, 'create', before), 'addSteps', after, [new StepMap([0, before.content.size, after.content.size])], null)
    },
    judge: (one, before, after, result) => {
      const changes = isRecord(result) && Array.isArray(result['changes']) ? result['changes'] : []
      return scoreRanges(one, before, after, changes.map((change: { fromA: number; toA: number; fromB: number; toB: number }) => change))
    },
  },
  milkdown,
  plate,
  nodeHtmldiff,
  htmldiffJs,
  {
    name: 'jsondiffpatch 0.7.7',
    prepare: async (before, after) => {
      const create = functionIn(await load('jsondiffpatch'), 'create')
      const patcher = call(create, null, { objectHash: (node: unknown) => JSON.stringify(node) })
      const [a, b]: [unknown, unknown] = [before.toJSON(), after.toJSON()]
      return () => call(patcher, 'diff', a, b)
    },
    judge: () => null,
  },
]

function htmlPeer(name: string, module: string, method: string | null): Peer {
  return {
    name,
    prepare: async (before, after) => {
      const compare = functionIn(await load(module), method)
      const [a, b] = [html(before), html(after)]
      return () => call(compare, null, a, b)
    },
    judge: (one, _before, _after, result) => scoreStreams(one, htmlStream(String(result))),
  }
}

/** Time and quality of the peers, beside ours, on the same documents. */
export async function runPeers(once: Case, fifty: Case, ours: number): Promise<Row[]> {
  const rows: Row[] = []
  const small: [Node, Node] = [documentOf(once.before), documentOf(once.after)]
  const large: [Node, Node] = [documentOf(fifty.before), documentOf(fifty.after)]
  for (const peer of peers) {
    let quality = 'reports no words'
    const result = (await peer.prepare(...small))()
    const judged = peer.judge(once, ...small, result)
    if (judged) quality = `P ${precisionOf(judged).toFixed(2)}, R ${(judged.true === 0 ? 1 : judged.hits / judged.true).toFixed(2)} at 1,300 words`
    const run = await peer.prepare(...large)
    const from = performance.now()
    run()
    const ms = performance.now() - from
    rows.push({ what: `Peer: ${peer.name}, mixed edits, ${wordsOf(fifty.before).length.toLocaleString('en')} words`, figure: inTime(ms), against: `ours ${inTime(ours)}`, reached: null, gate: false, note: `${(ms / ours).toFixed(1)} × ours; ${quality}` })
  }
  return rows
}

const tags: Record<string, string> = { heading: 'h2', paragraph: 'p', bulletList: 'ul', orderedList: 'ol', listItem: 'li', table: 'table', tableRow: 'tr', tableCell: 'td', tableHeader: 'th', section: 'section', callout: 'aside' }

function html(node: Node): string {
  if (node.isText) {
    const text = (node.text ?? '').replace(/&/g, '&amp;').replace(/</g, '&lt;')
    return node.marks.reduce((inner, mark) => (mark.type.name === 'link' ? `<a href="${String(mark.attrs['href'])}">${inner}</a>` : `<strong>${inner}</strong>`), text)
  }
  const inner = node.children.map(html).join('')
  const tag = tags[node.type.name]
  return tag ? `<${tag}>${inner}</${tag}>` : inner
}

function htmlStream(result: string): Stretch[] {
  const stream: Stretch[] = []
  let inserted = 0
  let deleted = 0
  for (const [token] of result.matchAll(/<[^>]*>|[^<]+/g)) {
    if (!token.startsWith('<')) stream.push({ text: token.replace(/&lt;/g, '<').replace(/&amp;/g, '&'), where: inserted > 0 ? 'b' : deleted > 0 ? 'a' : 'both' })
    else if (/^<ins\b/i.test(token)) inserted++
    else if (/^<\/ins/i.test(token)) inserted--
    else if (/^<del\b/i.test(token)) deleted++
    else if (/^<\/del/i.test(token)) deleted--
    else if (!/^<\/?(a|strong|em)\b/i.test(token)) stream.push({ text: '\n', where: 'both' })
  }
  return stream
}

function slate(node: Node): unknown {
  if (node.isText) return { text: node.text, ...Object.fromEntries(node.marks.map((mark) => [mark.type.name, mark.attrs['href'] ?? true])) }
  const children = node.children.map(slate)
  if (node.type.name === 'doc') return children
  return { type: node.type.name, children: children.length > 0 ? children : [{ text: '' }] }
}

function slateStream(node: unknown, where: Stretch['where']): Stretch[] {
  if (Array.isArray(node)) return node.flatMap((child) => slateStream(child, where))
  if (!isRecord(node)) return []
  const operation = isRecord(node['diffOperation']) ? node['diffOperation']['type'] : undefined
  const own = operation === 'insert' ? 'b' : operation === 'delete' ? 'a' : where
  if (typeof node['text'] === 'string') return [{ text: node['text'], where: own }]
  return [{ text: '\n', where: 'both' }, ...slateStream(node['children'], own), { text: '\n', where: 'both' }]
}
