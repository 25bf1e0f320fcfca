// Says why the library named on its command line cannot be written, then looks it over.
import { Refusal } from '../../../../main/files/refusal.ts'
import { openLibrary, readLibrary, systemTools, verifyLibrary } from '../../../../main/library/index.ts'
import { say } from '../../../builders/say.ts'

const [path = ''] = process.argv.slice(2)
try {
  await openLibrary(path, systemTools)
  say('open')
} catch (error) {
  if (!(error instanceof Refusal)) throw error
  say(`${error.code} ${error.message}`)
}
const reader = await readLibrary(path, systemTools)
say(JSON.stringify(await reader.read(verifyLibrary)))
await reader.close()
