import { inputRules, smartQuotes, wrappingInputRule, type InputRule } from 'prosemirror-inputrules'
import type { Plugin } from 'prosemirror-state'
import { schema } from '../../../content/schema/index.ts'

const { bulletList, orderedList } = schema.nodes

/** "- " and "1. " at the start of a paragraph begin lists; Backspace right after takes it back. Curly quotes only where wanted. */
export function typingRules(options: { readonly curlyQuotes: boolean }): Plugin {
  const bullets = wrappingInputRule(/^\s*[-*•]\s$/, bulletList)
  const numbers: InputRule = wrappingInputRule(
    /^\s*(\d{1,3})[.)]\s$/,
    orderedList,
    (match) => ({ start: Number(match[1] ?? '1') }),
    (match, before) => before.childCount + Number(before.attrs['start']) === Number(match[1] ?? '1'),
  )
  return inputRules({ rules: [bullets, numbers, ...(options.curlyQuotes ? smartQuotes : [])] })
}
