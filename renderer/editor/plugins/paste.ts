import { Plugin } from 'prosemirror-state'
import { cleanSlice } from '../paste/clean-text.ts'
import { clipboardParser } from '../paste/clipboard-parser.ts'
import { pasted } from '../paste/fit-slice.ts'
import { sliceFromText } from '../paste/plain-text.ts'

/** Takes in what is pasted: cleaned, through the schema, and fitted to where the cursor is. */
export function paste(onRefused: () => void): Plugin {
  return new Plugin({
    props: {
      clipboardParser,
      clipboardTextParser: sliceFromText,
      transformPasted: cleanSlice,
      handlePaste: (view, _event, slice) => {
        const tr = pasted(view.state, slice)
        if (tr === null) onRefused()
        else view.dispatch(tr.scrollIntoView().setMeta('paste', true).setMeta('uiEvent', 'paste'))
        return true
      },
    },
  })
}
