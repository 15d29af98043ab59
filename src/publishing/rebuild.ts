/**
 * Compares the published store with the collections and mends it. Beside a running server it stands in
 * nobody's way: it looks without a lock, and only what seems to differ is read again and mended in a transaction.
 */
import type { DatabaseAdapter, Where } from 'payload'
import { canBeId, documentIds } from './documentIds.ts'
import type { Raw } from './documentReader.ts'
import { documentsAtOnce, exclusively } from './exclusively.ts'
import { mongoContents, placeChanges } from './mongoStore.ts'
import { nativeClient } from './nativeClient.ts'
import { isSound } from './presentDocument.ts'
import { type PublishedType, publishedTypes } from './publishedForm.ts'
import type { ChangeEntry, PublicationRow, PublishedStoreWriter, StoreContents } from './publishedStore.ts'
import { storeWriter } from './publishOnWrite.ts'
import { differences } from './reconcile.ts'
import { sqliteContents } from './sqliteStore.ts'

/** Raise it when a presenter says something else of the same document: the next start makes the store anew. */
export const formVersion = '1'

const batchSize = 200

/** `missing`: public and not in the store. `surplus`: in the store and not public. `different`: the rest. */
export type DifferenceKind = 'missing' | 'different' | 'surplus'

export interface Difference {
  kind: DifferenceKind
  /** `treatments:42:en` */
  row: string
}

export interface RebuildReport {
  documents: number
  differences: Difference[]
}

export interface RebuildOptions {
  /** Told after each batch of documents. */
  onProgress?: (done: number, total: number) => void
}

// Typed for some joins or others; `false` is how the adapters take none.
const plain = { joins: false as never, pagination: false, req: {} as never, sort: 'id' }

/** Mends every row that does not say what its document says. @returns what was found */
export async function rebuild(
  db: DatabaseAdapter,
  { onProgress }: RebuildOptions = {},
): Promise<RebuildReport> {
  const contents = storeContents(db)
  const found: Difference[] = []
  const ids = new Map<PublishedType, string[]>()
  // Who is made from now on is published by whoever makes it.
  for (const type of publishedTypes) ids.set(type, await documentIds(db, type))
  const total = [...ids.values()].flat().length
  let done = 0
  let mostDiffer = false
  onProgress?.(done, total)
  for (const [type, all] of ids) {
    for (let at = 0; at < all.length; at += batchSize) {
      const batch = all.slice(at, at + batchSize)
      const differences = await mendBatch(db, type, batch, mostDiffer)
      mostDiffer = differences.length > batch.length
      found.push(...differences)
      done += batch.length
      onProgress?.(done, total)
    }
  }
  for (const [type, orphans] of await rowsWithoutDocument(contents, ids)) {
    for (let at = 0; at < orphans.length; at += batchSize)
      found.push(...(await mend(db, type, orphans.slice(at, at + batchSize))))
  }
  const { mongo } = nativeClient(db)
  if (mongo) await placeChanges(mongo)
  await contents.setForm(formVersion)
  return { documents: total, differences: found }
}

/** Whether the store was made by this code; one that was not is mended by `rebuild`. */
export const isOfThisForm = async (db: DatabaseAdapter): Promise<boolean> =>
  (await storeContents(db).form()) === formVersion

function storeContents(db: DatabaseAdapter): StoreContents {
  const { mongo, sqlite } = nativeClient(db)
  return sqlite ? sqliteContents(sqlite) : mongoContents(mongo)
}

/**
 * Looks without a lock; what seems to differ may just be being published.
 * @param expectDifferences mends at once: when nearly all is to be written, looking first would be twice the work
 */
async function mendBatch(
  db: DatabaseAdapter,
  type: PublishedType,
  ids: readonly string[],
  expectDifferences: boolean,
): Promise<Difference[]> {
  if (expectDifferences) return mend(db, type, ids)
  const seemsDifferent = [...(await compare(db, type, ids, await storeWriter(db))).keys()]
  return seemsDifferent.length > 0 ? mend(db, type, seemsDifferent) : []
}

async function mend(db: DatabaseAdapter, type: PublishedType, ids: readonly string[]): Promise<Difference[]> {
  const found: Difference[] = []
  const atOnce = documentsAtOnce(db)
  for (let at = 0; at < ids.length; at += atOnce) {
    const some = ids.slice(at, at + atOnce)
    const mended = await exclusively(db, type, some, async (store, transactionID) => {
      const mendings = [...(await compare(db, type, some, store, transactionID)).values()]
      const rows = mendings.flatMap((mending) => mending.rows)
      const changes = mendings.flatMap((mending) => mending.changes)
      if (rows.length > 0) await store.write(rows, changes)
      return mendings.flatMap((mending) => mending.found)
    })
    found.push(...mended)
  }
  return found
}

interface Mending {
  rows: PublicationRow[]
  changes: ChangeEntry[]
  found: Difference[]
}

/** What has to be written, by document. */
async function compare(
  db: DatabaseAdapter,
  type: PublishedType,
  ids: readonly string[],
  store: PublishedStoreWriter,
  transactionID?: string,
): Promise<Map<string, Mending>> {
  const where: Where = { id: { in: ids.filter((id) => canBeId(db, id)) } }
  const req = (transactionID ? { transactionID } : {}) as never
  const { docs } = await db.find({ collection: type, where, ...plain, limit: 0, req })
  const raws = new Map((docs as unknown as Raw[]).map((raw) => [String(raw['id']), raw]))
  const existing = new Map<string, PublicationRow[]>()
  for (const row of await store.rowsOf(type, ids))
    existing.set(row.documentId, [...(existing.get(row.documentId) ?? []), row])
  const mendings = new Map<string, Mending>()
  for (const id of ids) {
    const raw = raws.get(id) ?? null
    const before = existing.get(id) ?? []
    const { changes, rows } = differences(type, raw, before.map(distrusted), new Date())
    if (rows.length === 0) continue
    const found = rows.map((row) => ({ kind: kindOf(row, before), row: row.id }))
    mendings.set(id, { rows: rows.map((row) => dated(row, raw, before)), changes, found })
  }
  return mendings
}

/** A row whose content is not what its hash says, so that it counts as different. */
const distrusted = (row: PublicationRow): PublicationRow =>
  isSound(row) ? row : { ...row, state: 'published', hash: null }

function kindOf({ id, state }: PublicationRow, before: readonly PublicationRow[]): DifferenceKind {
  if (state === 'withdrawn') return 'surplus'
  return before.find((row) => row.id === id)?.state === 'published' ? 'different' : 'missing'
}

/** Mending is no change of the content: it has the dates of the document. */
function dated(row: PublicationRow, raw: Raw | null, before: readonly PublicationRow[]): PublicationRow {
  if (!raw || row.state === 'withdrawn') return row
  const { modifiedAt, publishedAt } = row.facts
  const isNew = !before.some(({ id }) => id === row.id)
  return {
    ...row,
    facts: {
      ...row.facts,
      publishedAt: isNew ? dateOf(raw['createdAt'], publishedAt) : publishedAt,
      modifiedAt: dateOf(raw['updatedAt'], modifiedAt),
    },
  }
}

const dateOf = (value: unknown, otherwise: string): string => {
  const date = new Date(value instanceof Date || typeof value === 'string' ? value : Number.NaN)
  return Number.isNaN(date.getTime()) ? otherwise : date.toISOString()
}

/** Documents that have published rows and were not in the collection. */
async function rowsWithoutDocument(
  contents: StoreContents,
  ids: ReadonlyMap<PublishedType, readonly string[]>,
): Promise<Map<PublishedType, string[]>> {
  const known = new Set([...ids].flatMap(([type, all]) => all.map((id) => `${type}:${id}`)))
  const orphans = new Map<PublishedType, Set<string>>()
  for (let after = '$'; ; ) {
    const rows = await contents.publishedAfter(after, 2000)
    for (const { documentId, type } of rows) {
      if (!known.has(`${type}:${documentId}`) && ids.has(type))
        orphans.set(type, (orphans.get(type) ?? new Set()).add(documentId))
    }
    const last = rows.at(-1)
    if (!last) return new Map([...orphans].map(([type, documents]) => [type, [...documents]]))
    after = last.id
  }
}
