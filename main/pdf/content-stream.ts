/** One operator of a PDF content stream with its operands, as the stretch of text it takes up. */
interface Operator {
  readonly name: string
  readonly start: number
  readonly end: number
}

const blank = /[\0\t\n\f\r ]/
const delimiter = /[\0\t\n\f\r ()<>[\]{}/%]/

/** Reads a content stream operator by operator (ISO 32000-1, 7.8.2); bytes are given and kept as Latin-1. */
export function* operators(stream: string): Generator<Operator> {
  let at = 0
  let start = -1
  const begin = (): void => {
    if (start === -1) start = at
  }
  while (at < stream.length) {
    const character = stream.charAt(at)
    if (blank.test(character)) at++
    else if (character === '%') at = lineEnd(stream, at)
    else if (character === '(') {
      begin()
      at = stringEnd(stream, at)
    } else if (character === '<' && stream.charAt(at + 1) !== '<') {
      begin()
      at = stream.indexOf('>', at) + 1 || stream.length
    } else if (/[<>[\]{}]/.test(character)) {
      begin()
      at += stream.startsWith('<<', at) || stream.startsWith('>>', at) ? 2 : 1
    } else {
      begin()
      const from = at
      at = wordEnd(stream, character === '/' ? at + 1 : at)
      const word = stream.slice(from, at)
      if (/^[/\d+.-]/.test(word) || word === 'true' || word === 'false' || word === 'null' || word === 'BI') continue
      // Between ID and EI lie the bytes of an inline image.
      if (word === 'ID') at = imageEnd(stream, at)
      yield { name: word === 'ID' ? 'EI' : word, start, end: at }
      start = -1
    }
  }
}

const pathBegins = new Set(['m', 're'])
const pathPaints = new Set(['S', 's', 'f', 'F', 'f*', 'B', 'B*', 'b', 'b*'])
const showsText = new Set(['Tj', 'TJ', "'", '"'])

/**
 * Marks all that is painted outside marked content as an artifact: page numbers and running heads, which Chromium paints
 * in margin boxes without telling a screen reader to pass over them. Already marked content stays as it is.
 * `isTagged` says of a form by name whether it holds marked content of its own.
 */
export function markArtifacts(stream: string, isTagged: (form: string) => boolean): string {
  let out = ''
  let copied = 0
  let depth = 0
  let open = false
  let path = -1
  const copyTo = (position: number): void => {
    out += stream.slice(copied, position)
    copied = position
  }
  const insert = (position: number, text: string): void => {
    copyTo(position)
    out += text
  }
  const close = (position: number): void => {
    if (open) insert(position, 'EMC\n')
    open = false
  }
  for (const { name, start, end } of operators(stream)) {
    if (name === 'BDC' || name === 'BMC') {
      close(start)
      depth++
    } else if (name === 'EMC') depth--
    else if (depth > 0) continue
    else if (name === 'ET') close(start)
    else if (showsText.has(name) && !open) {
      insert(start, `${pagination} BDC\n`)
      open = true
    } else if (pathBegins.has(name) && path === -1) path = start
    else if (pathPaints.has(name) && path !== -1) {
      insert(path, '/Artifact BMC\n')
      insert(end, '\nEMC')
      path = -1
    } else if (name === 'n') path = -1
    else if (name === 'sh' || name === 'EI' || (name === 'Do' && !isTagged(/\/([^\s]*)/.exec(stream.slice(start, end))?.[1] ?? ''))) {
      insert(start, '/Artifact BMC\n')
      insert(end, '\nEMC')
    }
  }
  copyTo(stream.length)
  return out
}

const pagination = '/Artifact <</Type /Pagination>>'

function lineEnd(stream: string, at: number): number {
  const end = stream.slice(at).search(/[\r\n]/)
  return end === -1 ? stream.length : at + end
}

function stringEnd(stream: string, from: number): number {
  let open = 0
  for (let at = from; at < stream.length; at++) {
    const character = stream.charAt(at)
    if (character === '\\') at++
    else if (character === '(') open++
    else if (character === ')' && --open === 0) return at + 1
  }
  return stream.length
}

function wordEnd(stream: string, from: number): number {
  let at = from
  while (at < stream.length && !delimiter.test(stream.charAt(at))) at++
  return Math.max(at, from + 1)
}

function imageEnd(stream: string, from: number): number {
  const end = /[\s]EI(?=[\s]|$)/.exec(stream.slice(from))
  return end === null ? stream.length : from + end.index + end[0].length
}
