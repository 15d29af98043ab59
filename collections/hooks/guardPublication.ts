/**
 * Only a publisher changes what the public sees. Payload writes the live document whenever a request
 * leaves out `draft=true`, even without touching the status, so the door is the draft flag.
 */
import { APIError, type CollectionBeforeOperationHook } from 'payload'
import { may } from '../access/permissions.ts'

const writes = new Set(['create', 'update', 'restoreVersion'])

/**
 * Refuses writes to the live document by people who may not publish.
 * @throws {APIError} 403
 */
export const guardPublication: CollectionBeforeOperationHook = ({ args, operation, overrideAccess, req }) => {
  if (overrideAccess || !writes.has(operation) || !req.user || may(req.user, 'content', 'publish')) return
  const write = args as {
    data?: { _status?: unknown }
    draft?: boolean
    publishAllLocales?: unknown
    publishSpecificLocale?: unknown
    unpublishAllLocales?: unknown
  }
  const publishes =
    write.data?._status === 'published' ||
    Boolean(write.publishAllLocales || write.publishSpecificLocale || write.unpublishAllLocales)
  if (write.draft && !publishes) return
  throw new APIError(
    'Your role saves drafts; a publisher makes them public. Save as a draft (draft=true), then ask a publisher.',
    403,
    undefined,
    true,
  )
}
