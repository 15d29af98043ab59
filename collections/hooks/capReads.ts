/** Keeps any one read small, however it is asked: REST, GraphQL, joins, `limit=0`, `pagination=false`. */
import { APIError, type CollectionBeforeOperationHook } from 'payload'

/** Most documents in one answer to an anonymous caller, and to a signed-in one (the admin asks for more). */
export const maxLimit = { anonymous: 100, signedIn: 500 } as const
/** What both databases can compute; `near`, `within`, `intersects` and `all` are missing on SQLite. */
const operators: ReadonlySet<string> = new Set([
  'contains',
  'equals',
  'exists',
  'greater_than',
  'greater_than_equal',
  'in',
  'less_than',
  'less_than_equal',
  'like',
  'not_equals',
  'not_in',
  'not_like',
])
const localeCodes = new Set(['en', 'es'])

interface ReadArgs {
  draft?: boolean
  joins?: Record<string, { limit?: number; sort?: string } | false>
  limit?: number
  pagination?: boolean
  sort?: string | string[]
  trash?: boolean
  where?: unknown
}

/**
 * Clamps `limit` and join limits of reads from outside; to anonymous callers shows no drafts and no
 * trash, and refuses `locale=all`
 * and paths with a locale in them, which would read or probe a language that is not published.
 * @throws {APIError} 400
 */
export const capReads: CollectionBeforeOperationHook = ({ args, operation, overrideAccess, req }) => {
  if (operation !== 'read' || overrideAccess) return args
  const read = args as ReadArgs
  const most = req.user ? maxLimit.signedIn : maxLimit.anonymous
  if (req.payloadAPI !== 'local') {
    if (read.limit !== undefined || read.pagination === false) read.limit = clamp(read.limit, most)
    read.pagination = true
    for (const join of Object.values(read.joins ?? {})) {
      if (!join) continue
      if (join.limit !== undefined) join.limit = clamp(join.limit, most)
      // See `referencedBy`: some sorts of a join in a draft read end in an error on SQLite.
      if (read.draft) delete join.sort
    }
  }
  const unknown = operatorsOf(read.where).find((operator) => !operators.has(operator))
  if (unknown !== undefined)
    throw new APIError(`The operator “${unknown}” is not offered.`, 400, undefined, true)
  if (!req.user) {
    read.draft = false
    read.trash = false
    if (req.locale === 'all') {
      throw new APIError('Ask for one language at a time: locale=en or locale=es.', 400, undefined, true)
    }
    if (namesALocale([read.sort ?? [], pathsOf(read.where), Object.keys(read.joins ?? {})].flat())) {
      throw new APIError(
        'Name the language with the locale parameter, not inside a field path.',
        400,
        undefined,
        true,
      )
    }
  }
  return args
}

const clamp = (limit: number | undefined, most: number) =>
  typeof limit === 'number' && Number.isFinite(limit) && limit >= 1 ? Math.min(Math.floor(limit), most) : most

const namesALocale = (paths: readonly string[]) =>
  paths.some((path) => path.split('.').some((part) => localeCodes.has(part)))

/** Every operator of a `where`. */
function operatorsOf(where: unknown): string[] {
  if (typeof where !== 'object' || where === null) return []
  return Object.values(where).flatMap((inner) => {
    if (Array.isArray(inner)) return inner.flatMap(operatorsOf)
    return typeof inner === 'object' && inner !== null ? Object.keys(inner) : []
  })
}

/** Every field path of a `where`, however deeply `and` and `or` are nested. */
function pathsOf(where: unknown): string[] {
  if (typeof where !== 'object' || where === null) return []
  return Object.entries(where).flatMap(([path, inner]) =>
    Array.isArray(inner) ? inner.flatMap(pathsOf) : [path],
  )
}
