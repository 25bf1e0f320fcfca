import { useEffect, useRef } from 'react'
import { call, listen } from '../bridge/index.ts'

/** Saves what is not saved yet: null when all is on the disk, else the sentence that says why not. */
export type Saver = () => Promise<string | null>

const savers = new Set<Saver>()

/** Has `saver` run before the screen is left and before the window closes. */
export function useFlush(saver: Saver): void {
  const latest = useRef(saver)
  useEffect(() => {
    latest.current = saver
  })
  useEffect(() => {
    const registered: Saver = () => latest.current()
    savers.add(registered)
    return () => {
      savers.delete(registered)
    }
  }, [])
}

/** Runs every saver; gives back the first sentence of those that failed. */
export async function flushAll(): Promise<string | null> {
  const answers = await Promise.all(
    [...savers].map((saver) => saver().catch((error: unknown) => `The text could not be saved: ${error instanceof Error ? error.message : String(error)}`)),
  )
  return answers.find((answer) => answer !== null) ?? null
}

/** Answers main when the window is about to close. */
export function answerFlush(): () => void {
  return listen('flush', () => {
    void flushAll().then((problem) => call('app.flushed', { problem }))
  })
}
