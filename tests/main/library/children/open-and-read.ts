// Says why the library named on its command line cannot be written, then looks it over.
import { Refusal } from '../../../../main/files/refusal.ts'
import { openLibrary, readLibrary, systemTools, verifyLibrary } from '../../../../main/library/index.ts'

const [path = ''] = process.argv.slice(2)
try {
  await openLibrary(path, systemTools)
  console.log('open')
} catch (error) {
  if (!(error instanceof Refusal)) throw error
  console.log(`${error.code} ${error.message}`)
}
const reader = await readLibrary(path, systemTools)
console.log(JSON.stringify(await reader.read(verifyLibrary)))
await reader.close()
