import * as v from 'valibot'
import { articleToJson } from '../../../content/article/index.ts'
import { overrulesSchema, type Overrule } from '../../../content/import/index.ts'
import type { CallName, ImportSource } from '../../../preload/contract.ts'
import { Refusal } from '../../files/refusal.ts'
import { addTopic } from '../../library/index.ts'
import type { Answers } from '../answers.ts'
import { nothing } from '../app-answers.ts'
import { words } from './arguments.ts'
import type { DeskServices } from './services.ts'
import { articleOfSource, readImportSource, sourceFiles } from './sources.ts'

export type ImportCallName = Extract<CallName, `import.${string}`>

const source: v.GenericSchema<unknown, ImportSource> = v.variant('kind', [
  v.strictObject({ kind: v.literal('file'), token: words(100) }),
  // Its size is judged with a sentence, in `readImportSource`.
  v.strictObject({ kind: v.literal('text'), text: v.string(), name: words(300) }),
])

const overrules: v.GenericSchema<unknown, readonly Overrule[]> = overrulesSchema
const argument = v.strictObject({ source, overrules })

export function importAnswers({ libraries, chosen, dialogs, tools, person }: DeskServices): Answers<ImportCallName> {
  return {
    'import.choose': {
      argument: nothing,
      run: async (_argument, from) => {
        const paths = await dialogs.chooseFiles(from, { title: 'Import topics', kinds: sourceFiles, many: true })
        return paths === null || paths.length === 0 ? null : paths.map((path) => chosen.add(path))
      },
    },
    'import.preview': {
      argument,
      run: async (asked) => {
        const read = await readImportSource(asked.source, chosen)
        const { article, report } = articleOfSource(read, asked.overrules, tools.newId)
        return { fileName: read.fileName, report, article: articleToJson(article) }
      },
    },
    'import.accept': {
      argument,
      run: async (asked) => {
        const read = await readImportSource(asked.source, chosen)
        const { article } = articleOfSource(read, asked.overrules, tools.newId)
        const title = article.metadata.title.trim()
        if (title === '') throw new Refusal('no-title', `“${read.fileName}” has no title. Give it one, then add it.`)
        await (await libraries.current()).write((tx) => addTopic(tx, article, { person: person(), note: `Imported from ${read.fileName}`, changeClass: 'amendment' }))
        if (asked.source.kind === 'file') chosen.forget(asked.source.token)
        return { id: article.id, title }
      },
    },
  }
}
