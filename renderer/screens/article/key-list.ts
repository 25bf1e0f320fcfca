import { editorKeys, type EditorKey } from '../../editor/index.ts'
import { keyText } from './text/key-text.ts'

/** Keys of one place: as people write them, and what they do. */
export interface KeyGroup {
  readonly place: string
  readonly keys: readonly (readonly [key: string, does: string])[]
}

// What the menu shows already is left out.
const words: readonly (readonly [EditorKey, string])[] = [
  ['bulletList', 'Bulleted list'],
  ['orderedList', 'Numbered list'],
  ['keyPoints', 'Key points'],
  ['nest', 'One level deeper'],
  ['lift', 'One level up'],
  ['moveBlockUp', 'Move the paragraph up'],
  ['moveBlockDown', 'Move the paragraph down'],
  ['paragraphBelow', 'Paragraph below'],
  ['startSection', 'Make the paragraph a section heading'],
  ['startSubsection', 'Make it a subsection heading'],
  ['insertSection', 'New section'],
  ['mergeSection', 'Merge the section with what comes before'],
  ['moveSectionUp', 'Move the section up'],
  ['moveSectionDown', 'Move the section down'],
  ['indentSection', 'Make it a subsection'],
  ['outdentSection', 'Take it up a level'],
  ['findNext', 'Find next'],
  ['findPrevious', 'Find previous'],
]

/** The article's keys that are no commands of the menu, for the list of all keys. */
export function articleKeys(platform: string): readonly KeyGroup[] {
  const written = (key: EditorKey): string => keyText(editorKeys[key], platform)
  return [
    {
      place: 'In an article',
      keys: [
        ['F6', 'Go to the next pane, notices first'],
        [keyText('Alt-F10', platform), 'Go to the tools of the text'],
        ['Esc', 'Back to the text, from one section to all, and twice from the text to the library'],
      ],
    },
    { place: 'In the text', keys: [...words.map(([key, does]) => [written(key), does] as const), ['Tab', 'Next cell, or one level deeper in a list']] },
    {
      place: 'In the outline',
      keys: [
        ['Enter', 'Go to the section'],
        [keyText('Shift-Enter', platform), 'Show only this section'],
        [keyText('Alt-ArrowUp', platform), 'Move the section up'],
        [keyText('Alt-ArrowDown', platform), 'Move the section down'],
        [keyText('Alt-ArrowRight', platform), 'Make it a subsection'],
        [keyText('Alt-ArrowLeft', platform), 'Take it up a level'],
      ],
    },
  ]
}
