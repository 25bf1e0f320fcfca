import { accessSync, constants } from 'node:fs'
import { basename, dirname } from 'node:path'
import type { Kysely } from 'kysely'
import type { DatabaseSync } from 'node:sqlite'
import { fileRefusal } from '../files/file-errors.ts'
import { Refusal } from '../files/refusal.ts'
import { fileIdentity, isSameFile } from '../files/same-file.ts'
import { removeUnfinished, temporaryBeside } from '../files/write-file.ts'
import { backupsBeside, backUpBeforeMigration, backUpDaily } from './backup.ts'
import { copyLibrary } from './copy.ts'
import type { BackupPlan, Library, LibraryTools, Reader, WriteTransaction } from './library.ts'
import { assertLock, beat, giveUpLock, heartbeatMilliseconds, refuseHeld, takeLock } from './lock.ts'
import { migrateLibrary } from './migrate.ts'
import { migrations, newestNumber, type Migration } from './migrations/index.ts'
import { nameOf, realPath, refuseForeignDatabase, refusing } from './open-reader.ts'
import { channelOn } from './sqlite/channel.ts'
import { doChore } from './sqlite/chores.ts'
import { chooseJournal, connect, endJournal, isOnNetwork, schemaNumber } from './sqlite/connection.ts'
import { refuseForeign } from './sqlite/header.ts'
import { startReadingThread, type ReadingThread } from './sqlite/reading-thread.ts'
import type { Tables } from './tables.ts'
import { queriesOn, reading, writing } from './transactions.ts'

export interface OpenOptions {
  /** Without one, a backup is taken beside the library before a migration, and no other. */
  readonly backups?: BackupPlan
  /** Told what comes up later than `notices`: a backup that failed, damage that was found. */
  readonly onNotice?: (sentence: string) => void
  readonly migrations?: readonly Migration[]
  /** Up to this size a library is looked over before it is opened, above it behind the open window. */
  readonly lookOverBytes?: number
  /** From this size on what only reads runs in a thread of its own. */
  readonly readingThreadBytes?: number
  readonly isOnNetwork?: (path: string) => boolean
}

// quick_check reads 150 MB a second here: this much takes a tenth of a second.
const lookOverBytes = 16 * 1024 * 1024

// Some two thousand topics: below, a search takes a few milliseconds, less than a thread costs.
const readingThreadBytes = 32 * 1024 * 1024

// Nobody wrote for this long: what is in the -wal file can move into the library.
const idleMilliseconds = 5_000

/**
 * Opens a library to write, brings it up to date after a backup, and takes it over from a Galley that died.
 * @throws Refusal when it is not there, no library, newer, damaged, read-only or in use; nothing was changed then
 */
export async function openLibrary(path: string, tools: LibraryTools, options: OpenOptions = {}): Promise<Library> {
  const real = realPath(path)
  const steps = options.migrations ?? migrations
  const newest = newestNumber(steps)
  const bytes = refuseForeign(real, newest)
  refuseReadOnly(real)
  return refusing(real, async () => {
    const database = connect(real, false)
    const session = tools.newId()
    try {
      refuseForeignDatabase(database, real, newest)
      const leftBehind = refuseHeld(database, real, tools.now())
      const isBig = bytes > (options.lookOverBytes ?? lookOverBytes)
      // After a crash even a big one is looked over first.
      if (!isBig) refuseDamaged(real, quickCheck(database))
      else if (leftBehind !== null) refuseDamaged(real, await doChore({ kind: 'quick-check', path: real }))
      const journal = chooseJournal(database, (options.isOnNetwork ?? isOnNetwork)(real))
      const dead = takeLock(database, real, session, tools.now())
      try {
        const from = schemaNumber(database)
        const plan = options.backups ?? backupsBeside(real)
        if (from < newest) {
          await backUpBeforeMigration(real, plan.folder, from, tools.now())
          migrateLibrary(database, steps)
        }
        if (dead !== null) database.prepare('update draft set recovered = 1 where session = ?').run(dead.session)
      } catch (error) {
        giveUpLock(database, session)
        endJournal(database)
        throw error
      }
      const readsApart = bytes > (options.readingThreadBytes ?? readingThreadBytes)
      const opened = new OpenedLibrary({ path: real, database, tools, session, readsApart, isOnNetwork: journal === 'delete', onNotice: options.onNotice ?? (() => undefined) })
      if (journal === 'delete') opened.notice('This library lies where SQLite cannot keep a write-ahead log, such as a network drive. It is safe, but slower, and should be open on one computer at a time.')
      if (options.backups?.daily === true) opened.backUp(options.backups.folder)
      if (isBig && leftBehind === null) opened.lookOver()
      return opened
    } catch (error) {
      if (database.isOpen) database.close()
      throw error
    }
  })
}

interface Opening {
  readonly path: string
  readonly database: DatabaseSync
  readonly tools: LibraryTools
  readonly session: string
  /** Whether what only reads runs in a thread of its own. */
  readonly readsApart: boolean
  readonly isOnNetwork: boolean
  readonly onNotice: (sentence: string) => void
}

class OpenedLibrary implements Library {
  readonly path: string
  readonly name: string
  readonly notices: string[] = []
  readonly #database: DatabaseSync
  readonly #kysely: Kysely<Tables>
  readonly #readingThread: ReadingThread | null
  readonly #reading: Kysely<Tables>
  readonly #tools: LibraryTools
  readonly #session: string
  readonly #onNotice: (sentence: string) => void
  readonly #identity: string | null
  readonly #heart: NodeJS.Timeout
  #idle: NodeJS.Timeout | undefined
  readonly #underWay = new Set<Promise<unknown>>()
  #chores: Promise<unknown> = Promise.resolve()
  #damage: Refusal | null = null
  #closing: Promise<void> | null = null

  constructor({ path, database, tools, session, readsApart, isOnNetwork, onNotice }: Opening) {
    this.path = path
    this.name = nameOf(path)
    this.#database = database
    this.#kysely = queriesOn(channelOn(database))
    this.#readingThread = readsApart ? startReadingThread(path) : null
    this.#reading = this.#readingThread === null ? this.#kysely : queriesOn(this.#readingThread.channel)
    this.#tools = tools
    this.#session = session
    this.#onNotice = onNotice
    // Network drives may give a file another number from one look to the next.
    this.#identity = isOnNetwork ? null : fileIdentity(path)
    this.#heart = setInterval(() => void this.#alone(() => beat(database, session, tools.now())), heartbeatMilliseconds)
    this.#heart.unref()
  }

  read<T>(ask: (reader: Reader) => Promise<T>): Promise<T> {
    return this.#whileOpen(() => reading(this.#reading, this.#tools, ask))
  }

  write<T>(deed: (tx: WriteTransaction) => Promise<T>): Promise<T> {
    const allow = (): void => {
      if (this.#damage !== null) throw this.#damage
      this.#refuseGone()
      assertLock(this.#database, this.path, this.#session)
    }
    return this.#whileOpen(() => writing(this.#kysely, this.#tools, this.#session, allow, deed).finally(() => this.#checkpointWhenIdle()))
  }

  async saveCopy(path: string): Promise<void> {
    this.#refuseClosed()
    if (isSameFile(this.path, path)) throw new Refusal('exists', `“${basename(path)}” is the library itself. Choose another name for the copy.`)
    const copy = this.#isInPlace() ? copyLibrary(this.path, path) : this.#rescue(path)
    this.#chores = Promise.allSettled([this.#chores, copy])
    await copy
  }

  checkpoint(): Promise<void> {
    // Passive: waits for nobody who reads.
    return this.#alone(() => this.#database.exec('pragma wal_checkpoint(passive)'))
  }

  close(): Promise<void> {
    this.#closing ??= this.#close()
    return this.#closing
  }

  notice(sentence: string): void {
    this.notices.push(sentence)
    this.#onNotice(sentence)
  }

  /** The day's backup, behind the open window. */
  backUp(folder: string): void {
    this.#later(backUpDaily(this.path, folder, this.#tools.now()), (reason) => `Today's backup could not be taken. ${reason}`)
  }

  /** Looks the file over behind the open window; when it is damaged nothing more is written to it. */
  lookOver(): void {
    const look = doChore({ kind: 'quick-check', path: this.path }).then((complaints) => {
      try {
        refuseDamaged(this.path, complaints)
      } catch (error) {
        if (error instanceof Refusal) this.#damage = error
        throw error
      }
    })
    this.#later(look, (reason) => reason)
  }

  #later(chore: Promise<unknown>, sentence: (reason: string) => string): void {
    const told = chore.catch((error: unknown) => this.notice(sentence(error instanceof Error ? error.message : String(error))))
    this.#chores = Promise.allSettled([this.#chores, told])
  }

  // Between transactions, never within somebody's.
  async #alone(deed: () => void): Promise<void> {
    await this.#kysely.connection().execute(async () => {
      if (!this.#database.isOpen) return
      try {
        deed()
      } catch (error) {
        // A missed beat or checkpoint loses nothing; a disk that fails is told by the next write.
        if (!(error instanceof Error && 'errcode' in error)) throw error
      }
    })
  }

  #checkpointWhenIdle(): void {
    clearTimeout(this.#idle)
    if (this.#closing !== null) return
    this.#idle = setTimeout(() => void this.checkpoint(), idleMilliseconds)
    this.#idle.unref()
  }

  #whileOpen<T>(deed: () => Promise<T>): Promise<T> {
    const done = refusing(this.path, async () => {
      this.#refuseClosed()
      return deed()
    })
    this.#underWay.add(done)
    const over = (): void => void this.#underWay.delete(done)
    done.then(over, over)
    return done
  }

  // SQLite goes on writing to a file that has lost its name, and what is written there is gone when it is closed.
  #refuseGone(): void {
    if (this.#isInPlace()) return
    throw new Refusal('not-found', `“${basename(this.path)}” is no longer in its folder: it was moved, renamed, replaced or deleted while it was open. What you write now is not saved. Put it back; if it cannot be found, keep what was saved with Save a Copy of the Library.`)
  }

  #isInPlace(): boolean {
    const now = fileIdentity(this.path)
    return this.#identity === null ? now !== null : now === this.#identity
  }

  // Only the open connection still reaches a file without a name.
  async #rescue(to: string): Promise<void> {
    const rescued = temporaryBeside(to)
    try {
      await refusing(to, () => this.#kysely.connection().execute(async () => void this.#database.prepare('vacuum into ?').run(rescued)))
      await copyLibrary(rescued, to)
    } finally {
      removeUnfinished(rescued)
    }
  }

  #refuseClosed(): void {
    if (this.#closing !== null) throw new Refusal('closed', `“${this.name}” is closed. Open it again.`)
  }

  async #close(): Promise<void> {
    clearInterval(this.#heart)
    clearTimeout(this.#idle)
    await this.#chores
    // What was asked before is answered.
    await Promise.allSettled(this.#underWay)
    await this.#readingThread?.close()
    await this.#alone(() => giveUpLock(this.#database, this.#session))
    await this.#kysely.connection().execute(async () => endJournal(this.#database))
    this.#database.close()
  }
}

function refuseReadOnly(path: string): void {
  try {
    accessSync(path, constants.W_OK)
    accessSync(dirname(path), constants.W_OK)
  } catch (error) {
    const refusal = fileRefusal(error, path, 'write')
    if (!(refusal instanceof Refusal)) throw refusal
    throw new Refusal('read-only', `“${basename(path)}” cannot be written: the file or its folder is read-only. Copy it to a folder of yours and open the copy.`, error)
  }
}

function quickCheck(database: DatabaseSync): readonly string[] {
  return database.prepare('pragma quick_check').all().map((row) => String(row['quick_check'])).filter((line) => line !== 'ok')
}

function refuseDamaged(path: string, complaints: readonly string[]): void {
  if (complaints.length === 0) return
  throw new Refusal('damaged', `“${basename(path)}” is damaged. Nothing was changed. Use a backup or a copy.`)
}
