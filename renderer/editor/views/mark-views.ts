import type { MarkViewConstructor } from 'prosemirror-view'

/** A cross reference says where it leads when pointed at. */
export const crossReferenceView: MarkViewConstructor = (mark) => {
  const dom = document.createElement('span')
  dom.className = 'cross-reference'
  dom.dataset['target'] = String(mark.attrs['target'])
  dom.title = `Cross reference to “${String(mark.attrs['target'])}”`
  return { dom }
}

/** A link says where it leads; it is followed by its card only, so that a click sets the cursor. */
export const linkView: MarkViewConstructor = (mark) => {
  const dom = document.createElement('a')
  dom.href = String(mark.attrs['href'])
  dom.title = String(mark.attrs['href'])
  dom.rel = 'noopener'
  return { dom }
}
