/**
 * Access of every content type: anonymous callers read what is published, people do what the rules
 * table gives their role, within the sites they are limited to.
 */
import type { Access, CollectionConfig, Where } from 'payload'
import { may, siteLimit } from './permissions.ts'
import type { Operation } from './rules.ts'

/** Published and not in the trash: `?trash=true` would otherwise show what was thrown away. */
const published: Where = {
  and: [{ _status: { equals: 'published' } }, { deletedAt: { exists: false } }],
}

const publishedOrMayRead: Access = ({ req: { user } }) => (user ? may(user, 'content', 'read') : published)

/** A document without sites belongs to all of them, so only people without a limit may change it. */
const within =
  (operation: Operation): Access =>
  ({ req: { user }, data }) => {
    if (!may(user, 'content', operation)) return false
    if (data?._status === 'published' && !may(user, 'content', 'publish')) return false
    const limit = siteLimit(user)
    return limit ? { sites: { in: limit } } : true
  }

export const contentAccess = {
  read: publishedOrMayRead,
  create: ({ req: { user }, data }) =>
    may(user, 'content', 'create') && (data?._status !== 'published' || may(user, 'content', 'publish')),
  update: within('update'),
  delete: within('delete'),
  readVersions: ({ req: { user } }) => may(user, 'content', 'read'),
  unlock: () => false,
} satisfies CollectionConfig['access']
