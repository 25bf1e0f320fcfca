import { Plugin, PluginKey, TextSelection, type Command, type EditorState } from 'prosemirror-state'
import { Decoration, DecorationSet } from 'prosemirror-view'
import { findMatches, type Match } from '../queries/find-matches.ts'
import { getMeta, setMeta, type FindQuery } from '../meta.ts'
import { shownRange } from './section-focus.ts'

interface FindState {
  readonly query: FindQuery | null
  readonly matches: DecorationSet
}

/** How a search stands. */
export interface FindResult {
  readonly total: number
  /** Which match is selected, from 1; 0 for none. */
  readonly current: number
}

// While somebody types, matches move along; they are looked for anew in the next pause.
const pause = 250

const key = new PluginKey<FindState>('find')

/** Shows where words stand in the text; `setFind`, `findNext` and `findPrevious` drive it. */
export function find(): Plugin<FindState> {
  return new Plugin<FindState>({
    key,
    state: {
      init: () => ({ query: null, matches: DecorationSet.empty }),
      apply: (tr, now) => {
        const query = getMeta(tr, 'find')
        if (query !== undefined) return search(tr.doc, query)
        if (getMeta(tr, 'findAgain') === true) return search(tr.doc, now.query)
        return tr.docChanged && now.query !== null ? { query: now.query, matches: now.matches.map(tr.mapping, tr.doc) } : now
      },
    },
    props: {
      decorations: (state) => {
        const matches = key.getState(state)?.matches
        const { from, to, empty } = state.selection
        if (matches === undefined || empty || !matches.find(from, to).some((match) => match.from === from && match.to === to)) return matches
        // While the words are typed elsewhere, the browser does not show what is selected here.
        return matches.add(state.doc, [Decoration.inline(from, to, { class: 'found-now' })])
      },
    },
    view: () => {
      let timer: ReturnType<typeof setTimeout> | undefined
      return {
        update: (view, before) => {
          if (key.getState(view.state)?.query === null || before.doc === view.state.doc) return
          clearTimeout(timer)
          timer = setTimeout(() => view.dispatch(setMeta(view.state.tr, 'findAgain', true)), pause)
        },
        destroy: () => clearTimeout(timer),
      }
    },
  })
}

/** Begins, changes or (with null) ends a search; the selection stays. */
export function setFind(query: FindQuery | null): Command {
  return (state, dispatch) => {
    dispatch?.(setMeta(state.tr, 'find', query))
    return true
  }
}

/** Selects the next match, from the end again at the beginning. */
export const findNext: Command = goToMatch((matches, state) => matches.find(({ from }) => from > state.selection.from) ?? matches[0])
export const findPrevious: Command = goToMatch((matches, state) => matches.findLast(({ from }) => from < state.selection.from) ?? matches.at(-1))
/** Selects the match at or after the cursor: while the words are still being typed. */
export const findFromHere: Command = goToMatch((matches, state) => matches.find(({ from }) => from >= state.selection.from) ?? matches[0])

export function findResult(state: EditorState): FindResult {
  const matches = matchesOf(state)
  const { from, to } = state.selection
  return { total: matches.length, current: matches.findIndex((match) => match.from === from && match.to === to) + 1 }
}

export function findQuery(state: EditorState): FindQuery | null {
  return key.getState(state)?.query ?? null
}

function goToMatch(choose: (matches: readonly Match[], state: EditorState) => Match | undefined): Command {
  return (state, dispatch) => {
    const match = choose(matchesOf(state), state)
    if (match === undefined) return false
    dispatch?.(state.tr.setSelection(TextSelection.create(state.doc, match.from, match.to)).scrollIntoView())
    return true
  }
}

function matchesOf(state: EditorState): Match[] {
  const { from: start, to: end } = shownRange(state)
  const found = key.getState(state)?.matches.find(start, end) ?? []
  return found.map(({ from, to }) => ({ from, to })).sort((a, b) => a.from - b.from)
}

function search(document: EditorState['doc'], query: FindQuery | null): FindState {
  const matches = query === null ? [] : findMatches(document, query)
  return { query, matches: DecorationSet.create(document, matches.map(({ from, to }) => Decoration.inline(from, to, { class: 'found' }))) }
}
