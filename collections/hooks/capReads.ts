/** Keeps any one read small, however it is asked: REST, GraphQL, joins, `limit=0`, `pagination=false`. */
import { APIError, type CollectionBeforeOperationHook } from 'payload'
import { refuseProbing } from './publicQuery.ts'
import { type Comparison, refuseWrongOperands } from './refuseWrongOperands.ts'

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

interface ReadArgs {
  draft?: boolean
  joins?: Record<string, { limit?: number; sort?: string; where?: unknown } | false>
  limit?: number
  pagination?: boolean
  sort?: string | string[]
  trash?: boolean
  where?: unknown
}

/** A count answers the same questions as a list, so it keeps the same rules. */
const reads: ReadonlySet<string> = new Set(['read', 'readDistinct', 'count', 'countVersions'])

/**
 * Clamps `limit` and join limits of reads from outside; to anonymous callers shows no drafts and no
 * trash, and refuses `locale=all` and whatever would probe what is not public.
 * @throws {APIError} 400
 */
export const capReads: CollectionBeforeOperationHook = ({
  args,
  collection,
  operation,
  overrideAccess,
  req,
}) => {
  // Bulk writes have a `where` too. The admin's own lists do not come through here with one of a stranger.
  if (!overrideAccess && req.payloadAPI !== 'local')
    refuseWrongOperands(args as Comparison, collection, req.payload)
  if (!reads.has(operation) || overrideAccess) return args
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
  const joined = Object.values(read.joins ?? {}).map((join) => (join ? join.where : undefined))
  const unknown = [read.where, ...joined].flatMap(operatorsOf).find((operator) => !operators.has(operator))
  if (unknown !== undefined)
    throw new APIError(`The operator “${unknown}” is not offered.`, 400, undefined, true)
  if (!req.user) {
    read.draft = false
    read.trash = false
    if (req.locale === 'all') {
      throw new APIError('Ask for one language at a time: locale=en or locale=es.', 400, undefined, true)
    }
    refuseProbing(read, collection, req.payload)
  }
  return args
}

const clamp = (limit: number | undefined, most: number) =>
  typeof limit === 'number' && Number.isFinite(limit) && limit >= 1 ? Math.min(Math.floor(limit), most) : most

/** Every operator of a `where`. */
function operatorsOf(where: unknown): string[] {
  if (typeof where !== 'object' || where === null) return []
  return Object.values(where).flatMap((inner) => {
    if (Array.isArray(inner)) return inner.flatMap(operatorsOf)
    return typeof inner === 'object' && inner !== null ? Object.keys(inner) : []
  })
}
