import { DOMParser, type ParseOptions, type Slice } from 'prosemirror-model'
import { schema } from '../../../content/schema/index.ts'
import { cleanHtml } from './clean-html.ts'

/** Reads what is pasted: HTML from elsewhere is cleaned first, HTML from an article is taken as it is. Both pass the schema. */
class ClipboardParser extends DOMParser {
  override parseSlice(dom: globalThis.Node, options?: ParseOptions): Slice {
    if (dom instanceof Element && dom.querySelector('[data-pm-slice]') === null) cleanHtml(dom)
    return super.parseSlice(dom, options)
  }
}

export const clipboardParser: DOMParser = new ClipboardParser(schema, DOMParser.fromSchema(schema).rules)
