import { expect, test } from 'vitest'
import { allReasons, riskLines } from '../../renderer/compare/risk-lines.ts'

const risks = (...reasons: string[]) => reasons.map((reason) => ({ kind: 'dose' as const, reason }))

test.each<[string, string[], string[]]>([
  ['one reason', ['dose: 5 mg → 50 mg'], ['dose: 5 mg → 50 mg']],
  ['none', [], []],
  ['values of one sort share a line', ['number added: 3', 'number added: 12'], ['number added: 3, 12']],
  ['the same value once', ['number added: 3', 'number added: 3'], ['number added: 3']],
  ['of many values the first three', ['number added: 1', 'number added: 2', 'number added: 3', 'number added: 4', 'number added: 5'], ['number added: 1, 2, 3 and 2 more']],
  ['one for another is a line of its own', ['dose: 5 mg → 50 mg', 'dose: 1 g → 2 g'], ['dose: 5 mg → 50 mg', 'dose: 1 g → 2 g']],
  ['sentences stay sentences', ['warning added: most people need no surgery at all', 'warning added: do not stop without asking'], ['warning added: most people need no surgery at all', 'warning added: do not stop without asking']],
  ['of many lines the worst two', ['a', 'b', 'c', 'd'], ['a', 'b', 'and 2 more reasons']],
  ['three are all shown', ['a', 'b', 'c'], ['a', 'b', 'c']],
])('%s', (_name, reasons, lines) => expect(riskLines(risks(...reasons))).toEqual(lines))

test('all reasons are whole on hovering', () => expect(allReasons(risks('a', 'b', 'c', 'd', 'e'))).toBe('a\nb\nc\nd\ne'))
