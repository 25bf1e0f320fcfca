import type { ChangeClass } from '../../../content/revisions/index.ts'
import { RadioList } from '../../ui/index.ts'

/** What a person may say of a change when saving it. A full review is signed, not declared; it comes with signing. */
export type DeclaredClass = Exclude<ChangeClass, 'full-review'>

const classes: readonly { readonly value: DeclaredClass; readonly label: string; readonly detail: string }[] = [
  { value: 'typo', label: 'Typo', detail: 'Spelling, punctuation, a link. The meaning is the same.' },
  { value: 'amendment', label: 'Amendment', detail: 'Wording, order or something added; no advice changes.' },
  { value: 'clinical', label: 'Clinical change', detail: 'A dose, a drug, a contraindication or advice. A clinician must sign it.' },
]

/** Asks for the class of a change, wherever a revision is saved. */
export function ChangeClassChoice({ value, onChange }: { readonly value: DeclaredClass; readonly onChange: (value: DeclaredClass) => void }) {
  return <RadioList label="What kind of change" options={classes} value={value} onChange={onChange} />
}
