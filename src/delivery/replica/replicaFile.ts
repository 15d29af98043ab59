/** The replica on disk: an SQLite file that belongs to one process, read and written without waiting. */
import { mkdirSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import Database from 'libsql'
import type { PlacedChange, PlannedMoment, PublicationRow } from '#src/publishing/publishedStore.ts'
import { columnValues } from '#src/publishing/sqliteStore.ts'

/** Another number: the file was made by other code and is made anew. */
const layout = '1'

const tables = (rows: string, changes: string) => `
  CREATE TABLE IF NOT EXISTS ${rows} (id TEXT PRIMARY KEY, type TEXT, documentId TEXT, locale TEXT, state TEXT,
    slug TEXT, hash TEXT, facts TEXT, brief TEXT, body TEXT, lexical TEXT);
  CREATE TABLE IF NOT EXISTS ${changes} (seq INTEGER PRIMARY KEY, entry TEXT NOT NULL);`

/** What libsql's own types leave open. */
interface Statement<Row> {
  get(...values: unknown[]): Row | undefined
  all(...values: unknown[]): Row[]
  run(...values: unknown[]): unknown
}

interface StoredRow extends Omit<PublicationRow, 'facts'> {
  facts: string
}

/** Processes that may share a folder and a port. */
const mostProcesses = 32

const isTaken = (error: unknown) => /^SQLITE_(BUSY|LOCKED)/.test(String((error as { code?: unknown }).code))

type Content = 'body' | 'lexical'

export class ReplicaFile {
  /** How many statements were run to answer reads; tests hold answers to a number. */
  reads = 0
  readonly #db: InstanceType<typeof Database>
  // One each: nearly every answer wants the body, hardly any the editor states, which are longer.
  readonly #content: Readonly<Record<Content, Statement<{ value: string }>>>

  /**
   * Opens the file, or makes it anew when it is damaged or of another layout. Where another process has it,
   * as containers with one folder may, it takes one beside it: `x.db`, then `x-2.db`.
   */
  static open(path: string): ReplicaFile {
    mkdirSync(dirname(path), { recursive: true })
    for (let attempt = 1; ; attempt++) {
      const candidate = attempt === 1 ? path : path.replace(/(\.\w+)?$/, `-${attempt}$1`)
      try {
        return ReplicaFile.#openOrMake(candidate)
      } catch (error) {
        if (!isTaken(error) || attempt === mostProcesses) throw error
      }
    }
  }

  static #openOrMake(path: string): ReplicaFile {
    try {
      const file = new ReplicaFile(path)
      if (file.meta('layout') === layout) return file
      file.close()
    } catch (error) {
      if (isTaken(error)) throw error
      // Damaged: what it held is in the database.
    }
    for (const suffix of ['', '-wal', '-shm']) rmSync(path + suffix, { force: true })
    const file = new ReplicaFile(path)
    file.setMeta('layout', layout)
    return file
  }

  private constructor(path: string) {
    this.#db = new Database(path, {})
    this.#db.exec(`
      PRAGMA locking_mode = EXCLUSIVE;
      PRAGMA journal_mode = WAL;
      PRAGMA synchronous = NORMAL;
      CREATE TABLE IF NOT EXISTS meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
      ${tables('rows', 'changes')}
    `)
    this.#content = {
      body: this.#prepare('SELECT body AS value FROM rows WHERE id = ?'),
      lexical: this.#prepare('SELECT lexical AS value FROM rows WHERE id = ?'),
    }
  }

  #prepare<Row>(sql: string): Statement<Row> {
    return this.#db.prepare(sql) as Statement<Row>
  }

  meta(key: string): string | undefined {
    return this.#prepare<{ value: string }>('SELECT value FROM meta WHERE key = ?').get(key)?.value
  }

  setMeta(key: string, value: string): void {
    this.#prepare(
      'INSERT INTO meta VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value',
    ).run(key, value)
  }

  /** All writes of `work`, or none. */
  atomically(work: () => void): void {
    this.#db.exec('BEGIN')
    try {
      work()
      this.#db.exec('COMMIT')
    } catch (error) {
      this.#db.exec('ROLLBACK')
      throw error
    }
  }

  /** Empty tables beside those in use. */
  beginCopy(): void {
    this.#db.exec(`
      DROP TABLE IF EXISTS copied_rows;
      DROP TABLE IF EXISTS copied_changes;
      ${tables('copied_rows', 'copied_changes')}`)
  }

  /** Puts the copied tables in the place of those in use. */
  takeCopy(): void {
    this.#db.exec(`
      DROP TABLE rows;
      DROP TABLE changes;
      ALTER TABLE copied_rows RENAME TO rows;
      ALTER TABLE copied_changes RENAME TO changes;
      DELETE FROM meta WHERE key <> 'layout'`)
  }

  putRows(rows: readonly PublicationRow[], table: 'rows' | 'copied_rows' = 'rows'): void {
    const put = this.#prepare(`INSERT OR REPLACE INTO ${table} VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`)
    for (const row of rows) put.run(...columnValues(row))
  }

  putChanges(changes: readonly PlacedChange[], table: 'changes' | 'copied_changes' = 'changes'): void {
    const put = this.#prepare(`INSERT OR REPLACE INTO ${table} VALUES (?, ?)`)
    for (const { seq, ...entry } of changes) put.run(seq, JSON.stringify(entry))
  }

  /** Every row without its `body` and `lexical`, which are read when needed. */
  *briefs(): Generator<PublicationRow> {
    const page = this.#prepare<StoredRow>(
      `SELECT id, type, documentId, locale, state, slug, hash, facts, brief, '' AS body, '' AS lexical
        FROM rows WHERE id > ? ORDER BY id LIMIT 500`,
    )
    for (let after = ''; ; ) {
      const rows = page.all(after)
      for (const row of rows) yield { ...row, facts: JSON.parse(row.facts) }
      const last = rows.at(-1)
      if (!last) return
      after = last.id
    }
  }

  /** JSON; `{}` when there is no such row. */
  content(id: string, content: Content): string {
    this.reads += 1
    return this.#content[content].get(id)?.value || '{}'
  }

  changesAfter(since: number, limit: number): PlacedChange[] {
    this.reads += 1
    return this.#prepare<{ seq: number; entry: string }>(
      'SELECT seq, entry FROM changes WHERE seq > ? ORDER BY seq LIMIT ?',
    )
      .all(since, limit)
      .map(({ entry, seq }) => ({ seq, ...JSON.parse(entry) }))
  }

  /** The change at a place, as it was written. */
  changeAt(seq: number): string | undefined {
    return this.#prepare<{ entry: string }>('SELECT entry FROM changes WHERE seq = ?').get(seq)?.entry
  }

  get planned(): PlannedMoment[] {
    return JSON.parse(this.meta('planned') ?? '[]')
  }

  close(): void {
    // libSQL keeps a closed file until its statements are collected: the lock is given back by hand.
    this.#db.exec('PRAGMA journal_mode = DELETE; PRAGMA locking_mode = NORMAL; SELECT count(*) FROM meta')
    this.#db.close()
  }
}
