/** People limited to some websites edit only those. */
import { APIError, type CollectionBeforeChangeHook } from 'payload'
import { siteLimit } from '../access/permissions.ts'

/** @throws {APIError} 403 */
export const guardOwnSite: CollectionBeforeChangeHook = ({ data, originalDoc, req }) => {
  const limit = siteLimit(req.user)
  if (limit && !limit.includes(String(originalDoc?.id))) {
    throw new APIError('You do not look after this website. Ask an administrator.', 403, undefined, true)
  }
  return data
}
