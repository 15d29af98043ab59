/**
 * What the platform keeps about each webhook: its signing secrets, and how far it got in the log of
 * changes. Apart from the webhook, so that no form, list or API can show it or write it back.
 */
import type { CollectionConfig } from 'payload'

const nobody = { create: () => false, delete: () => false, read: () => false, update: () => false }

const hidden = {
  access: nobody,
  admin: { hidden: true },
  graphQL: false,
  timestamps: false,
  lockDocuments: false,
} as const

/** Written by `src/publishing/webhooks` alone; the id is the webhook's. */
export const WebhookStates: CollectionConfig = {
  slug: 'webhook-states',
  dbName: 'webhook_states',
  ...hidden,
  fields: [
    { name: 'id', type: 'text', required: true },
    { name: 'cursor', type: 'number', required: true },
    { name: 'secret', type: 'text', required: true },
    { name: 'secretShownAt', type: 'date' },
    { name: 'formerSecret', type: 'text' },
    { name: 'formerSecretUntil', type: 'date' },
    { name: 'failingSince', type: 'date' },
  ],
}

/** Which process does a piece of work that only one may do at a time. */
export const Leases: CollectionConfig = {
  slug: 'leases',
  dbName: 'leases',
  ...hidden,
  fields: [
    { name: 'id', type: 'text', required: true },
    { name: 'holder', type: 'text', required: true },
    { name: 'until', type: 'number', required: true },
  ],
}
