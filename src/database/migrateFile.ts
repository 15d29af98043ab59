/**
 * Runs migrations on an SQLite file, all of them or none. Payload's own runner loses rows: SQLite ignores
 * `PRAGMA foreign_keys` inside a transaction, so a migration that rebuilds a table (drop, then rename)
 * deletes every row that points to it; and libSQL begins each later transaction on a new connection, where
 * the setting is back on. Here it is off before, and one transaction holds everything.
 * @see https://www.sqlite.org/lang_altertable.html#otheralter
 */
import type { Client, ResultSet } from '@libsql/client'
import { createLocalReq, type Payload } from 'payload'
import { readHistory } from './sqliteFile.ts'

/** As Payload writes them; `db` is the transaction. */
export interface Migration {
  name: string
  // biome-ignore lint/suspicious/noExplicitAny: Payload types the argument differently for each database
  up: (args: any) => Promise<void>
}

/** The parts of Payload's SQLite adapter that its types keep to themselves. */
interface SqliteAdapter {
  client: Client
  drizzle: { transaction<T>(work: (transaction: DrizzleTransaction) => Promise<T>): Promise<T> }
  sessions: Record<string, unknown>
}
interface DrizzleTransaction {
  session: { tx: { execute(sql: string): Promise<ResultSet> } }
}

/** A migration left rows that point to nothing; the file is as it was before. */
export class BrokenReferences extends Error {
  override readonly name = 'BrokenReferences'
}

/**
 * Runs the migrations that the file has not been through.
 * @returns the names of those that ran
 * @throws what a migration throws, or {@link BrokenReferences}: then nothing has changed
 */
export async function migrateFile(payload: Payload, migrations: readonly Migration[]): Promise<string[]> {
  const { client, drizzle, sessions } = payload.db as unknown as SqliteAdapter
  await client.execute('PRAGMA busy_timeout = 5000')
  await client.execute('PRAGMA foreign_keys = OFF')
  return drizzle.transaction(async (transaction) => {
    const { tx } = transaction.session
    // Read again under the lock: another process may have just done it.
    const { applied, lastBatch } = await readHistory(tx)
    const pending = migrations.filter(({ name }) => !applied.includes(name))
    const broken = async () => (await tx.execute('PRAGMA foreign_key_check')).rows
    const before = await broken()

    const req = await createLocalReq({}, payload)
    const id = 'migration'
    req.transactionID = id
    sessions[id] = { db: transaction, resolve: async () => {}, reject: async () => {} }
    try {
      for (const { name, up } of pending) {
        await up({ db: transaction, payload, req })
        await payload.create({ collection: 'payload-migrations', data: { name, batch: lastBatch + 1 }, req })
      }
    } finally {
      delete sessions[id]
    }

    const after = await broken()
    if (after.length > before.length) {
      const tables = [...new Set(after.map((row) => String(row['table'])))].join(', ')
      throw new BrokenReferences(
        `The migration would leave ${after.length} rows that point to nothing, in: ${tables}.`,
      )
    }
    return pending.map(({ name }) => name)
  })
}
