/**
 * The published store in MongoDB. Transactions run side by side, and a number drawn inside one could be
 * committed after a higher one, which a reader would then never see. So a transaction leaves its changes in
 * an outbox, and after the commit they take their places in the log one by one: place n + 1 can only be
 * written by who has seen place n, whatever process that is.
 */
import { randomUUID } from 'node:crypto'
import type { ClientSession, Db } from 'mongodb'
import type {
  ChangeEntry,
  PlannedMoment,
  PublicationRow,
  PublishedStoreReader,
  PublishedStoreWriter,
  StoreContents,
} from './publishedStore.ts'

type StoredRow = Omit<PublicationRow, 'id'> & { _id: string }
interface StoredChange {
  _id: number
  entry: ChangeEntry
  /** Of the outbox entry it was made from, so that a crash in between makes no second one. */
  outbox: string
}
interface OutboxEntry {
  _id: string
  at: number
  entry: ChangeEntry
}

const publications = (db: Db) => db.collection<StoredRow>('publications')
const log = (db: Db) => db.collection<StoredChange>('publication_changes')
const outbox = (db: Db) => db.collection<OutboxEntry>('publication_outbox')
const settings = (db: Db) => db.collection<{ _id: string; value: unknown }>('publication_settings')

/** @param session of the transaction at hand, if there is one */
export function mongoWriter(db: Db, session: ClientSession | undefined): PublishedStoreWriter {
  const options = session ? { session } : {}
  return {
    rowsOf: async (type, documentIds) => {
      const wanted = { documentId: { $in: [...documentIds] }, type }
      const rows = await publications(db).find(wanted, options).sort({ _id: 1 }).toArray()
      return rows.map(asRow)
    },
    write: async (rows, changes) => {
      const replaced = rows.map(({ id, ...replacement }) => ({
        replaceOne: { filter: { _id: id }, replacement, upsert: true },
      }))
      await publications(db).bulkWrite(replaced, { ...options, ordered: true })
      if (changes.length === 0) return
      await outbox(db).insertMany(
        changes.map((entry) => ({ _id: nextOutboxId(), at: Date.now(), entry })),
        options,
      )
    },
  }
}

export function mongoContents(db: Db): StoreContents {
  return {
    publishedAfter: async (afterId, limit) => {
      const rows = await publications(db)
        .find({ _id: { $gt: afterId }, state: 'published' })
        .sort({ _id: 1 })
        .limit(limit)
        .project<Pick<StoredRow, '_id' | 'documentId' | 'type'>>({ type: 1, documentId: 1 })
        .toArray()
      return rows.map(({ _id, ...row }) => ({ id: _id, ...row }))
    },
    form: async () => {
      const setting = await settings(db).findOne({ _id: 'form' })
      return setting ? String(setting.value) : null
    },
    setForm: async (value) => {
      await settings(db).updateOne({ _id: 'form' }, { $set: { value } }, { upsert: true })
    },
  }
}

let counter = 0
/** In the order of the process's own writes. */
const nextOutboxId = () =>
  `${Date.now().toString(36).padStart(9, '0')}-${(counter++).toString(36).padStart(6, '0')}-${randomUUID().slice(0, 8)}`

const isDuplicate = (error: unknown) => (error as { code?: number }).code === 11_000

/**
 * Gives every change in the outbox its place in the log, oldest first. Safe to run in several processes.
 * @returns how many changes took their place
 */
export async function placeChanges(db: Db): Promise<number> {
  let placed = 0
  for (;;) {
    const waiting = await outbox(db).find().sort({ _id: 1 }).limit(200).toArray()
    if (waiting.length === 0) return placed
    for (const { _id, entry } of waiting) {
      await place(db, _id, entry)
      await outbox(db).deleteOne({ _id })
      placed += 1
    }
  }
}

async function place(db: Db, outboxId: string, entry: ChangeEntry): Promise<void> {
  for (;;) {
    const [last] = await log(db).find().sort({ _id: -1 }).limit(1).project({ _id: 1 }).toArray()
    try {
      await log(db).insertOne({ _id: Number(last?.['_id'] ?? 0) + 1, entry, outbox: outboxId })
      return
    } catch (error) {
      if (!isDuplicate(error)) throw error
      // Either another process took the place, or placed this very change.
      if (await log(db).findOne({ outbox: outboxId })) return
    }
  }
}

/** Makes what a transaction could not make on the way, and the store's name on first use. */
export async function ensureMongoStore(db: Db): Promise<void> {
  const existing = new Set(
    (await db.listCollections({}, { nameOnly: true }).toArray()).map(({ name }) => name),
  )
  for (const name of ['publications', 'publication_changes', 'publication_outbox', 'publication_settings']) {
    if (!existing.has(name)) await db.createCollection(name).catch(() => undefined)
  }
  await publications(db).createIndex({ documentId: 1 })
  await log(db).createIndex({ outbox: 1 }, { unique: true })
  await settings(db).updateOne(
    { _id: 'identity' },
    { $setOnInsert: { value: randomUUID() } },
    { upsert: true },
  )
}

/** @returns whether it was another plan before */
export async function writePlannedMongo(db: Db, planned: readonly PlannedMoment[]): Promise<boolean> {
  const { modifiedCount, upsertedCount } = await settings(db).updateOne(
    { _id: 'planned' },
    { $set: { value: planned } },
    { upsert: true },
  )
  return modifiedCount + upsertedCount > 0
}

/** Opens a connection of its own. */
export async function openMongoReader(databaseUrl: string, timeoutMs = 5000): Promise<PublishedStoreReader> {
  const { MongoClient } = await import('mongodb')
  const client = new MongoClient(databaseUrl, {
    serverSelectionTimeoutMS: timeoutMs,
    readPreference: 'primary',
    maxPoolSize: 4,
    // A network that swallows everything must not look like a slow answer for ever.
    socketTimeoutMS: 20_000,
  })
  const db = client.db()
  return {
    identity: async () => String((await settings(db).findOne({ _id: 'identity' }))?.value ?? ''),
    lastSeq: async () => {
      const [last] = await log(db).find().sort({ _id: -1 }).limit(1).project({ _id: 1 }).toArray()
      return Number(last?.['_id'] ?? 0)
    },
    changesAfter: async (since, limit) => {
      const found = await log(db)
        .find({ _id: { $gt: since } })
        .sort({ _id: 1 })
        .limit(limit)
        .toArray()
      return found.map(({ _id, entry }) => ({ seq: _id, ...entry }))
    },
    rows: async (ids) => {
      const found = await publications(db)
        .find({ _id: { $in: [...ids] } })
        .toArray()
      return found.map(asRow)
    },
    rowsAfter: async (afterId, limit) => {
      const found = await publications(db)
        .find({ _id: { $gt: afterId } })
        .sort({ _id: 1 })
        .limit(limit)
        .toArray()
      return found.map(asRow)
    },
    planned: async () => ((await settings(db).findOne({ _id: 'planned' }))?.value as PlannedMoment[]) ?? [],
    close: () => client.close(),
  }
}

const asRow = ({ _id, ...row }: StoredRow): PublicationRow => ({ id: _id, ...row })
