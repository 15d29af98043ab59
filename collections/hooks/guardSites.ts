/** People limited to some websites change only documents that appear on those websites and no others. */
import { APIError, type CollectionBeforeChangeHook, type CollectionBeforeDeleteHook } from 'payload'
import type { ContentType } from '#src/contract/enums.ts'
import { siteLimit } from '../access/permissions.ts'
import { lookupRequest } from './lookupRequest.ts'

const idsOf = (sites: unknown): string[] =>
  Array.isArray(sites)
    ? sites.map((site) => (typeof site === 'object' && site ? String(site.id) : String(site)))
    : []

/** A document without sites belongs to all of them. */
function refuseOutside(sites: string[], limit: string[]): void {
  if (sites.length > 0 && sites.every((site) => limit.includes(site))) return
  throw new APIError(
    'This document also belongs to websites you do not look after. Ask an administrator.',
    403,
    undefined,
    true,
  )
}

/**
 * Checks the sites of the document before and after the change.
 * @throws {APIError} 403
 */
export const guardSites: CollectionBeforeChangeHook = ({ data, originalDoc, operation, req }) => {
  const limit = siteLimit(req.user)
  if (!limit) return data
  // A new document starts on the author's own sites rather than on every site.
  if (operation === 'create' && idsOf(data.sites).length === 0) data.sites = limit
  if (operation === 'update') refuseOutside(idsOf(originalDoc?.sites), limit)
  // Null is a value: it would put the document on every site.
  refuseOutside(idsOf(data.sites === undefined ? originalDoc?.sites : data.sites), limit)
  return data
}

/**
 * Checks the sites of a document that is to be deleted for good, in its live and its newest form.
 * @throws {APIError} 403
 */
export const guardSitesOnDelete: CollectionBeforeDeleteHook = async ({ collection, id, req }) => {
  const limit = siteLimit(req.user)
  if (!limit) return
  for (const draft of [false, true]) {
    const doc = await req.payload.findByID({
      collection: collection.slug as ContentType,
      id,
      depth: 0,
      draft,
      overrideAccess: true,
      req: lookupRequest(req),
      trash: true,
    })
    refuseOutside(idsOf(doc.sites), limit)
  }
}
