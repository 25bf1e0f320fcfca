import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** A value as qpdf's JSON has it: names begin with `/`, strings with `u:` or `b:`, references read `12 0 R`. */
export type PdfValue = null | boolean | number | string | readonly PdfValue[] | { readonly [key: string]: PdfValue }
export type PdfDict = { readonly [key: string]: PdfValue }

/** What strangers read in a PDF: qpdf its objects, poppler its text and facts. A tool that is missing throws. */
export interface PdfReading {
  /** What `qpdf --check` says; it throws when that finds an error. */
  readonly check: string
  /** Lines of `pdfinfo`, by their names. */
  readonly info: ReadonlyMap<string, string>
  /** Text of each page, in reading order. */
  readonly pages: readonly string[]
  readonly trailer: PdfDict
  readonly get: (value: PdfValue | undefined) => PdfValue
  /** Every object, streams by their dictionaries. */
  readonly objects: readonly { readonly ref: string; readonly value: PdfValue }[]
  /** A stream's decoded bytes as Latin-1; '' for what is no stream. */
  readonly streamOf: (value: PdfValue | undefined) => string
}

export async function readPdf(bytes: Uint8Array): Promise<PdfReading> {
  const folder = await mkdtemp(join(tmpdir(), 'galley-pdf-'))
  const file = join(folder, 'file.pdf')
  try {
    await writeFile(file, bytes)
    const options = { maxBuffer: 1 << 28 }
    const [check, json, info, text] = await Promise.all([
      run('qpdf', ['--check', file], options),
      run('qpdf', ['--json=2', '--json-key=qpdf', '--json-stream-data=inline', '--decode-level=generalized', file], options),
      run('pdfinfo', [file], options),
      run('pdftotext', ['-enc', 'UTF-8', file, '-'], options),
    ])
    return { check: check.stdout, info: facts(info.stdout), pages: text.stdout.split('\f').slice(0, -1), ...objectsOf(JSON.parse(json.stdout)) }
  } finally {
    await rm(folder, { recursive: true })
  }
}

export function isDict(value: PdfValue | undefined): value is PdfDict {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

export function isList(value: PdfValue | undefined): value is readonly PdfValue[] {
  return Array.isArray(value)
}

function facts(text: string): Map<string, string> {
  return new Map(text.split('\n').flatMap((line): [string, string][] => (line.includes(':') ? [[line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()]] : [])))
}

interface QpdfObject {
  readonly value?: PdfValue
  readonly stream?: { readonly dict: PdfDict; readonly data?: string }
}

function objectsOf(json: { qpdf: [unknown, Record<string, QpdfObject>] }): Pick<PdfReading, 'trailer' | 'get' | 'objects' | 'streamOf'> {
  const all = json.qpdf[1]
  const find = (value: PdfValue | undefined): QpdfObject | undefined => (typeof value === 'string' && /^\d+ \d+ R$/.test(value) ? all[`obj:${value}`] : undefined)
  const valueOf = (object: QpdfObject): PdfValue => object.stream?.dict ?? object.value ?? null
  const trailer = all['trailer']?.value
  return {
    trailer: isDict(trailer) ? trailer : {},
    get: (value) => {
      const object = find(value)
      return object === undefined ? (value ?? null) : valueOf(object)
    },
    objects: Object.entries(all).flatMap(([key, object]) => (key.startsWith('obj:') ? [{ ref: key.slice(4), value: valueOf(object) }] : [])),
    streamOf: (value) => Buffer.from(find(value)?.stream?.data ?? '', 'base64').toString('latin1'),
  }
}
