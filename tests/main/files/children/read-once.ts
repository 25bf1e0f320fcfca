// Reads the file named on its command line and says how that went.
import { readSource } from '../../../../main/files/read-source.ts'
import { Refusal } from '../../../../main/files/refusal.ts'

const [path = ''] = process.argv.slice(2)
try {
  console.log((await readSource(path)).kind)
} catch (error) {
  if (!(error instanceof Refusal)) throw error
  console.log(`${error.code} ${error.message}`)
}
