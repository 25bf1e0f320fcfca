import type { Drawing } from '../../compare/index.ts'
import { Note } from '../../ui/index.ts'
import styles from './compare-screen.module.css'

// Another topic shares its small words with this one; a thorough revision still keeps most of its sentences.
const leastKept = 0.3
const leastWords = 40

/** Warns of a file that is hardly a version of this topic: the wrong one was chosen. */
export function StrangeFile({ drawing: { words, deleted }, file }: { readonly drawing: Drawing; readonly file: string }) {
  const kept = words === 0 ? 1 : 1 - deleted / words
  if (words < leastWords || kept >= leastKept) return null
  return <div className={styles.strange}><Note title={`Is ${file} the right file?`}>Almost nothing of this topic is in it. Nothing is taken over that you do not accept.</Note></div>
}
