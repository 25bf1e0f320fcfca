import { describe, expect, test } from 'vitest'
import type { Node } from 'prosemirror-model'
import type { Command } from 'prosemirror-state'
import { clearFormatting, removeCrossReference, removeLink, setCrossReference, setLink, toggleEmphasis, toggleStrong, toggleSubscript, toggleSuperscript } from '../../renderer/editor/commands/marks.ts'
import { doc, em, link, p, ref, section as s, strong, sub, sup } from '../builders/article.ts'
import { after, editing } from '../builders/editing.ts'

/** `a [strong:b] c`: a text with what its marks are. */
function marked(document: Node): string {
  const parts: string[] = []
  document.descendants((node) => {
    if (!node.isText) return
    const marks = node.marks.map((mark) => [mark.type.name, mark.attrs['href'] ?? mark.attrs['target']].filter(Boolean).join('='))
    parts.push(marks.length === 0 ? (node.text ?? '') : `[${marks.join(' ')}:${node.text}]`)
  })
  return parts.join('')
}

const web = 'https://example.org/a'
const toWeb = setLink({ href: web, title: null })
const toTopic = setCrossReference({ target: 'Heart Failure', targetId: null, blurb: 'A blurb' })

const cases: readonly (readonly [string, Node, Command, string])[] = [
  ['strong', doc(p('a <a>b<b> c')), toggleStrong, 'a [strong:b] c'],
  ['and off', doc(p('a ', strong('<a>b<b>'), ' c')), toggleStrong, 'a b c'],
  ['emphasis over several blocks', doc(p('<a>a'), p('b<b>')), toggleEmphasis, '[emphasis:a][emphasis:b]'],
  ['raised', doc(p('m<a>2<b>')), toggleSuperscript, 'm[superscript:2]'],
  ['lowered instead of raised', doc(p('m', sup('<a>2<b>'))), toggleSubscript, 'm[subscript:2]'],
  ['raised instead of lowered', doc(p('m', sub('<a>2<b>'))), toggleSuperscript, 'm[superscript:2]'],
  ['formatting off, links stay', doc(p('<a>', strong('a'), em('b'), link('c', web), '<b>')), clearFormatting, `ab[link=${web}:c]`],
  ['a link', doc(p('a <a>b<b>')), toWeb, `a [link=${web}:b]`],
  ['the address itself where nothing is selected', doc(p('a <a>')), toWeb, `a [link=${web}:${web}]`],
  ['another address for the whole link', doc(p('a ', link('so<a>me', 'https://example.com/'), ' b')), toWeb, `a [link=${web}:some] b`],
  ['a link with emphasis within is one link', doc(p(link('so<a>me', 'https://example.com/'), ' b')), toWeb, `[link=${web}:some] b`],
  ['no other kind of address', doc(p('<a>a<b>')), setLink({ href: 'javascript:alert(1)', title: null }), 'no'],
  ['not over two blocks', doc(p('<a>a'), p('b<b>')), toWeb, 'no'],
  ['a link less', doc(p('a ', link('so<a>me', web))), removeLink, 'a some'],
  ['no link to remove', doc(p('a<a>')), removeLink, 'no'],
  ['a cross reference keeps the words', doc(p('in <a>failure<b> of')), toTopic, 'in [crossReference=Heart Failure:failure] of'],
  ['its title where nothing is selected', doc(p('see <a>')), toTopic, 'see [crossReference=Heart Failure:Heart Failure]'],
  ['a cross reference instead of a link', doc(p(link('<a>a<b>', web))), toTopic, '[crossReference=Heart Failure:a]'],
  ['another target', doc(p(ref('fail<a>ure', 'Old'))), toTopic, '[crossReference=Heart Failure:failure]'],
  ['no target', doc(p('<a>a<b>')), setCrossReference({ target: ' ', targetId: null, blurb: null }), 'no'],
  ['a cross reference less', doc(p(ref('fail<a>ure', 'Old'))), removeCrossReference, 'failure'],
  ['in a heading', doc(s('On <a>failure<b>')), toTopic, 'On [crossReference=Heart Failure:failure]'],
]

describe('marks', () => {
  test.each(cases)('%s', (_what, before, command, expected) => {
    const state = after(editing(before), command)
    expect(state === null ? 'no' : marked(state.doc)).toBe(expected)
  })

  test('typing behind a link is no longer the link', () => {
    const state = editing(doc(p(link('some<a>', web))))
    expect(marked(state.apply(state.tr.insertText(' more')).doc)).toBe(`[link=${web}:some] more`)
  })
})
