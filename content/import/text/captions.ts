import { figureCaption, figureLabel, pictureCredit, pictureDescription, tableCaption } from './data/callouts.ts'
import { isPersonName } from './head/people.ts'
import { headingShape } from './heading-shape.ts'
import { countWords, endsSentence } from './lines.ts'
import { withoutStart, type Passage } from './passage.ts'

/** The caption in a line such as `Figure: The Heart`: without the label, but with its number where it has one. null for other lines. */
export function figureCaptionOf(passage: Passage): Passage | null {
  const match = figureCaption.exec(passage.text)
  if (match === null) return null
  if (match[1] !== undefined) return passage
  const words = match[2] ?? ''
  const caption = withoutStart(passage, passage.text.indexOf(words, passage.text.search(/[:–—-]/)))
  return { ...caption, text: caption.text.replace(/\]$/, '') }
}

/** Whether a line only says that a picture stood there: `[Image]`. */
export function isFigureMark(text: string): boolean {
  return /^\[(?:image|picture|photo|figure|illustration|diagram)\]$/i.test(text)
}

/** Whether a line is but a figure's label and number, its caption on the next. */
export function isFigureLabel(text: string): boolean {
  return figureLabel.test(text)
}

/** The same for a table's caption, which stands right over its rows. */
export function tableCaptionOf(passage: Passage): Passage | null {
  const { text } = passage
  const match = tableCaption.exec(text)
  if (match === null) return null
  const words = match[2] ?? ''
  return match[1] === undefined ? withoutStart(passage, text.length - words.length - (text.endsWith(']') ? 1 : 0)) : passage
}

/** Whether a line says whose a picture is. */
export function isCredit(text: string): boolean {
  return countWords(text) <= 40 && pictureCredit.test(text)
}

/** Whether a line right under a caption says whose the picture is: "Photo: Ann Lee". */
export function namesPhotographer(text: string): boolean {
  const name = /^(?:photo|image|picture|illustration)s?\s*:\s*(.{3,40})$/i.exec(text)?.[1]
  return name !== undefined && isPersonName(name)
}

// A caption's words are fewer than those of a section.
const longestDescription = 60

/** Whether words under a title describe a picture: they say what "this photo" shows, or a credit follows them. */
export function describesPicture(title: string, words: string, after: string): boolean {
  const shape = headingShape(title)
  if (pictureDescription.test(words)) return shape === 'title' || shape === 'phrase'
  return shape === 'title' && endsSentence(words) && countWords(words) <= longestDescription && isCredit(after)
}
