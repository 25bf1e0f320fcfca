// Opens the library named on its command line, says so, and keeps it until it is killed or told to close.
import { Refusal } from '../../../../main/files/refusal.ts'
import { openLibrary, systemTools } from '../../../../main/library/index.ts'
import { say } from '../../../builders/say.ts'

const [path = ''] = process.argv.slice(2)
try {
  const library = await openLibrary(path, systemTools)
  say('open')
  process.stdin.once('data', () => void library.close().then(() => process.exit(0)))
} catch (error) {
  if (!(error instanceof Refusal)) throw error
  say(`${error.code} ${error.message}`)
}
