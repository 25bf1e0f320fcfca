import { UsageError } from './io.ts'

/** What `convert` and `export` write. */
export const writtenFormats = ['article.json', 'html', 'pdf'] as const
export type WrittenFormat = (typeof writtenFormats)[number]

const plannedFormats: readonly string[] = ['docx', 'jats', 'md']

/** @throws UsageError for a format that is not written, or not yet */
export function writtenFormat(name: string): WrittenFormat {
  const format = writtenFormats.find((written) => written === name)
  if (format !== undefined) return format
  if (plannedFormats.includes(name)) throw new UsageError(`${name} cannot be written yet; ${writtenFormats.join(', ')} can.`)
  throw new UsageError(`There is no format "${name}"; ${writtenFormats.join(', ')} can be written.`)
}
