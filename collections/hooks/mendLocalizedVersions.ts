/**
 * Two faults of Payload 3.90.1 with a status per language, mended where it speaks to the database:
 * 1. Publishing one language takes the texts of the other languages over row by row, by position. After
 *    rows were moved, added or removed, the live Spanish text of one section would stand under another.
 * 2. “Restore as draft” stores one status for all languages in the field that has one per language, which
 *    MongoDB refuses.
 */
import type {
  CollectionBeforeChangeHook,
  CollectionBeforeOperationHook,
  FlattenedField,
  Payload,
} from 'payload'
import { locales } from '#src/contract/vocabulary.ts'

type Data = Record<string, unknown>

/** In `req.context`: the documents under way, as they are to be saved, by id. */
const contextKey = 'rowsToKeepTogether'

/** Before an operation: sees to it that the database adapter is mended, once per process. */
export const mendDatabase: CollectionBeforeOperationHook = ({ args, req }) => {
  req.context[contextKey] ??= new Map<string, Data>()
  mend(req.payload.db)
  return args
}

/** Notes which rows the document will have, for `findOne` below. */
export const noteRows: CollectionBeforeChangeHook = ({ data, operation, originalDoc, req }) => {
  if (operation === 'update') notedRows(req.context).set(String(originalDoc?.id), data)
  return data
}

const notedRows = (context: Data | undefined) => (context?.[contextKey] ?? new Map()) as Map<string, Data>

// Payload may be bundled twice, with Next and without: the mark is found by both.
const mended = Symbol.for('prc-alliance.mendedDatabase')

function mend(db: Payload['db']): void {
  if (mended in db) return
  const { createVersion, findOne } = db

  // Payload reads the live document so, right before it merges the published language into it.
  const findOneWithRowsInPlace: typeof db.findOne = async (args) => {
    const doc = await findOne.call(db, args)
    const id: unknown = args.where && 'id' in args.where ? (args.where['id'] as Data)['equals'] : undefined
    const next = notedRows(args.req?.context).get(String(id))
    const collection = db.payload.collections[args.collection]
    if (!doc || !next || !collection) return doc as never
    return inOrderOf(next, doc as Data, collection.config.flattenedFields) as never
  }

  const createVersionWithStatuses: typeof db.createVersion = (args) => {
    const status: unknown = args.versionData._status
    const isPerLanguage = db.payload.collections[args.collectionSlug]?.config.flattenedFields.some(
      (field) => field.name === '_status' && field.localized,
    )
    if (!isPerLanguage || typeof status !== 'string') return createVersion.call(db, args) as never
    const _status = Object.fromEntries(locales.map(({ value }) => [value, status]))
    return createVersion.call(db, { ...args, versionData: { ...args.versionData, _status } }) as never
  }

  Object.assign(db, {
    [mended]: true,
    createVersion: createVersionWithStatuses,
    findOne: findOneWithRowsInPlace,
  })
}

/** The stored document with its rows and blocks where `next` has them; an empty row stands for a new one. */
function inOrderOf(next: Data, stored: Data, fields: readonly FlattenedField[]): Data {
  const result = { ...stored }
  for (const field of fields) {
    const there = stored[field.name]
    const wanted = next[field.name]
    if (field.type === 'group' || field.type === 'tab') {
      if (isData(there) && isData(wanted))
        result[field.name] = inOrderOf(wanted, there, field.flattenedFields)
    } else if (
      (field.type === 'array' || field.type === 'blocks') &&
      Array.isArray(there) &&
      Array.isArray(wanted)
    ) {
      result[field.name] = wanted.map((row: Data) => {
        const same = there.find(
          ({ id, blockType }: Data) => id && id === row['id'] && blockType === row['blockType'],
        )
        const rowFields =
          field.type === 'array'
            ? field.flattenedFields
            : (field.blocks.find(({ slug }) => slug === row['blockType'])?.flattenedFields ?? [])
        return same ? inOrderOf(row, same, rowFields) : {}
      })
    }
  }
  return result
}

const isData = (value: unknown): value is Data => typeof value === 'object' && value !== null
