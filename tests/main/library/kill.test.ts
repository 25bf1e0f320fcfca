import { join } from 'node:path'
import { expect, test } from 'vitest'
import { createLibrary, openLibrary, openTopic, readDraft, readLibrary, revisionInfos, saveDraft, systemTools, verifyLibrary } from '../../../main/library/index.ts'
import { startChild } from '../../builders/child.ts'
import { add, ann, closedAtEnd, folder, namesIn, refusal, topic } from '../../builders/library.ts'

const rounds = 24

type Acknowledged = { kind: 'revision'; id: string; number: number; hash: string } | { kind: 'draft'; id: string; words: string }

function acknowledged(line: string): Acknowledged {
  const parsed: Acknowledged = JSON.parse(line)
  return parsed
}

test('nothing that was acknowledged is lost when Galley is killed, again and again', async () => {
  const path = join(folder(), 'House.galley')
  await (await createLibrary(path, 'Ann', systemTools)).close()
  let writes = 0
  for (let round = 0; round < rounds; round++) {
    const child = startChild('main/library/children/write-and-acknowledge.ts', [path, String(round)])
    await child.line(0)
    // Anywhere between two writes and some fifty.
    await new Promise((resolve) => setTimeout(resolve, Math.random() * 150))
    child.process.kill('SIGKILL')
    await child.ended
    const lines = child.lines.map(acknowledged)
    writes += lines.length

    const beside = await readLibrary(path, systemTools)
    for (const line of lines) {
      if (line.kind === 'revision') {
        const infos = await beside.read((reader) => revisionInfos(reader, line.id))
        expect(infos.find((info) => info.number === line.number)?.hash, `round ${round}, ${line.id}`).toBe(line.hash)
      } else {
        // The draft, or the revision that the writer made of it next.
        const draft = await beside.read((reader) => readDraft(reader, line.id, 'Ann'))
        const revisions = await beside.read((reader) => revisionInfos(reader, line.id))
        if (revisions.length === 1) expect(draft?.article.document.textContent, `round ${round}, ${line.id}`).toBe(line.words)
      }
    }
    await beside.close()
  }
  expect(writes).toBeGreaterThan(rounds)

  const library = closedAtEnd(await openLibrary(path, systemTools))
  expect(await library.read(verifyLibrary)).toEqual({ ok: true, problems: [] })
  await library.close()
  expect(namesIn(join(path, '..'))).toEqual(['House.galley'])
}, 180_000)

test('a draft of a Galley that was killed is opened as recovered, until it is saved again', async () => {
  const path = join(folder(), 'House.galley')
  const library = await createLibrary(path, 'Ann', systemTools)
  await add(library, topic('a', 'One.'), topic('b', 'One.'))
  await library.close()
  const child = startChild('main/library/children/draft-and-wait.ts', [path, 'a'])
  await child.line(0)
  child.process.kill('SIGKILL')
  await child.ended

  const again = closedAtEnd(await openLibrary(path, systemTools))
  const opened = await again.read((reader) => openTopic(reader, 'a', ann))
  expect(opened).toMatchObject({ recovered: true, row: { hasDraft: true } })
  expect(await again.read((reader) => openTopic(reader, 'b', ann))).toMatchObject({ recovered: false })
  await again.write((tx) => saveDraft(tx, { article: topic('a', 'Half a sentence.'), base: 1, person: 'Ann' }))
  expect(await again.read((reader) => openTopic(reader, 'a', ann))).toMatchObject({ recovered: false, row: { hasDraft: true } })
})

test('a library in use by another process is refused, and taken over once that was killed', async () => {
  const path = join(folder(), 'House.galley')
  await (await createLibrary(path, 'Ann', systemTools)).close()
  const holder = startChild('main/library/children/open-and-wait.ts', [path])
  expect(await holder.line(0)).toBe('open')

  const second = startChild('main/library/children/open-and-wait.ts', [path])
  expect(await second.line(0)).toMatch(/^in-use “House.galley” is open in another Galley \(in another window or program, process \d+\)\. Close it there and try again\.$/)
  expect(await refusal(openLibrary(path, systemTools))).toMatchObject({ code: 'in-use' })

  const beside = closedAtEnd(await readLibrary(path, systemTools))
  expect(await beside.read(verifyLibrary)).toEqual({ ok: true, problems: [] })
  await beside.close()

  holder.process.kill('SIGKILL')
  await holder.ended
  const library = closedAtEnd(await openLibrary(path, systemTools))
  await add(library, topic('a'))
})

test('many that open a library at once: one has it, the others are refused, and nothing is damaged', async () => {
  const path = join(folder(), 'House.galley')
  await (await createLibrary(path, 'Ann', systemTools)).close()
  const children = Array.from({ length: 5 }, () => startChild('main/library/children/open-and-wait.ts', [path]))
  const answers = await Promise.all(children.map((child) => child.line(0)))
  expect(answers.filter((answer) => answer === 'open')).toHaveLength(1)
  expect(answers.filter((answer) => answer.startsWith('in-use '))).toHaveLength(4)
  children[answers.indexOf('open')]?.process.stdin?.end('close')
  await Promise.all(children.map((child) => child.ended))
  const library = closedAtEnd(await openLibrary(path, systemTools))
  expect(await library.read(verifyLibrary)).toEqual({ ok: true, problems: [] })
})
