/** Work on some documents and their published rows that nobody else's writing can come between. */
import { randomUUID } from 'node:crypto'
import type { ClientSession, Db } from 'mongodb'
import type { DatabaseAdapter } from 'payload'
import { atomically } from '#src/database/atomicWrites.ts'
import { canBeId } from './documentIds.ts'
import { mongoWriter } from './mongoStore.ts'
import { nativeClient } from './nativeClient.ts'
import type { PublishedType } from './publishedForm.ts'
import type { PublishedStoreWriter } from './publishedStore.ts'
import { sqliteWriter } from './sqliteStore.ts'

/** @param transactionID for reads through Payload's adapter; SQLite needs none */
export type ExclusiveWork<T> = (store: PublishedStoreWriter, transactionID?: string) => Promise<T>

/** How many documents may be taken at once: others wait on SQLite, and are refused on MongoDB. */
export const documentsAtOnce = (db: DatabaseAdapter): number => (nativeClient(db).sqlite ? 100 : 20)

/** Runs the work in a transaction, again when another writer was first. */
export async function exclusively<T>(
  db: DatabaseAdapter,
  type: PublishedType,
  ids: readonly string[],
  work: ExclusiveWork<T>,
): Promise<T> {
  const { mongo, sessions, sqlite } = nativeClient(db)
  if (sqlite) return atomically(db, () => work(sqliteWriter(sqlite)))
  const transactionID = randomUUID()
  return mongo.client.withSession(async (session) => {
    try {
      return await session.withTransaction(async () => {
        // Payload's adapter finds the session by the id.
        sessions[transactionID] = session
        await lock(
          mongo,
          session,
          type,
          ids.filter((id) => canBeId(db, id)),
        )
        return work(mongoWriter(mongo, session), transactionID)
      })
    } finally {
      delete sessions[transactionID]
    }
  })
}

/**
 * A transaction of MongoDB reads what was; that a document it has read is being changed goes unnoticed
 * unless it writes it too. Setting and taking away a mark leaves the document as it is.
 * @see https://www.mongodb.com/docs/manual/core/transactions-production-consideration/#in-progress-transactions-and-stale-reads
 */
async function lock(
  mongo: Db,
  session: ClientSession,
  type: PublishedType,
  ids: readonly string[],
): Promise<void> {
  const { ObjectId } = await import('mongodb')
  const documents = mongo.collection(type)
  const wanted = { _id: { $in: ids.map((id) => new ObjectId(id)) } }
  await documents.updateMany(wanted, { $set: { rebuildMark: randomUUID() } }, { session })
  await documents.updateMany(wanted, { $unset: { rebuildMark: '' } }, { session })
}
