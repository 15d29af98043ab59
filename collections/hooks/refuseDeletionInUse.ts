/** A document or file that something else points to is not deleted for good without saying where it is used. */
import { APIError, type CollectionBeforeDeleteHook, type PayloadRequest } from 'payload'
import { contentTypes } from '#src/contract/enums.ts'
import { lookupRequest } from './lookupRequest.ts'

/** One place that points to a document. */
export interface Usage {
  collection: string
  id: string
  title: string
}

const pageSize = 100

/**
 * Every content document, site and webhook whose live or draft form mentions the id, in any field, block or rich text.
 * Ids are UUIDs or ObjectIds, unique in the whole database, so any equal string is a reference.
 */
export async function findUsages(id: string, req: PayloadRequest): Promise<Usage[]> {
  const usages = new Map<string, Usage>()
  for (const collection of [...contentTypes, 'sites', 'webhooks'] as const) {
    for (const draft of collection === 'sites' || collection === 'webhooks' ? [false] : [false, true]) {
      for (let page = 1, more = true; more; page++) {
        const { docs, hasNextPage } = await req.payload.find({
          collection,
          depth: 0,
          draft,
          limit: pageSize,
          locale: 'all',
          overrideAccess: true,
          page,
          req: lookupRequest(req),
          sort: 'id',
          trash: true,
        })
        for (const doc of docs) {
          if (doc.id === id || !mentions(doc, id)) continue
          const title = req.payload.collections[collection].config.admin.useAsTitle ?? 'id'
          usages.set(doc.id, {
            collection,
            id: doc.id,
            title: readable((doc as unknown as Record<string, unknown>)[title]) || doc.id,
          })
        }
        more = hasNextPage
      }
    }
  }
  return [...usages.values()]
}

/** A localized title comes as one value per language. */
function readable(title: unknown): string {
  if (typeof title === 'object' && title !== null) return String(Object.values(title).find(Boolean) ?? '')
  return String(title ?? '')
}

function mentions(value: unknown, id: string): boolean {
  if (typeof value === 'string') return value === id
  if (Array.isArray(value)) return value.some((item) => mentions(item, id))
  return (
    typeof value === 'object' && value !== null && Object.values(value).some((item) => mentions(item, id))
  )
}

/**
 * Stops a deletion while the document is in use.
 * @throws {APIError} 409, listing where
 */
export const refuseDeletionInUse: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const usages = await findUsages(String(id), req)
  if (usages.length === 0) return
  const places = usages.slice(0, 5).map(({ collection, title }) => `“${title}” (${collection})`)
  const rest = usages.length > 5 ? ` and ${usages.length - 5} more` : ''
  throw new APIError(
    `Still used by ${places.join(', ')}${rest}. Take it out there first.`,
    409,
    { usages },
    true,
  )
}
