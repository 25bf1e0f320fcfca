import { ImagePlus } from 'lucide-react'
import { useRef, useState } from 'react'
import { insertFigure, setFigure, type ArticleEditor } from '../../../editor/index.ts'
import { Button, Dialog, ErrorNote, TextArea } from '../../../ui/index.ts'
import type { Problem } from '../../../../preload/contract.ts'
import { readImage } from './read-image.ts'
import styles from './dialogs.module.css'

/** A figure's image, which becomes part of the article, and what it tells those who cannot see it. */
export function FigureDialog({ editor, isNew, onClose }: { readonly editor: ArticleEditor; readonly isNew: boolean; readonly onClose: () => void }) {
  const { figure } = editor.snapshot()
  const [src, setSrc] = useState(isNew ? null : (figure?.src ?? null))
  const [alt, setAlt] = useState(isNew ? '' : (figure?.alt ?? ''))
  const [problem, setProblem] = useState<Problem | null>(null)
  const file = useRef<HTMLInputElement>(null)
  const choose = async (chosen: File | undefined): Promise<void> => {
    if (chosen === undefined) return
    const image = await readImage(chosen)
    if (!image.ok) return setProblem(image.problem)
    setProblem(null)
    setSrc(image.value)
  }
  const set = (): void => {
    const content = { src, alt: alt.trim() }
    if (editor.run(isNew ? insertFigure(content) : setFigure(content))) onClose()
    else setProblem({ code: 'no-place', message: 'A figure cannot stand here. Put the cursor into a paragraph of a section and try again.' })
  }
  return (
    <Dialog
      open
      onClose={onClose}
      onSubmit={set}
      title={isNew ? 'New figure' : 'Figure'}
      actions={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button kind="primary" submit>{isNew ? 'Insert' : 'Change'}</Button>
        </>
      }
    >
      <div className={styles.fields}>
        {problem !== null && <ErrorNote problem={problem} />}
        <div className={styles.preview}>{src === null ? 'No image yet' : <img src={src} alt={alt} />}</div>
        <div className={styles.choose}>
          <input
            ref={file}
            className={styles.file}
            type="file"
            accept="image/png,image/jpeg,image/webp"
            aria-label="Image file"
            tabIndex={-1}
            onChange={({ target }) => void choose(target.files?.[0])}
          />
          <Button icon={<ImagePlus />} onClick={() => file.current?.click()}>{src === null ? 'Choose an image…' : 'Choose another image…'}</Button>
          {src !== null && <Button kind="quiet" onClick={() => setSrc(null)}>Take the image out</Button>}
        </div>
        <TextArea
          label="Alternative text"
          hint="What the picture tells, in a sentence or two: for readers who do not see it. It is not the caption."
          rows={3}
          value={alt}
          onChange={setAlt}
          spellCheck
        />
      </div>
    </Dialog>
  )
}
