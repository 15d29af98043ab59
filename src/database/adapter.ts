/** The database behind the platform, chosen by DATABASE_URL: an SQLite file, or MongoDB. */
import { resolve } from 'node:path'
import type { Config } from 'payload'
import { env } from '#src/env.ts'
import { withAtomicWrites } from './atomicWrites.ts'
import { tellOfCommits, tellOfWrites, type WriteObserver } from './observeWrites.ts'
import { libsqlUrl } from './sqliteFile.ts'

/** How long a caller waits for a MongoDB server that is away, in ms; the driver's own 30 s outlast a request. */
const mongoTimeoutMs = 8000

/**
 * Only the adapter in use is loaded: the other would cost a second or two at boot.
 * @param observer hears of every write, in its transaction and after the commit
 */
export async function databaseAdapter(observer: WriteObserver): Promise<Config['db']> {
  const { DATABASE_URL, isProduction, usesMongo } = env()
  if (usesMongo) {
    const { mongooseAdapter } = await import('@payloadcms/db-mongodb')
    const mongo = mongooseAdapter({
      url: DATABASE_URL,
      ensureIndexes: true,
      connectOptions: { serverSelectionTimeoutMS: mongoTimeoutMs },
    })
    return {
      ...mongo,
      init: (args) => tellOfCommits(tellOfWrites(mongo.init(args), observer), observer),
    }
  }
  const { sqliteAdapter } = await import('@payloadcms/db-sqlite')
  const sqlite = sqliteAdapter({
    client: { url: libsqlUrl(DATABASE_URL) },
    idType: 'uuid',
    wal: true,
    busyTimeout: 5000,
    // Development lets Payload change the tables as the model changes; in production migrations do.
    push: !isProduction,
    migrationDir: resolve('src/database/migrations'),
  })
  return {
    ...sqlite,
    init: (args) => tellOfCommits(withAtomicWrites(tellOfWrites(sqlite.init(args), observer)), observer),
  }
}
