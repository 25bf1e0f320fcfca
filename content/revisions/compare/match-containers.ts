import { heaviestChain } from './anchors.ts'
import { isTable } from './is-table.ts'
import { markupDraft } from './markup.ts'
import { equalHeads } from './match-heads.ts'
import { isWithin, leavesOf, pair, pairInOrder, uniquePairs, type Block, type Outline } from './outline.ts'
import { passageOf } from './passage.ts'
import { wordsOf, type Scope } from './scope.ts'

// Containers that share less than this of their words are two different ones.
const enough = 0.25
// Sharing the first block (a section's heading) speaks for itself, and more than all words if no other has the same one.
const sameHead = 0.5
const onlyHead = 1

interface Vote {
  readonly a: Block
  readonly b: Block
  words: number
  /** What the first block of both adds, if it is the same. */
  head: number
}

/** Pairs containers by what their leaves say: those that share most, the innermost first among equals. */
export function matchContainers(a: Outline, b: Outline, scope: Scope): void {
  pair(a.root, b.root)
  const heads = new Set(equalHeads(a.leaves, b.leaves).flatMap(([head, other]) => (head.partner === other ? [head] : [])))
  const votes = new Map<Block, Map<Block, Vote>>()
  for (const leaf of a.leaves) {
    const partner = leaf.partner
    if (!partner) continue
    const words = 1 + Math.min(leaf.wordCount, partner.wordCount)
    for (let upA = leaf.parent; upA?.parent; upA = upA.parent) {
      for (let upB = partner.parent; upB?.parent; upB = upB.parent) {
        if (!areAkin(upA, upB)) continue
        let ofA = votes.get(upA)
        if (!ofA) votes.set(upA, (ofA = new Map()))
        let vote = ofA.get(upB)
        if (!vote) ofA.set(upB, (vote = { a: upA, b: upB, words: 0, head: 0 }))
        vote.words += words
        if (leaf.parent === upA && partner.parent === upB && leaf.index === 0 && partner.index === 0) vote.head = heads.has(leaf) ? onlyHead : sameHead
      }
    }
  }
  const ballots: { vote: Vote; score: number }[] = []
  for (const ofA of votes.values())
    for (const vote of ofA.values()) {
      const size = vote.a.wordCount + vote.b.wordCount + (vote.a.endLeaf - vote.a.firstLeaf) + (vote.b.endLeaf - vote.b.firstLeaf)
      const dice = (2 * vote.words) / size
      const score = (vote.head === onlyHead ? onlyHead + dice : Math.max(dice, vote.head)) - (vote.a.node.type === vote.b.node.type ? 0 : 0.1) - Math.abs(vote.a.depth - vote.b.depth) * 0.01
      if (score >= enough) ballots.push({ vote, score })
    }
  ballots.sort((x, y) => y.score - x.score || x.vote.a.pos - y.vote.a.pos || x.vote.b.pos - y.vote.b.pos)
  for (const { vote } of ballots) if (!vote.a.partner && !vote.b.partner && !turnsInsideOut(vote.a, vote.b)) pair(vote.a, vote.b)

  // Parents first, so that children find theirs settled.
  for (let i = a.containers.length - 1; i >= 0; i--) {
    const container = a.containers[i]
    if (!container?.partner) continue
    if (container.hash === container.partner.hash) seal(container, container.partner)
    else pairRemaining(container, container.partner, scope)
  }
}

/** Containers that may be one and the same: of one type, or two lists of the same items. */
function areAkin(a: Block, b: Block): boolean {
  if (a.node.type === b.node.type) return true
  const firstA = a.node.firstChild
  const firstB = b.node.firstChild
  return firstA !== null && firstB !== null && firstA.type === firstB.type && !firstA.isTextblock && a.node.childCount > 0 &&
    a.node.type.validContent(b.node.content) && b.node.type.validContent(a.node.content)
}

/** Whether the pair would put an outer block inside its own inner one: then neither could be moved without the other. */
function turnsInsideOut(a: Block, b: Block): boolean {
  for (let up = a.parent; up; up = up.parent) if (up.partner && up.partner !== b && isWithin(up.partner, b)) return true
  for (let up = b.parent; up; up = up.parent) if (up.partner && up.partner !== a && isWithin(up.partner, a)) return true
  return false
}

/** Equal containers: whatever was found for single leaves, each block in the one is the same block in the other. */
function seal(a: Block, b: Block): void {
  a.children.forEach((child, i) => {
    const other = b.children[i]
    if (!other) return
    if (child.partner !== other) {
      pair(child, other)
      leavePassage(child)
      leavePassage(other)
    }
    seal(child, other)
  })
}

function leavePassage(block: Block): void {
  const passage = block.passage
  if (!passage) return
  for (const piece of [...passage.a, ...passage.b]) piece.passage = null
}

/** Within two partners: pairs children that have nobody else, where there is only one way to do it. */
function pairRemaining(a: Block, b: Block, scope: Scope): void {
  const { ignored } = scope.digests
  const onlyOnes = new Map<string, { a: Block[]; b: Block[] }>()
  const note = (side: 'a' | 'b') => (child: Block): void => {
    const name = child.node.type.name
    const entry = onlyOnes.get(name) ?? { a: [], b: [] }
    entry[side].push(child)
    onlyOnes.set(name, entry)
  }
  a.children.forEach(note('a'))
  b.children.forEach(note('b'))
  for (const entry of onlyOnes.values()) {
    const [childA] = entry.a
    const [childB] = entry.b
    // A heading, a caption, the table itself: of what there is one on each side, it is the same one, whatever it says now.
    if (entry.a.length === 1 && entry.b.length === 1 && childA && childB && isAlone(childA) && isAlone(childB) && isSingular(a, childA) && isSingular(b, childB)) adopt(childA, childB, ignored)
  }

  // In one container even a word or two that occur once on each side are the same block, wherever they stand in it.
  for (const [childA, childB] of uniquePairs(a.children.filter(isAlone), b.children.filter(isAlone)))
    if (childA.wordCount > 0) {
      pair(childA, childB)
      seal(childA, childB)
    }

  const kept = heaviestChain(
    a.children.flatMap((child) => (child.partner?.parent === b ? [{ a: child.index, b: child.partner.index, weight: 1 + Math.sqrt(child.wordCount) }] : [])),
  )
  let fromA = 0
  let fromB = 0
  for (const anchor of [...kept, { a: a.children.length, b: b.children.length }]) {
    pairGap(a.children.slice(fromA, anchor.a).filter(isAlone), b.children.slice(fromB, anchor.b).filter(isAlone), ignored)
    fromA = anchor.a + 1
    fromB = anchor.b + 1
  }
  const isItem = (child: Block): boolean => child.wordCount > 0 && child.children.length === 1 && isAlone(child)
  pairAlike(a.children.filter(isItem), b.children.filter(isItem), scope)
}

function pairGap(a: readonly Block[], b: readonly Block[], ignored: ReadonlySet<string>): void {
  const [blockA] = a
  const [blockB] = b
  if (a.length === 1 && b.length === 1 && blockA && blockB) {
    if (blockA.node.type === blockB.node.type) adopt(blockA, blockB, ignored)
    return
  }
  // Blocks without words (figures, rules, empty paragraphs) have only their kind and their order to go by.
  const wordless = (blocks: readonly Block[]): Block[] => blocks.filter((block) => block.wordCount === 0 && block.children.length === 0)
  const others = wordless(b)
  for (const block of wordless(a)) {
    const at = others.findIndex((other) => other.node.type === block.node.type)
    const other = others[at]
    if (!other) continue
    others.splice(0, at + 1)
    adopt(block, other, ignored)
  }
}

// Short items that share this much of their words are one item edited, wherever it stands in its list …
const alikeItems = 0.7
// … or this much, if nothing of the one is lost in the other.
const extendedItem = 0.6
const itemsToTry = 60

/** Items of a list that changed their place and a word or two: what is too short to be found in the whole document is found among its like. */
function pairAlike(a: readonly Block[], b: readonly Block[], scope: Scope): void {
  if (a.length === 0 || b.length === 0 || Math.max(a.length, b.length) > itemsToTry) return
  const scores = a.flatMap((childA) => b.map((childB) => ({ childA, childB, score: childA.node.type === childB.node.type ? likenessOf(childA, childB, scope) : 0 }))).filter(({ score }) => score > 0)
  for (const { childA, childB, score } of scores) {
    const rivals = scores.filter((other) => (other.childA === childA) !== (other.childB === childB))
    if (rivals.every((other) => other.score < score) && isAlone(childA) && isAlone(childB)) adopt(childA, childB, scope.digests.ignored)
  }
}

/** Dice over words without capitals; 0 where that is too little. */
function likenessOf(a: Block, b: Block, scope: Scope): number {
  const wordsOfAll = (block: Block): number[] => leavesOf(block).flatMap((leaf) => wordsOf(leaf, scope).ids.map((id) => scope.vocabulary.folded(id)).filter((id) => scope.vocabulary.kind(id) === 'word'))
  const ofA = wordsOfAll(a)
  const rest = wordsOfAll(b)
  const shorter = Math.min(ofA.length, rest.length)
  const dice = 2 / (ofA.length + rest.length)
  let common = 0
  for (const id of ofA) {
    const at = rest.indexOf(id)
    if (at < 0) continue
    rest.splice(at, 1)
    common++
  }
  return common * dice >= (common === shorter && shorter > 1 ? extendedItem : alikeItems) ? common * dice : 0
}

/** No partner, nor has anything within. */
function isAlone(block: Block): boolean {
  return block.partner === null && block.passage === null && block.children.every(isAlone)
}

/** Whether its container holds but one such block: a second one may not follow it. */
function isSingular(container: Block, child: Block): boolean {
  return container.node.contentMatchAt(child.index + 1).matchType(child.node.type) === null
}

/** Takes two blocks for one although their content says nothing: leaves, and what wraps a single leaf. */
function adopt(a: Block, b: Block, ignored: ReadonlySet<string>): void {
  // A figure that got a caption, or lost it: its own attributes say that it is the same.
  if ((a.node.childCount === 0) !== (b.node.childCount === 0) && !a.node.inlineContent && !isTable(a.node) && !isTable(b.node) && markupDraft(a, b, ignored) === null) {
    pair(a, b)
    return
  }
  if (a.children.length > 0 || b.children.length > 0) {
    const [childA] = a.children
    const [childB] = b.children
    if (a.children.length !== 1 || b.children.length !== 1 || !childA || !childB || childA.node.type !== childB.node.type || turnsInsideOut(a, b)) return
    pair(a, b)
    adopt(childA, childB, ignored)
    return
  }
  if (isTable(a.node) !== isTable(b.node)) return
  if (a.node.isTextblock) passageOf(a, b)
  pairInOrder(a, b)
}

