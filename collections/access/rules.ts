/**
 * Who may do what, in one table. Everything else under `access/` turns this table into the functions
 * Payload asks; the access test walks every row of it over REST and GraphQL.
 */

export const roles = [
  { value: 'administrator', label: 'Administrator', may: 'everything, including people and websites' },
  { value: 'publisher', label: 'Publisher', may: 'write, publish, withdraw and delete' },
  { value: 'author', label: 'Author', may: 'write drafts' },
  { value: 'medical-reviewer', label: 'Medical reviewer', may: 'check and correct drafts' },
] as const
export type Role = (typeof roles)[number]['value']

/** Collections that share their rules. */
export type Subject = 'content' | 'media' | 'sites' | 'users' | 'webhooks'

/** `publish` covers publishing, unpublishing and any other change to what the public sees. */
export type Operation = 'read' | 'create' | 'update' | 'delete' | 'publish'

const everything = ['read', 'create', 'update', 'delete', 'publish'] as const

/** A missing operation is forbidden. Administrators are the only ones who see other people. */
export const rules: Readonly<Record<Role, Readonly<Record<Subject, readonly Operation[]>>>> = {
  administrator: {
    content: everything,
    media: everything,
    sites: everything,
    users: everything,
    webhooks: everything,
  },
  publisher: { content: everything, media: everything, sites: ['read', 'update'], users: [], webhooks: [] },
  author: {
    content: ['read', 'create', 'update'],
    media: ['read', 'create', 'update'],
    sites: ['read'],
    users: [],
    webhooks: [],
  },
  'medical-reviewer': {
    content: ['read', 'update'],
    media: ['read'],
    sites: ['read'],
    users: [],
    webhooks: [],
  },
}

/** What a caller without a user may do; of content, only what is published. */
export const anonymousMayRead: Readonly<Record<Subject, boolean>> = {
  content: true,
  media: true,
  sites: true,
  users: false,
  webhooks: false,
}
