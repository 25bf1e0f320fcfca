import { expect, test } from 'vitest'
import { decodeText, importLimits, importText, tooLargeMessage } from '../../content/import/index.ts'

const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values)
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const utf16 = (text: string, littleEndian: boolean, mark: boolean): Uint8Array =>
  Uint8Array.from([...(mark ? '\ufeff' : ''), ...text].flatMap((char) => {
    const code = char.charCodeAt(0)
    return littleEndian ? [code & 255, code >> 8] : [code >> 8, code & 255]
  }))

const latin1 = (text: string): Uint8Array => Uint8Array.from([...text].map((char) => char.charCodeAt(0)))

const text = 'Glands – 5 °C and “pain”.\n'

test.each([
  ['UTF-8', utf8(text), 'utf-8'],
  ['UTF-8 with a mark', bytes(0xef, 0xbb, 0xbf, ...utf8(text)), 'utf-8'],
  ['UTF-16, little endian', utf16(text, true, true), 'utf-16le'],
  ['UTF-16, big endian', utf16(text, false, true), 'utf-16be'],
  ['UTF-16 without a mark, little endian', utf16('Glands hurt.', true, false), 'utf-16le'],
  ['windows-1252', bytes(...[...'Glands '].map((char) => char.charCodeAt(0)), 0x96, ...[...' 5 '].map((char) => char.charCodeAt(0)), 0xb0), 'windows-1252'],
])('%s', (_name, encoded, encoding) => {
  const decoded = decodeText(encoded)
  expect(decoded).toMatchObject({ ok: true, encoding })
  if (decoded.ok && encoding !== 'windows-1252' && encoded.length > 24) expect(decoded.text).toBe(text)
  if (decoded.ok && encoding === 'windows-1252') expect(decoded.text).toBe('Glands – 5 °')
})

test.each([
  ['four bytes', '𝛼-blocker'],
  ['three bytes', 'β‑blocker – ok'],
  ['two bytes', 'Crohn’s naïve'],
])('UTF-8 of %s', (_name, word) => {
  expect(decodeText(utf8(word))).toEqual({ ok: true, text: word, encoding: 'utf-8' })
})

test.each([
  ['an overlong form', bytes(0xc0, 0xaf, 65, 66, 67)],
  ['half of a pair', bytes(0xed, 0xa0, 0x80, 65, 66, 67)],
  ['a cut sequence', bytes(65, 66, 67, 0xe2, 0x80)],
])('%s is not UTF-8, so windows-1252 is guessed and doubted', (_name, encoded) => {
  const decoded = decodeText(encoded)
  expect(decoded).toMatchObject({ ok: true, encoding: 'windows-1252' })
  const { report } = importText('Samplitis', { fileName: 'a.txt', encoding: 'windows-1252' })
  expect(report.entries.map((entry) => entry.code)).toContain('uncertain-encoding')
})

test.each([
  ['nothing', bytes(), 'empty'],
  ['blanks', utf8(' \n\t\u00a0\r\n'), 'empty'],
  ['only a mark', bytes(0xef, 0xbb, 0xbf), 'empty'],
  ['a picture', bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0, 0, 1), 'not-plain-text'],
  ['a picture cut short after its name', bytes(0x89, 0x50, 0x4e, 0x47), 'not-plain-text'],
  ['a picture cut after 20 bytes', latin1('\u0089PNG\r\n\u001a\nsome words here'), 'not-plain-text'],
  ['a JPEG', latin1('\u00ff\u00d8\u00ff\u00e0 JFIF'), 'not-plain-text'],
  ['a GIF', latin1('GIF89a and words'), 'not-plain-text'],
  ['a WebP picture', latin1('RIFFabcdWEBPVP8 '), 'not-plain-text'],
  ['a photo of a telephone', latin1('\0\0\0\u0018ftypheic'), 'not-plain-text'],
  ['a library', latin1('SQLite format 3\0'), 'not-plain-text'],
  ['a gzip file', latin1('\u001f\u008b\u0008 words'), 'not-plain-text'],
  ['a video', latin1('RIFF1234AVI LIST'), 'not-plain-text'],
  ['a program', latin1('\u007fELF\u0002\u0001'), 'not-plain-text'],
  ['a few bytes of nothing known', bytes(3, 65, 66, 67, 1, 68), 'binary'],
  ['one zero in a short line', latin1('Glands\0 hurt'), 'binary'],
  ['XHTML', utf8('<?xml version="1.0"?>\n<!DOCTYPE html><html>'), 'not-plain-text'],
  ['a PDF', utf8('%PDF-1.7\n'), 'not-plain-text'],
  ['a Word document', bytes(0x50, 0x4b, 3, 4, 20, 0), 'not-plain-text'],
  ['rich text', utf8('{\\rtf1\\ansi Glands}'), 'not-plain-text'],
  ['a web page', utf8('\n<!DOCTYPE html><p>Glands</p>'), 'not-plain-text'],
  ['a file over the limit', new Uint8Array(importLimits.textBytes + 1), 'too-large'],
])('%s is refused with a sentence', (_name, encoded, code) => {
  const decoded = decodeText(encoded)
  expect(decoded).toMatchObject({ ok: false, code })
  if (!decoded.ok) expect(decoded.message).toMatch(/^It is .+\.$/)
})

test.each([
  ['BMI is the body mass index.'],
  ['ID3 is a name of a gene, as MZ and BM are of others.'],
  ['MM and II are Roman numbers.'],
  ['RIFF is how it began, and OGG.'],
  ['PK is short for pharmacokinetics.'],
  ['Caf\ufffd'],
  [`A stray \u0007 bell in a paragraph ${'of words '.repeat(30)}`],
  ['A form feed\fand a vertical tab\vpart lines.'],
])('%j is text', (words) => {
  expect(decodeText(utf8(words))).toMatchObject({ ok: true, text: words })
})

test('a refusal says what it is and what to do', () => {
  const decoded = decodeText(latin1('\u0089PNG\r\n\u001a\n'))
  expect(decoded).toEqual({ ok: false, code: 'not-plain-text', message: 'It is a picture (PNG), not plain text. Import the text of the page; a picture is put into the article in the editor (Insert, Figure).' })
})

test('the sentence about size says both sizes', () => {
  expect(tooLargeMessage(200 * 1024 * 1024)).toBe('It is 200 MB large; a topic page has at most 16 MB. Choose the text of one topic.')
})
