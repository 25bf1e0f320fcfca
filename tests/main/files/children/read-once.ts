// Reads the file named on its command line and says how that went.
import { readSource } from '../../../../main/files/read-source.ts'
import { Refusal } from '../../../../main/files/refusal.ts'
import { say } from '../../../builders/say.ts'

const [path = ''] = process.argv.slice(2)
try {
  say((await readSource(path)).kind)
} catch (error) {
  if (!(error instanceof Refusal)) throw error
  say(`${error.code} ${error.message}`)
}
