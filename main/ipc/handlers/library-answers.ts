import * as v from 'valibot'
import type { CallName } from '../../../preload/contract.ts'
import { Refusal } from '../../files/refusal.ts'
import { chapterIntervals, libraryIntervals, setChapterInterval, setLibraryInterval } from '../../library/index.ts'
import type { Answers } from '../answers.ts'
import { nothing } from '../app-answers.ts'
import { words } from './arguments.ts'
import type { DeskServices, FileKind } from './services.ts'

export type LibraryCallName = Extract<CallName, `library.${string}`>

const months = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(600))
const libraryFiles: FileKind = { name: 'Galley libraries', endings: ['galley'] }

export function libraryAnswers({ libraries, dialogs, person }: DeskServices): Answers<LibraryCallName> {
  return {
    'library.info': {
      argument: nothing,
      run: () => libraries.info(),
    },
    'library.open': {
      argument: v.strictObject({ path: v.nullable(words(4096)) }),
      run: async ({ path }, from) => {
        if (path !== null && !libraries.isKnown(path)) throw new Refusal('not-chosen', 'This library was not open before. Choose it with Open Library.')
        const chosen = path ?? (await dialogs.chooseFiles(from, { title: 'Open a library', kinds: [libraryFiles], many: false }))?.[0] ?? null
        if (chosen === null) return null
        await libraries.open(chosen)
        return libraries.info()
      },
    },
    'library.create': {
      argument: nothing,
      run: async (_argument, from) => {
        const chosen = await dialogs.chooseName(from, { title: 'New library', name: 'Library.galley', kind: libraryFiles })
        if (chosen === null) return null
        await libraries.create(chosen)
        return libraries.info()
      },
    },
    'library.saveCopy': {
      argument: nothing,
      run: async (_argument, from) => {
        const library = await libraries.current()
        const path = await dialogs.chooseName(from, { title: 'Save a copy of the library', name: `${library.name} copy.galley`, kind: libraryFiles })
        if (path === null) return null
        await library.saveCopy(path)
        return { path }
      },
    },
    'library.chapters': {
      argument: nothing,
      run: async () => (await libraries.current()).read(chapterIntervals),
    },
    'library.setIntervals': {
      argument: v.strictObject({ library: months, chapters: v.pipe(v.array(v.strictObject({ chapter: words(2000), months: v.nullable(months) })), v.maxLength(10_000)) }),
      run: async ({ library: whole, chapters }) => {
        const library = await libraries.current()
        await library.write(async (tx) => {
          const now = await libraryIntervals(tx)
          // What stays as it is leaves no trace in the trail of changes.
          if (whole !== now.library) await setLibraryInterval(tx, whole, person())
          for (const { chapter, months: own } of chapters) {
            if (own !== (now.chapters.get(chapter) ?? null)) await setChapterInterval(tx, chapter, own, person())
          }
        })
        return libraries.info()
      },
    },
  }
}
