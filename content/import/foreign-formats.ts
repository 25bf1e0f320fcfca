/** What a file is that holds no plain text, and what to do instead. */
export interface ForeignFormat {
  /** For a sentence: `a picture (PNG)`. */
  readonly name: string
  readonly advice: string
}

const copyText = 'Copy the page’s text into a text file, and import that.'
const picture = 'Import the text of the page; a picture is put into the article in the editor (Insert, Figure).'
const otherFile = 'Choose the text of a topic page.'

// `?` stands for any byte. What a text could begin with too (`BM`, `ID3`) goes on with a byte that no text has.
type Signature = readonly [name: string, advice: string, firstBytes: string]

const signatures: readonly Signature[] = [
  ['a PDF', copyText, '%PDF-'],
  ['a Word document or another packed file', copyText, 'PK\u0003\u0004'],
  ['an empty packed file', otherFile, 'PK\u0005\u0006'],
  ['an old Word document', copyText, '\u00d0\u00cf\u0011\u00e0'],
  ['a rich text file (RTF)', copyText, '{\\rtf'],
  ['a PostScript file', copyText, '%!PS'],
  ['a picture (PNG)', picture, '\u0089PNG'],
  ['a picture (JPEG)', picture, '\u00ff\u00d8\u00ff'],
  ['a picture (GIF)', picture, 'GIF87a'],
  ['a picture (GIF)', picture, 'GIF89a'],
  ['a picture (WebP)', picture, 'RIFF????WEBP'],
  ['a picture (TIFF)', picture, 'II*\u0000'],
  ['a picture (TIFF)', picture, 'MM\u0000*'],
  ['a picture (BMP)', picture, 'BM????\u0000\u0000\u0000\u0000'],
  ['an icon', picture, '\u0000\u0000\u0001\u0000'],
  ['a picture (HEIC or AVIF) or a video', picture, '????ftyp'],
  ['a picture (JPEG XL)', picture, '\u00ff\u000a'],
  ['a sound or a video', otherFile, 'RIFF????WAVE'],
  ['a sound or a video', otherFile, 'RIFF????AVI '],
  ['a sound or a video', otherFile, 'OggS'],
  ['a sound or a video', otherFile, 'fLaC\u0000'],
  ['a sound or a video', otherFile, 'ID3\u0003\u0000'],
  ['a sound or a video', otherFile, 'ID3\u0004\u0000'],
  ['a sound or a video', otherFile, '\u00ff\u00fb'],
  ['a sound or a video', otherFile, '\u001aE\u00df\u00a3'],
  ['a packed file', otherFile, '\u001f\u008b\u0008'],
  ['a packed file', otherFile, '7z\u00bc\u00af\u0027\u001c'],
  ['a packed file', otherFile, 'Rar!\u001a\u0007'],
  ['a packed file', otherFile, 'BZh?1AY&SY'],
  ['a packed file', otherFile, '\u00fd7zXZ\u0000'],
  ['a packed file', otherFile, '(\u00b5/\u00fd'],
  ['a library or another database', 'Open a library by “Open Library” in the File menu.', 'SQLite format 3\u0000'],
  ['a program', otherFile, '\u007fELF'],
  ['a program', otherFile, 'MZ\u0090\u0000'],
  ['a program', otherFile, '\u00cf\u00fa\u00ed\u00fe'],
  ['a program', otherFile, '\u00ca\u00fe\u00ba\u00be'],
  ['a font', otherFile, 'wOFF'],
  ['a font', otherFile, 'wOF2'],
  ['a font', otherFile, '\u0000\u0001\u0000\u0000'],
]

/** What the first bytes of a file say it is, where it is no plain text; however it is called, and however short it was cut. null for all else. */
export function foreignFormat(bytes: Uint8Array): ForeignFormat | null {
  const found = signatures.find(([, , first]) => begins(bytes, first))
  if (found !== undefined) return { name: found[0], advice: found[1] }
  const opening = String.fromCharCode(...bytes.subarray(0, 200)).replace(/^[\u00ef\u00bb\u00bf\s]+/, '').toLowerCase()
  return /^(?:<\?xml[^>]*>\s*)?<(?:!doctype html|html\b)/.test(opening) ? { name: 'a web page (HTML)', advice: 'Open it in a browser, select all and copy; then import from the clipboard.' } : null
}

function begins(bytes: Uint8Array, first: string): boolean {
  return bytes.length >= first.length && [...first].every((char, i) => char === '?' || bytes[i] === char.charCodeAt(0))
}
