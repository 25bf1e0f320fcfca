import type { Article } from '../../content/article/index.ts'
import { Refusal } from '../files/refusal.ts'
import { addTopic, systemTools } from '../library/index.ts'
import { UsageError, type ExitCode, type Io } from './io.ts'
import { need, readOptions } from './options.ts'
import { readInput, sayDoubts, type Input } from './read-input.ts'
import { commandLinePerson, writeTo } from './use-library.ts'
import { usages } from './usage.ts'

/**
 * `galley import FILE… --library LIB`: prints a line `ID<tab>TITLE` for each article added. A file that cannot be
 * imported gets its line on standard error and exit 2; the others are added all the same.
 */
export async function importCommand(words: readonly string[], io: Io): Promise<ExitCode> {
  const { files, options } = readOptions(words, { library: 'text' }, usages.import)
  const path = io.path(need(options.library, 'library', usages.import))
  if (files.length === 0) throw new UsageError(`A file is missing. Use: galley ${usages.import}`)

  const inputs: Input[] = []
  let refused = 0
  for (const file of files) {
    try {
      inputs.push(await readInput(io.path(file)))
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      refused++
      io.say(error.message)
    }
  }
  // With nothing to add, no library is made.
  if (inputs.length === 0) return 2

  await writeTo(path, async (library) => {
    for (const input of inputs) {
      try {
        const article = named(input)
        await library.write((tx) => addTopic(tx, article, { person: commandLinePerson, note: `Imported from ${input.fileName}`, changeClass: 'amendment' }))
        io.print(`${article.id}\t${article.metadata.title}\n`)
        sayDoubts(io, input.fileName, input.inspected)
      } catch (error) {
        if (!(error instanceof Refusal)) throw error
        refused++
        io.say(`${input.fileName} was not added. ${error.message}`)
      }
    }
  })
  return refused > 0 ? 2 : 0
}

// An article file brings its id; a text gets a new one, because the same page may be imported twice on purpose.
function named({ article, inspected }: Input): Article {
  return inspected.format === 'article.json' ? article : { ...article, id: systemTools.newId() }
}
