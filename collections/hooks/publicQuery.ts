/**
 * What a caller without an account may name in `where`, `sort` and `joins`. Payload filters what such a
 * query returns, but not all that it compares: some questions answer from drafts, other languages or
 * documents that are not public.
 */
import { APIError, type FlattenedField, type Payload, type SanitizedCollectionConfig } from 'payload'
import { locales } from '#src/contract/vocabulary.ts'

/** The parts of a read that name fields. */
export interface Query {
  joins?: Record<string, { sort?: string; where?: unknown } | false> | false
  sort?: string | string[]
  where?: unknown
}

const localeCodes: ReadonlySet<string> = new Set(locales.map(({ value }) => value))

/** How far a path may reach. */
interface Reach {
  /** Relations it may walk through. */
  relations: 0 | 1
  /** Whether it must end on one value of the document, as what a join is sorted by on SQLite. */
  single?: true
}

/**
 * Refuses paths with a language in them, and conditions nested inside a value, to which Payload 3.90.1
 * applies no access rule. A comparison may go through one list of related documents of another collection
 * and no further: by way of a document's own collection SQLite answers with drafts, by way of a single
 * reference MongoDB compares with what is in the trash, and an order by related documents shows the order
 * of hidden ones.
 * @throws {APIError} 400
 */
export function refuseProbing(query: Query, collection: SanitizedCollectionConfig, payload: Payload): void {
  const look = (paths: string[], start: SanitizedCollectionConfig, reach: Reach) => {
    for (const segments of paths.map(segmentsOf)) {
      if (segments.some((segment) => localeCodes.has(segment))) refuse(nameTheLanguage)
      if (!isWithin(segments, start, reach, payload))
        refuse(`The path “${segments.join('.')}” is not offered here.`)
    }
  }
  if (hasNestedCondition(query.where)) refuse('A condition inside a value is not offered.')
  look(pathsOf(query.where), collection, { relations: 1 })
  look(sortsOf(query.sort), collection, { relations: 0 })
  for (const [name, join] of Object.entries(query.joins || {})) {
    if (segmentsOf(name).some((segment) => localeCodes.has(segment))) refuse(nameTheLanguage)
    const field = collection.flattenedFields.find((candidate) => candidate.name === name)
    if (!join || field?.type !== 'join' || Array.isArray(field.collection)) continue
    const joined = payload.collections[field.collection]?.config
    if (!joined) continue
    if (hasNestedCondition(join.where)) refuse('A condition inside a value is not offered.')
    look(pathsOf(join.where), joined, { relations: 0 })
    look(sortsOf(join.sort), joined, { relations: 0, single: true })
  }
}

const nameTheLanguage = 'Name the language with the locale parameter, not inside a field path.'

function refuse(message: string): never {
  throw new APIError(message, 400, undefined, true)
}

/** Payload takes two underscores for a dot, as GraphQL has no dots. */
const segmentsOf = (path: string) => path.replaceAll('__', '.').split('.')

/** Follows a path through the fields; what it does not know, Payload refuses by itself. */
function isWithin(
  segments: readonly string[],
  start: SanitizedCollectionConfig,
  { relations, single }: Reach,
  payload: Payload,
): boolean {
  let fields: readonly FlattenedField[] = start.flattenedFields
  let left: number = relations
  for (const [index, segment] of segments.entries()) {
    const field = fields.find(({ name }) => name === segment)
    if (!field) return true
    const isLast = index === segments.length - 1
    const isMany = 'hasMany' in field && field.hasMany === true
    if (single && (isMany || ['array', 'blocks', 'relationship', 'richText', 'upload'].includes(field.type)))
      return false
    if (field.type === 'join' || field.type === 'relationship' || field.type === 'upload') {
      if (isLast) return field.type !== 'join'
      const related = field.type === 'join' ? field.collection : field.relationTo
      // Payload knows the paths into references to several collections, and takes none beyond the id.
      if (typeof related !== 'string') return true
      if (left-- === 0 || related === start.slug || (field.type !== 'join' && !isMany)) return false
      fields = payload.collections[related]?.config.flattenedFields ?? []
    } else if (field.type === 'blocks') {
      fields = field.blocks.flatMap(({ flattenedFields }) => flattenedFields)
    } else {
      fields = 'flattenedFields' in field ? field.flattenedFields : []
    }
  }
  return true
}

const sortsOf = (sort: Query['sort']) =>
  [sort ?? []]
    .flat()
    .flatMap((list) => list.split(','))
    .map((path) => path.trim().replace(/^-/, ''))

/** Every field path of a `where`, however deeply `and` and `or` are nested. */
function pathsOf(where: unknown): string[] {
  if (typeof where !== 'object' || where === null) return []
  return Object.entries(where).flatMap(([path, inner]) =>
    Array.isArray(inner) ? inner.flatMap(pathsOf) : [path],
  )
}

/** Whether an operator compares with an object, such as `conditions: { contains: { name: … } }`. */
function hasNestedCondition(where: unknown): boolean {
  if (typeof where !== 'object' || where === null) return false
  return Object.values(where).some((inner) => {
    if (Array.isArray(inner)) return inner.some(hasNestedCondition)
    if (typeof inner !== 'object' || inner === null) return false
    return Object.values(inner).some((value) => [value].flat().some(isPlainObject))
  })
}

const isPlainObject = (value: unknown) =>
  typeof value === 'object' && value !== null && !(value instanceof Date)
