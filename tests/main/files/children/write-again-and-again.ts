// Writes the file named on its command line whole, again and again with another letter, until it is killed.
import { writeFileWhole } from '../../../../main/files/write-file.ts'
import { say } from '../../../builders/say.ts'

const [path = ''] = process.argv.slice(2)
for (let count = 0; ; count++) {
  await writeFileWhole(path, String.fromCharCode(97 + (count % 26)).repeat(2_000_000))
  if (count === 0) say('written')
}
