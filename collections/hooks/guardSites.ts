/** People limited to some websites change only documents that appear on those websites and no others. */
import { APIError, type CollectionBeforeChangeHook } from 'payload'
import { siteLimit } from '../access/permissions.ts'

const idsOf = (sites: unknown): string[] =>
  Array.isArray(sites)
    ? sites.map((site) => (typeof site === 'object' && site ? String(site.id) : String(site)))
    : []

/**
 * Checks the sites of the document before and after the change.
 * @throws {APIError} 403
 */
export const guardSites: CollectionBeforeChangeHook = ({ data, originalDoc, operation, req }) => {
  const limit = siteLimit(req.user)
  if (!limit) return data
  // A new document starts on the author's own sites rather than on every site.
  if (operation === 'create' && idsOf(data.sites).length === 0) data.sites = limit
  const after = idsOf(data.sites ?? originalDoc?.sites)
  const before = operation === 'update' ? idsOf(originalDoc?.sites) : after
  const outside = (sites: string[]) => sites.length === 0 || sites.some((site) => !limit.includes(site))
  if (outside(before) || outside(after)) {
    throw new APIError(
      'This document also belongs to websites you do not look after. Ask an administrator.',
      403,
      undefined,
      true,
    )
  }
  return data
}
