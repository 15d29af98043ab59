/** The database behind the platform, chosen by DATABASE_URL: an SQLite file, or MongoDB. */
import { resolve } from 'node:path'
import type { Config } from 'payload'
import { env } from '#src/env.ts'

/** Only the adapter in use is loaded: the other would cost a second or two at boot. */
export async function databaseAdapter(): Promise<Config['db']> {
  const { DATABASE_URL, isProduction, usesMongo } = env()
  if (usesMongo) {
    const { mongooseAdapter } = await import('@payloadcms/db-mongodb')
    return mongooseAdapter({ url: DATABASE_URL, ensureIndexes: true })
  }
  const { sqliteAdapter } = await import('@payloadcms/db-sqlite')
  return sqliteAdapter({
    client: { url: DATABASE_URL },
    idType: 'uuid',
    wal: true,
    busyTimeout: 5000,
    // Development lets Payload change the tables as the model changes; everywhere else migrations do.
    push: !isProduction && !process.env['MIGRATING'],
    // Off but while migrating: in one process, concurrent writes with transactions end in SQLITE_BUSY.
    ...(process.env['MIGRATING'] ? { transactionOptions: {} } : {}),
    migrationDir: resolve('src/database/migrations'),
  })
}
