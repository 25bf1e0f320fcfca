// Writes to the library named on its command line until it is killed, and acknowledges each write once the library says that it is done:
// a line of JSON, written at once. Checkpoints, closes and opens again now and then, so that the kill meets these as well.
import { addTopic, openLibrary, saveDraft, saveRevision, systemTools } from '../../../../main/library/index.ts'
import { article, doc, p } from '../../../builders/article.ts'
import { say } from '../../../builders/say.ts'

const [path = '', round = '0'] = process.argv.slice(2)
const topic = (id: string, words: string) => article(doc(p(words)), { title: id }, id)
const acknowledge = (line: object): void => say(JSON.stringify(line))

let library = await openLibrary(path, systemTools)
for (let count = 0; ; count++) {
  const id = `r${round}-${count}`
  const first = await library.write((tx) => addTopic(tx, topic(id, 'First.'), { person: 'Ann', note: '', changeClass: 'amendment' }))
  acknowledge({ kind: 'revision', id, number: 1, hash: first.hash })
  await library.write((tx) => saveDraft(tx, { article: topic(id, `Draft ${count}.`), base: 1, person: 'Ann' }))
  acknowledge({ kind: 'draft', id, words: `Draft ${count}.` })
  if (count % 2 === 0) {
    const second = await library.write((tx) => saveRevision(tx, { article: topic(id, 'Second.'), base: 1, note: { person: 'Ann', note: '', changeClass: 'typo' } }))
    acknowledge({ kind: 'revision', id, number: 2, hash: second.hash })
  }
  if (count % 3 === 2) await library.checkpoint()
  if (count % 7 === 6) {
    await library.close()
    library = await openLibrary(path, systemTools)
  }
}
