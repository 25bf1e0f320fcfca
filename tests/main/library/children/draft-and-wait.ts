// Opens the library named on its command line, saves a draft of the topic named next, says so, and waits to be killed.
import { openLibrary, saveDraft, systemTools } from '../../../../main/library/index.ts'
import { article, doc, p } from '../../../builders/article.ts'
import { say } from '../../../builders/say.ts'

const [path = '', id = ''] = process.argv.slice(2)
const library = await openLibrary(path, systemTools)
await library.write((tx) => saveDraft(tx, { article: article(doc(p('Half a sent')), { title: `Topic ${id}` }, id), base: 1, person: 'Ann' }))
say('saved')
setInterval(() => undefined, 1000)
