import { describe, expect, test } from 'vitest'
import { outlineOf } from '../../renderer/editor/queries/outline.ts'
import { currentRow, rowsOf, shortTitle } from '../../renderer/screens/article/outline/rows.ts'
import { doc, keyPoints, p, section as s } from '../builders/article.ts'

// Ids in reading order: key points b1 to b3, lead b4, section A b5, its heading b6, A1 b7, its heading b8, B b9.
const outline = outlineOf(doc(keyPoints('k'), p('x'), s('A', s('A1')), s('B', p('y'))))
const lines = (folded: readonly string[] = []): string[] =>
  rowsOf(outline, new Set(folded)).map(({ title, level, index, siblings, expanded }) => `${level} ${title} ${index}/${siblings}${expanded === null ? '' : expanded ? ' open' : ' folded'}`)

describe('the lines of the outline', () => {
  test('what comes before the sections has lines of its own', () => expect(lines()).toEqual(['1 Introduction 1/4', '1 Key points 2/4', '1 A 3/4 open', '2 A1 1/1', '1 B 4/4']))
  test('what is folded away has none', () => expect(lines(['b5'])).toEqual(['1 Introduction 1/4', '1 Key points 2/4', '1 A 3/4 folded', '1 B 4/4']))
  test('the cursor is in the innermost section that can be seen', () => {
    expect(currentRow(rowsOf(outline, new Set()), ['b5', 'b7'])?.title).toBe('A1')
    expect(currentRow(rowsOf(outline, new Set(['b5'])), ['b5', 'b7'])?.title).toBe('A')
    expect(currentRow(rowsOf(outline, new Set()), [])?.title).toBe('Introduction')
  })
})

describe('headings without the topic in them', () => {
  test.each([
    ['Causes of Mitral Regurgitation', 'Mitral Regurgitation', 'Causes'],
    ['Treatment of mitral regurgitation', 'Mitral Regurgitation', 'Treatment'],
    ['Living with Asthma', 'Asthma', 'Living'],
    ['Mitral Regurgitation', 'Mitral Regurgitation', 'Mitral Regurgitation'],
    ['Severe Mitral Regurgitation', 'Mitral Regurgitation', 'Severe Mitral Regurgitation'],
    ['Causes of Mitral Stenosis', 'Mitral Regurgitation', 'Causes of Mitral Stenosis'],
    ['Causes', '', 'Causes'],
  ])('%s in %s is %s', (heading, topic, short) => expect(shortTitle(heading, topic)).toBe(short))
})
