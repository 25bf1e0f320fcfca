import { Plugin, type EditorState } from 'prosemirror-state'
import { deleted } from '../commands/delete-selection.ts'

/** Typing over and cutting a selection over several blocks: by our deletion, which can always leave something whole. */
export function overSelection(): Plugin {
  return new Plugin({
    props: {
      handleTextInput: (view, _from, _to, text) => {
        if (!spansBlocks(view.state)) return false
        view.dispatch(deleted(view.state).insertText(text).scrollIntoView())
        return true
      },
      handleDOMEvents: {
        cut: (view, event) => {
          if (!spansBlocks(view.state) || event.clipboardData === null) return false
          const { dom, text } = view.serializeForClipboard(view.state.selection.content())
          event.preventDefault()
          event.clipboardData.clearData()
          event.clipboardData.setData('text/html', dom.innerHTML)
          event.clipboardData.setData('text/plain', text)
          view.dispatch(deleted(view.state).scrollIntoView().setMeta('uiEvent', 'cut'))
          return true
        },
      },
    },
  })
}

function spansBlocks({ selection: { $from, $to, empty } }: EditorState): boolean {
  return !empty && $from.parent.inlineContent && !$from.sameParent($to)
}
