import type { CalloutKind } from '../../../schema/index.ts'

/** Lines that head a box set apart from the text; compared in lower case. They look like headings and are none. */
export const calloutHeadings: readonly { readonly shape: RegExp; readonly kind: CalloutKind; readonly listOnly?: boolean }[] = [
  // What to do and what not, as the NHS writes them: over a list, and over nothing else.
  { shape: /^do(?:s|['’]s)?\s*:?$/i, kind: 'note', listOnly: true },
  { shape: /^don['’]?ts?\s*:?$/i, kind: 'warning', listOnly: true },
  { shape: /^did you know(?: that)?\s*(?:\.{2,3}|…|\?|:|!)*$/i, kind: 'fact' },
  { shape: /^(?:pearls (?:&|and) pitfalls|clinical pearls?|tips and risks|tips (?:&|and) risks)\s*:?$/i, kind: 'note' },
  { shape: /^(?:immediate action required|urgent advice|emergency advice)\s*(?::.{0,160})?$/i, kind: 'warning' },
  { shape: /^non-urgent advice\s*(?::.{0,160})?$/i, kind: 'note' },
  { shape: /^(?:warnings?|caution|danger|alert)\s*[:!]?$/i, kind: 'warning' },
  { shape: /^(?:important|important information)\s*[:!]?$/i, kind: 'warning' },
  { shape: /^(?:important|warning|caution)\s*:\s*[^.?!]{1,100}$/i, kind: 'warning' },
  { shape: /^(?:notes?|information|tips?|good to know|remember)\s*[:!]$/i, kind: 'note' },
  { shape: /^(?:quick tip|fast facts?|fun fact|quick fact)\s*[:!]?$/i, kind: 'fact' },
]

/** Lines that caption a figure: a label, then the words. A number belongs to the caption, a bare label does not. */
export const figureCaption =
  /^\[?(?:figure|fig\.?|image|photo|photograph|picture|illustration|diagram)(?:\s*(\d{1,3}[a-z]?)\s*[:.–—-]\s+|\s*:\s*|\s+[–—-]\s+)(\S.*?)\]?$/i

/** Lines that caption what moves or sounds: no article shows it, but its place and words are kept. */
export const mediaCaption = /^\[?(?:video|animation|audio|slide ?show|infographic|3d model)(?:\s*\d{1,3}[a-z]?)?\s*[:–—-]\s*\S/i

/** A figure's label on a line of its own. */
export const figureLabel = /^\[?(?:figure|fig\.?)\s*(?:\d{1,3}[a-z]?)?\s*[:.]?\]?$/i

/** Paragraphs that say what is seen in the picture over them. */
export const pictureDescription =
  /^(?:this|these|the) (?:(?:two|three|four|\p{L}+-ray|left|right|top|bottom) )?(?:photo(?:graph)?|image|picture|illustration|figure|drawing|diagram|x-ray|ct scan|mri)s? (?:shows?|depicts?|illustrates?)\b/iu

/** Lines that say whose a picture is; they follow its caption. */
export const pictureCredit =
  /^(?:(?:image|photo|photograph|picture|figure|illustration)s? (?:courtesy|credits?|provided|reproduced|used|by)\b|courtesy of\b|credits?:|reproduced (?:with|by|from)\b|© ?[A-Z]|(?:photo|image) ?©|.{0,80}\b(?:science photo library|getty images|shutterstock|alamy|istock)\b.{0,40}$)/i

/** Lines that caption a table: a label, then the words. A number belongs to the caption, a bare label does not. */
export const tableCaption = /^\[?table(?:\s*(\d{1,3}[a-z]?)(?:\s*[:.–—-]\s+|\s+|$)|\s*:\s*|\s+[–—-]\s+)(.*?)\]?$/i

/** A table's label on a line of its own, as an icon's name leaves it; with its number on some sites. */
export const tableLabel = /^table(?: icon)?(?:\s*\d{1,3}[a-z]?)?\s*[:.]?$/i

/** A letter that marks a note right under a table (`a Less in adults.`); only where a cell ends in the same. */
export const letteredNote = /^([a-h]) ?\p{Lu}/u

/** Lines right under a table that belong to it: a mark, or what an abbreviation stands for. */
export const tableNote = /^(?:[*†‡§¶‖#]+\s?\S|\((?:[a-z]|[*†‡§]+)\)\s|notes?\s?:|source\s?:|adapted from\b|data from\b|[\p{Lu}\d][\p{L}\d/-]{0,15}(?: [\p{L}\d/-]{1,15}){0,2} = \S)/iu
