import { describe, expect, test } from 'vitest'
import { markArtifacts, operators } from '../../../main/pdf/content-stream.ts'

const names = (stream: string): string => [...operators(stream)].map(({ name }) => name).join(' ')
const mark = (stream: string): string => markArtifacts(stream, (form) => form === 'Tagged').replace(/\s+/g, ' ').replaceAll('/Artifact <</Type /Pagination>> BDC', '[').replaceAll('/Artifact BMC', '[').replaceAll('EMC', ']').trim()

describe('operators are read whole', () => {
  test.each([
    ['q 1 0 0 1 0 0 cm Q', 'q cm Q'],
    ['BT /F4 10 Tf (a) Tj ET', 'BT Tf Tj ET'],
    ['(a (nested) \\) Tj) Tj', 'Tj'],
    ['<48 65> Tj[<48>-3(x)]TJ', 'Tj TJ'],
    ['/P <</MCID 0 /Alt (>> EMC)>> BDC EMC', 'BDC EMC'],
    ['% Tj\n0 0 m', 'm'],
    ['0 0 m 1 1 l f* n', 'm l f* n'],
    ["(a) ' 1 2 (b) \"", "' \""],
    ['BI /W 1 /H 1 ID \u0000( EI\u00ff EI Q', 'EI Q'],
    ['/Im1 Do true false null x', 'Do x'],
  ])('%j', (stream, expected) => {
    expect(names(stream)).toBe(expected)
  })
})

describe('what is painted outside marked content becomes an artifact', () => {
  test.each([
    ['BT /F 1 Tf (a) Tj (b) Tj ET', 'BT /F 1 Tf [ (a) Tj (b) Tj ] ET'],
    ['/P <</MCID 0>> BDC BT (a) Tj ET EMC', '/P <</MCID 0>> BDC BT (a) Tj ET ]'],
    ['BT (a) Tj /P <</MCID 0>> BDC (b) Tj EMC (c) Tj ET', 'BT [ (a) Tj ] /P <</MCID 0>> BDC (b) Tj ] [ (c) Tj ] ET'],
    ['1 g 0 0 5 5 re f', '1 g [ 0 0 5 5 re f ]'],
    ['0 0 m 1 1 l 2 2 l S', '[ 0 0 m 1 1 l 2 2 l S ]'],
    ['0 0 5 5 re W n 0 0 1 1 re f', '0 0 5 5 re W n [ 0 0 1 1 re f ]'],
    ['/Im Do /Tagged Do', '[ /Im Do ] /Tagged Do'],
    ['/Artifact BMC 0 0 5 5 re f EMC', '[ 0 0 5 5 re f ]'],
    ['q Q', 'q Q'],
  ])('%j', (stream, expected) => {
    expect(mark(stream)).toBe(expected)
  })

  test('marking twice changes nothing more', () => {
    const once = markArtifacts('q BT (a) Tj ET 0 0 1 1 re f /Im Do Q', () => false)
    expect(markArtifacts(once, () => false)).toBe(once)
  })
})
