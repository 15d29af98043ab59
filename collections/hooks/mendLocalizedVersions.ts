/**
 * Three faults of Payload 3.90.1 with a status per language, mended where it speaks to the database:
 * 1. Publishing one language takes over the texts of the others row by row, by position. After rows were
 *    moved, added or removed, the live Spanish text of one section would stand under another.
 * 2. “Restore as draft” stores one status for all languages in the field that has one per language, which
 *    MongoDB refuses.
 * 3. A copy saved as a draft keeps the status of the languages that are not on screen: an author's copy of
 *    a published page would be public in Spanish at once.
 */
import type { CollectionBeforeChangeHook, CollectionBeforeOperationHook, Payload } from 'payload'
import { locales } from '#src/contract/vocabulary.ts'
import { rowsInOrder } from './rowsInOrder.ts'

type Data = Record<string, unknown>

/** In `req.context`: the documents under way, as they are to be saved, by id. */
const rowsKey = 'rowsToKeepTogether'
/** In `req.context`: whether the document made is a copy saved as a draft. */
const draftCopyKey = 'copiesAsDraft'

/** Before an operation: mends the database adapter, once per process, and notes what the request does. */
export const mendDatabase: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  req.context[rowsKey] ??= new Map<string, Data>()
  if (operation === 'create') {
    const { draft, duplicateFromID } = args as { draft?: boolean; duplicateFromID?: unknown }
    req.context[draftCopyKey] = Boolean(draft && duplicateFromID)
  }
  mend(req.payload.db)
  return args
}

/** Notes which rows the document will have, for `findOne` below. */
export const noteRows: CollectionBeforeChangeHook = ({ data, operation, originalDoc, req }) => {
  if (operation === 'update') notedRows(req.context)?.set(String(originalDoc?.id), data)
  return data
}

const notedRows = (context: Data | undefined) => context?.[rowsKey] as Map<string, Data> | undefined

const inEveryLanguage = (status: string) => Object.fromEntries(locales.map(({ value }) => [value, status]))

// Payload may be bundled twice, with Next and without: the mark is found by both.
const mended = Symbol.for('prc-alliance.mendedDatabase')

function mend(db: Payload['db']): void {
  if (mended in db) return
  const { create, createVersion, findOne } = db
  const fieldsOf = (slug: string) => db.payload.collections[slug as 'pages']?.config.flattenedFields ?? []

  // Payload reads the live document so, right before it merges the published language into it.
  const findOneWithRowsInPlace: typeof db.findOne = async (args) => {
    const doc = await findOne.call(db, args)
    const id: unknown = args.where && 'id' in args.where ? (args.where['id'] as Data)['equals'] : undefined
    const next = notedRows(args.req?.context)?.get(String(id))
    return (doc && next ? rowsInOrder(next, doc as Data, fieldsOf(args.collection)) : doc) as never
  }

  const createVersionWithStatuses: typeof db.createVersion = (args) => {
    const status: unknown = args.versionData._status
    const isPerLanguage = fieldsOf(args.collectionSlug).some(
      ({ localized, name }) => name === '_status' && localized,
    )
    if (!isPerLanguage || typeof status !== 'string') return createVersion.call(db, args) as never
    const versionData = { ...args.versionData, _status: inEveryLanguage(status) }
    return createVersion.call(db, { ...args, versionData }) as never
  }

  const createCopyAsDraft: typeof db.create = (args) => {
    const isCopy = args.req?.context?.[draftCopyKey] === true && typeof args.data['_status'] === 'object'
    return create.call(
      db,
      isCopy ? { ...args, data: { ...args.data, _status: inEveryLanguage('draft') } } : args,
    )
  }

  Object.assign(db, {
    [mended]: true,
    create: createCopyAsDraft,
    createVersion: createVersionWithStatuses,
    findOne: findOneWithRowsInPlace,
  })
}
