import { isImageAddress } from '../../../../content/schema/index.ts'
import type { Problem, Reply } from '../../../../preload/contract.ts'

// An article is one file that is saved with every pause of typing; print needs less than this.
const largest = 4 * 1024 * 1024

/** An image file as the address that a figure holds: the image itself, checked by decoding it. */
export async function readImage(file: File): Promise<Reply<string>> {
  const refuse = (code: string, message: string): { ok: false; problem: Problem } => ({ ok: false, problem: { code, message } })
  if (!/^image\/(png|jpeg|webp|gif|avif)$/.test(file.type)) return refuse('not-an-image', `“${file.name}” is not a PNG, JPEG or WebP image. Save it as one of these and choose it again.`)
  if (file.size > largest) return refuse('too-large', `“${file.name}” has ${Math.ceil(file.size / 1024 / 1024)} MB; a figure may have 4 MB. Make it smaller (1,600 pixels across are enough for print) and choose it again.`)
  try {
    ;(await createImageBitmap(file)).close()
  } catch {
    return refuse('damaged-image', `“${file.name}” cannot be read as an image; it may be damaged. Nothing was inserted.`)
  }
  const address = await addressOf(file)
  return isImageAddress(address) ? { ok: true, value: address } : refuse('not-an-image', `“${file.name}” is not an image that an article can hold.`)
}

function addressOf(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => resolve(String(reader.result))
    reader.onerror = () => reject(reader.error ?? new Error('The file could not be read.'))
    reader.readAsDataURL(file)
  })
}
