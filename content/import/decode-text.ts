import { foreignFormat } from './foreign-formats.ts'
import { importLimits, tooLargeMessage } from './limits.ts'

export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'

export type DecodeProblemCode = 'empty' | 'too-large' | 'binary' | 'not-plain-text'

export type DecodedText =
  | { readonly ok: true; readonly text: string; readonly encoding: TextEncoding }
  /** `message` is a sentence for a person, without the file's name. */
  | { readonly ok: false; readonly code: DecodeProblemCode; readonly message: string }

/**
 * The text of a file, by its byte order mark, else as UTF-8, else (guessed) as windows-1252.
 * Written out here because `TextDecoder` is not part of the language, and this room knows nothing else.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  if (bytes.length > importLimits.textBytes) return { ok: false, code: 'too-large', message: tooLargeMessage(bytes.length) }
  const foreign = foreignFormat(bytes)
  if (foreign !== null) return { ok: false, code: 'not-plain-text', message: `It is ${foreign.name}, not plain text. ${foreign.advice}` }
  const decoded = decode(bytes)
  if (looksBinary(decoded.text)) return { ok: false, code: 'binary', message: 'It is not text (it may be an image, a program or a damaged file). Choose the text of a topic page.' }
  if (!/[^\s\u00ad\u200b-\u200f\u2060\ufeff]/u.test(decoded.text)) return { ok: false, code: 'empty', message: 'It is empty. Choose the text of a topic page.' }
  return { ok: true, ...decoded }
}

interface Decoded {
  readonly text: string
  readonly encoding: TextEncoding
}

function decode(bytes: Uint8Array): Decoded {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { text: decodeUtf16(bytes, 2, true), encoding: 'utf-16le' }
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { text: decodeUtf16(bytes, 2, false), encoding: 'utf-16be' }
  const start = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0
  if (start === 0) {
    const order = unmarkedUtf16(bytes)
    if (order !== null) return { text: decodeUtf16(bytes, 0, order === 'utf-16le'), encoding: order }
  }
  const utf8 = decodeUtf8(bytes, start)
  return utf8 === null ? { text: decodeWindows1252(bytes), encoding: 'windows-1252' } : { text: utf8, encoding: 'utf-8' }
}

// English text as UTF-16 has a zero in every other byte; UTF-8 text has none at all.
function unmarkedUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const length = Math.min(bytes.length, 2000)
  if (length < 4) return null
  let even = 0
  let odd = 0
  for (let i = 0; i < length; i++) {
    if (bytes[i] !== 0) continue
    if (i % 2 === 0) even++
    else odd++
  }
  const most = (length / 2) * 0.7
  return odd > most && even === 0 ? 'utf-16le' : even > most && odd === 0 ? 'utf-16be' : null
}

// Zeros and control characters that no text editor writes; a stray one is forgiven and later removed, but hardly in a line.
function looksBinary(text: string): boolean {
  let control = 0
  let unreadable = 0
  const length = Math.min(text.length, 100_000)
  for (let i = 0; i < length; i++) {
    const code = text.charCodeAt(i)
    if (code === 0) control += 4
    // Also what windows-1252 leaves unused.
    else if ((code < 32 && (code < 9 || code > 13)) || (code >= 0x7f && code < 0xa0 && code !== 0x85)) control++
    else if (code === 0xfffd) unreadable++
  }
  return (control > 0 && control > length / 100 && (control > 3 || length < 80)) || (control + unreadable > 3 && control + unreadable > length / 100)
}

function decodeUtf16(bytes: Uint8Array, start: number, littleEndian: boolean): string {
  const units: number[] = []
  for (let i = start; i + 1 < bytes.length; i += 2) {
    const first = bytes[i] ?? 0
    const second = bytes[i + 1] ?? 0
    units.push(littleEndian ? first | (second << 8) : (first << 8) | second)
  }
  return fromUnits(units)
}

/** null where the bytes are not UTF-8: overlong forms, surrogates and cut sequences included. */
function decodeUtf8(bytes: Uint8Array, start: number): string | null {
  const units: number[] = []
  for (let i = start; i < bytes.length; i++) {
    const lead = bytes[i] ?? 0
    if (lead < 0x80) {
      units.push(lead)
      continue
    }
    const length = lead >= 0xc2 && lead <= 0xdf ? 1 : lead >= 0xe0 && lead <= 0xef ? 2 : lead >= 0xf0 && lead <= 0xf4 ? 3 : 0
    if (length === 0 || i + length >= bytes.length + 0) return null
    let point = lead & (0x3f >> length)
    for (let k = 1; k <= length; k++) {
      const next = bytes[i + k] ?? 0
      if ((next & 0xc0) !== 0x80) return null
      point = (point << 6) | (next & 0x3f)
    }
    const least = length === 1 ? 0x80 : length === 2 ? 0x800 : 0x10000
    if (point < least || point > 0x10ffff || (point >= 0xd800 && point <= 0xdfff)) return null
    if (point > 0xffff) units.push(0xd800 + ((point - 0x10000) >> 10), 0xdc00 + ((point - 0x10000) & 0x3ff))
    else units.push(point)
    i += length
  }
  return fromUnits(units)
}

// What windows-1252 has in 0x80 to 0x9f, where Latin-1 has control characters (WHATWG Encoding); five are unused.
const windows1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

function decodeWindows1252(bytes: Uint8Array): string {
  const units: number[] = []
  for (const byte of bytes) units.push(byte >= 0x80 && byte < 0xa0 ? windows1252.charCodeAt(byte - 0x80) : byte)
  return fromUnits(units)
}

function fromUnits(units: readonly number[]): string {
  const parts: string[] = []
  // In slices, because a call takes a limited number of arguments.
  for (let i = 0; i < units.length; i += 8192) parts.push(String.fromCharCode(...units.slice(i, i + 8192)))
  return parts.join('')
}
