// Adds topics to the library named on its command line until that is refused, then shows that the library still works.
import { Refusal } from '../../../../main/files/refusal.ts'
import { addTopic, listTopics, openLibrary, systemTools, verifyLibrary } from '../../../../main/library/index.ts'
import { partialDate } from '../../../../content/article/index.ts'
import { article, doc, p } from '../../../builders/article.ts'
import { say } from '../../../builders/say.ts'

const [path = ''] = process.argv.slice(2)
const library = await openLibrary(path, systemTools)
try {
  for (let count = 0; count < 1000; count++) {
    const topic = article(doc(p(`Blood leaks back, number ${count}. `.repeat(500))), {}, `t${count}`)
    await library.write((tx) => addTopic(tx, topic, { person: 'Ann', note: '', changeClass: 'amendment' }))
    say(`added ${count}`)
  }
} catch (error) {
  if (!(error instanceof Refusal)) throw error
  say(`${error.code} ${error.message}`)
}
say(`listed ${(await library.read((reader) => listTopics(reader, { person: 'Ann', today: partialDate('2026-11-23') }))).length}`)
say(`verified ${(await library.read(verifyLibrary)).ok}`)
await library.close()
say('closed')
