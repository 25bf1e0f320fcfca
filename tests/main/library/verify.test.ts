import { DatabaseSync } from 'node:sqlite'
import { describe, expect, test } from 'vitest'
import { discardDraft, openLibrary, openTopic, readLibrary, readRevision, saveDraft, saveRevision, systemTools, verifyLibrary, type Verification } from '../../../main/library/index.ts'
import { add, ann, closedAtEnd, newLibrary, note, refusal, topic } from '../../builders/library.ts'

/** A closed library with two topics, three revisions, a draft and a discarded one. */
async function closedLibrary(): Promise<string> {
  const library = await newLibrary()
  await add(library, topic('a', 'Blood leaks.'), topic('b', 'Bone breaks.'))
  await library.write((tx) => saveRevision(tx, { article: topic('a', 'Blood leaks back.'), base: 1, note: note() }))
  await library.write((tx) => saveDraft(tx, { article: topic('b', 'Bone bends.'), base: 1, person: 'Ann' }))
  await library.write((tx) => discardDraft(tx, 'b', 'Ann'))
  await library.write((tx) => saveDraft(tx, { article: topic('b', 'Bone heals.'), base: 1, person: 'Ann' }))
  await library.close()
  return library.path
}

/** Changes a library behind Galley's back, as somebody with an SQLite tool could; triggers are taken away first. */
function tamper(path: string, statements: string): void {
  const database = new DatabaseSync(path, { enableForeignKeyConstraints: false })
  const triggers = database.prepare("select name, sql from sqlite_schema where type = 'trigger'").all()
  for (const { name } of triggers) database.exec(`drop trigger ${String(name)}`)
  database.exec(statements)
  for (const { sql } of triggers) database.exec(String(sql))
  database.close()
}

async function verify(path: string): Promise<Verification> {
  const reader = closedAtEnd(await readLibrary(path, systemTools))
  return reader.read(verifyLibrary)
}

test('a library that nobody touched is whole', async () => {
  expect(await verify(await closedLibrary())).toEqual({ ok: true, problems: [] })
})

describe('verify finds', () => {
  test.each([
    ['a text that was changed', "update revision set document = replace(document, 'leaks.', 'leaps.') where number = 1 and topic_id = 'a'", 'revision 1 of “Topic a”', 'It is not what was saved: its text does not have its hash. Use a backup to get it back.'],
    ['metadata that was changed', "update revision set metadata = replace(metadata, 'public', 'professional') where topic_id = 'b'", 'revision 1 of “Topic b”', 'It is not what was saved: its text does not have its hash. Use a backup to get it back.'],
    ['a text that is no JSON', "update revision set document = 'x' where topic_id = 'b'", 'revision 1 of “Topic b”', 'It is not what was saved: its text does not have its hash. Use a backup to get it back.'],
    ['a person who was changed', "update revision set person = 'Mallory' where number = 2", 'revision 2 of “Topic a”', 'It is not what was saved: its text does not have its hash. Use a backup to get it back.'],
    ['a revision that is gone', "delete from revision where number = 2", 'revision 2 of topic a', 'The audit chain tells of it, but it is not there.'],
    ['a gap', "delete from revision where topic_id = 'a' and number = 1", 'revision 2 of “Topic a”', 'Revision 1 is missing before it.'],
    ['a revision that was slipped in', "insert into revision select topic_id, 3, 2, person, time, note, change_class, schema_version, hash, metadata, document from revision where number = 2", 'revision 3 of “Topic a”', 'The audit chain does not tell of it.'],
    ['a text sealed anew', "update revision set hash = replace(hash, substr(hash, 1, 1), 'z') where number = 2", 'revision 2 of “Topic a”', 'Its hash is not the one that the audit chain tells of.'],
    ['an audit entry that was changed', "update audit set person = 'Mallory' where number = 2", 'audit entry 2', 'It is not what was written: it does not have its hash.'],
    ['an audit entry that is gone', 'delete from audit where number = 4', 'audit entry 5', 'Entry 4 is missing before it.'],
    ['audit entries that changed places', 'update audit set number = number + 100; update audit set number = case number when 102 then 3 when 103 then 2 else number - 100 end', 'audit entry 2', 'It does not follow the entry before it: one of the two was replaced.'],
    ['an audit chain cut at its end', 'delete from audit where number >= 4', 'revision 2 of “Topic a”', 'The audit chain does not tell of it.'],
    ['an empty audit chain', 'delete from audit', 'audit', 'The audit chain is empty, but every library begins with an entry.'],
    ['a draft that was changed', "update draft set document = replace(document, 'heals', 'kneels')", 'draft of topic b', 'It is not what was saved: its text does not have its hash. Use a backup to get it back.'],
    ['a discarded draft that was changed', "update discarded_draft set document = replace(document, 'bends', 'sends')", 'discarded draft of topic b', 'It is not what was saved: its text does not have its hash. Use a backup to get it back.'],
    ['a list that says something else', "update topic set title = 'Other' where id = 'b'", 'topic “Other”', 'The list does not say what revision 1 says (title).'],
    ['a due date that was moved', "update topic set due_by = '2099-12-31' where id = 'b'", 'topic “Topic b”', 'The list does not say what revision 1 says (due_by).'],
    ['a topic that cannot be found', "delete from search where title = 'Topic b'", 'topic “Topic b”', 'The search does not know it as it is.'],
    ['a row that belongs to nothing', "update draft set topic_id = 'nowhere'", 'file', 'Row 1 of "draft" belongs to something that is not there.'],
  ])('%s', async (_name, statements, where, message) => {
    const path = await closedLibrary()
    tamper(path, statements)
    const { ok, problems } = await verify(path)
    expect(ok).toBe(false)
    expect(problems).toContainEqual({ where, message })
  })
})

test('a revision that is not what was sealed is not given out, the others are', async () => {
  const path = await closedLibrary()
  tamper(path, "update revision set document = replace(document, 'leaks', 'leaps') where number = 1 and topic_id = 'a'")
  const library = closedAtEnd(await openLibrary(path, systemTools))
  expect(await refusal(library.read((reader) => readRevision(reader, 'a', 1)))).toEqual({ code: 'damaged', message: 'Revision 1 of this topic is damaged: it is not what was saved. Open a backup to get it back.' })
  expect(await library.read((reader) => readRevision(reader, 'a', 2))).toMatchObject({ number: 2 })
})

test('a draft that is not what was saved is not given out', async () => {
  const path = await closedLibrary()
  tamper(path, "update draft set document = replace(document, 'heals', 'kneels')")
  const library = closedAtEnd(await openLibrary(path, systemTools))
  expect(await refusal(library.read((reader) => openTopic(reader, 'b', ann)))).toMatchObject({ code: 'damaged' })
})
