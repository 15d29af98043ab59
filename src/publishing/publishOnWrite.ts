/**
 * Publishing as one step with the change: hears of every write from the database adapter, brings the
 * published store in line within the same transaction, and tells the process's readers after the commit.
 */
import type { DatabaseAdapter, Where } from 'payload'
import type { DocumentWrite, WriteObserver } from '#src/database/observeWrites.ts'
import { logger } from '#src/logger.ts'
import type { Raw } from './documentReader.ts'
import { ensureMongoStore, mongoWriter, placeChanges, writePlannedMongo } from './mongoStore.ts'
import { nativeClient } from './nativeClient.ts'
import { type PublishedType, publishedTypes } from './publishedForm.ts'
import type { PlannedMoment, PublishedStoreWriter } from './publishedStore.ts'
import { reconcile } from './reconcile.ts'
import { ensureSqliteStore, sqliteWriter, writePlannedSqlite } from './sqliteStore.ts'

const isPublished = (collection: string): collection is PublishedType =>
  publishedTypes.some((type) => type === collection)

/** For `databaseAdapter`. */
export const publishOnWrite: WriteObserver = {
  async written({ collection, id, req }, db) {
    if (collection === 'payload-jobs') return notePlans(db)
    if (!isPublished(collection) || id === null) return false
    const changes = await reconcile(
      await storeWriter(db, req),
      collection,
      id,
      await liveDocument(db, collection, id, req),
      new Date(),
    )
    return changes.length > 0
  },
  async committed(db) {
    try {
      const { mongo } = nativeClient(db)
      if (mongo) await placeChanges(mongo)
      for (const listen of listeners()) await listen()
    } catch (error) {
      // The change is committed; readers find it by themselves a moment later.
      logger().error({ err: error }, 'readers could not be told of a publication')
    }
  },
}

/** Called after each commit that changed what is published, before the publishing request is answered. */
export function onPublished(listener: () => Promise<void>): void {
  listeners().add(listener)
}

// Payload's config may be bundled twice, with Next and without: both must find the same listeners.
const listenersKey = Symbol.for('prc-alliance.publicationListeners')
function listeners(): Set<() => Promise<void>> {
  const shared = globalThis as { [listenersKey]?: Set<() => Promise<void>> }
  shared[listenersKey] ??= new Set()
  return shared[listenersKey]
}

/** Writes the store within the transaction of a request. */
export async function storeWriter(
  db: DatabaseAdapter,
  req?: DocumentWrite['req'],
): Promise<PublishedStoreWriter> {
  const { mongo, sessions, sqlite } = nativeClient(db)
  if (sqlite) return sqliteWriter(sqlite)
  const transaction = await req?.transactionID
  return mongoWriter(mongo, transaction ? sessions[transaction] : undefined)
}

// Typed for some joins or others; `false` is how the adapters take none.
const withoutJoins = { joins: false as never }

/** The live document with every language, or null; drafts are kept elsewhere. */
async function liveDocument(
  db: DatabaseAdapter,
  collection: PublishedType,
  id: string,
  req: DocumentWrite['req'],
): Promise<Raw | null> {
  const where: Where = { id: { equals: id } }
  const transactionID = await req?.transactionID
  return db.findOne({
    collection,
    where,
    ...withoutJoins,
    // Only its transaction: hooks note things in the context of a request that change what it reads.
    req: (transactionID ? { transactionID } : {}) as never,
  }) as Promise<Raw | null>
}

/** Makes the store on first use; call it before anything is written. */
export async function ensureStore(db: DatabaseAdapter): Promise<void> {
  const { mongo, sqlite } = nativeClient(db)
  if (sqlite) return ensureSqliteStore(sqlite)
  await ensureMongoStore(mongo)
  // What a process left that was killed between a commit and its place in the log.
  await placeChanges(mongo)
}

/** Keeps the moments of planned publications where delivery can read them. */
async function notePlans(db: DatabaseAdapter): Promise<boolean> {
  const { docs } = await db.find({
    collection: 'payload-jobs',
    where: { and: [{ taskSlug: { equals: 'schedulePublish' } }, { completedAt: { exists: false } }] },
    limit: 1000,
    pagination: false,
    ...withoutJoins,
    req: {} as never,
  })
  const planned = (docs as unknown as Raw[])
    .flatMap(momentOf)
    .toSorted((a, b) => (a.at + a.id < b.at + b.id ? -1 : 1))
  const { mongo, sqlite } = nativeClient(db)
  return sqlite ? writePlannedSqlite(sqlite, planned) : writePlannedMongo(mongo, planned)
}

function momentOf({ hasError, input, waitUntil }: Raw): PlannedMoment[] {
  const doc = (input as { doc?: { relationTo?: unknown; value?: unknown } } | undefined)?.doc
  if (hasError || !waitUntil || !doc) return []
  const id = typeof doc.value === 'object' ? (doc.value as { id?: unknown } | null)?.id : doc.value
  return [{ at: new Date(String(waitUntil)).toISOString(), type: String(doc.relationTo), id: String(id) }]
}
