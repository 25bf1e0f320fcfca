import { emptyMetadata, partialDateOf } from '../../content/article/index.ts'
import { addTopic, createLibrary, systemTools } from '../../main/library/index.ts'
import { doc, p } from '../builders/article.ts'

/** `Topic 0007`: sorts as it counts. */
export const titleOf = (index: number): string => `Topic ${String(index).padStart(4, '0')}`

/** Writes a library with this many topics; the review of every tenth is in the future, of every eleventh unknown. */
export async function writeManyTopics(path: string, count: number): Promise<void> {
  const library = await createLibrary(path, 'Ann', systemTools)
  await library.write(async (tx) => {
    for (let index = 0; index < count; index += 1) {
      const lastFullReview = index % 11 === 0 ? null : partialDateOf(index % 10 === 0 ? new Date().getFullYear() : 2015, 1 + (index % 12))
      const metadata = { ...emptyMetadata, title: titleOf(index), synonyms: [`Other name ${index}`], chapter: `Chapter ${index % 7}`, lastFullReview }
      await addTopic(tx, { id: `topic-${index}`, metadata, document: doc(p(index % 100 === 42 ? 'It is known for its zebrastripe sign.' : 'A sample paragraph.')) }, { person: 'Ann', note: 'Added.', changeClass: 'amendment' })
    }
  })
  await library.close()
}
