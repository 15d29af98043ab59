/** Access of the collections without drafts: media, sites, webhooks. */
import type { CollectionConfig } from 'payload'
import { may } from './permissions.ts'
import { anonymousMayRead, type Subject } from './rules.ts'

/** Access straight from the rules table; trashed documents stay out of anonymous sight. */
export const accessOf = (subject: Exclude<Subject, 'content' | 'users'>) =>
  ({
    read: ({ req: { user } }) => {
      if (user) return may(user, subject, 'read')
      return anonymousMayRead[subject] && (subject === 'media' ? { deletedAt: { exists: false } } : true)
    },
    create: ({ req: { user } }) => may(user, subject, 'create'),
    update: ({ req: { user } }) => may(user, subject, 'update'),
    delete: ({ req: { user } }) => may(user, subject, 'delete'),
  }) satisfies CollectionConfig['access']
