// Writes the file named on its command line once, of so many bytes, and says how that went.
import { Refusal } from '../../../../main/files/refusal.ts'
import { writeFileWhole } from '../../../../main/files/write-file.ts'
import { say } from '../../../builders/say.ts'

const [path = '', bytes = '0'] = process.argv.slice(2)
try {
  await writeFileWhole(path, 'n'.repeat(Number(bytes)))
  say('written')
} catch (error) {
  if (!(error instanceof Refusal)) throw error
  say(`${error.code} ${error.message}`)
}
