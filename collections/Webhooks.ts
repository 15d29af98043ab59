/** Calls to a website's own server whenever something it shows was published or withdrawn. */
import type { CollectionConfig } from 'payload'
import { webhookEvents, webhookTypes } from '#src/contract/webhooks.ts'
import { env } from '#src/env.ts'
import { problemOfUrl } from '#src/publishing/webhooks/webhookUrl.ts'
import { accessOf } from './access/simpleAccess.ts'
import { webhookEndpoints } from './endpoints/webhookEndpoints.ts'
import { capReads } from './hooks/capReads.ts'
import { forgetWebhook, startWebhook } from './hooks/keepWebhookState.ts'
import { refuseWrongData } from './hooks/refuseWrongData.ts'

const typeLabels = { media: 'Images', sites: 'The website itself', faqs: 'FAQs' } as const

export const Webhooks: CollectionConfig = {
  slug: 'webhooks',
  labels: { singular: 'Webhook', plural: 'Webhooks' },
  access: accessOf('webhooks'),
  graphQL: false,
  lockDocuments: false,
  endpoints: webhookEndpoints,
  defaultSort: 'name',
  admin: {
    group: 'Settings',
    useAsTitle: 'name',
    defaultColumns: ['name', 'site', 'url', 'enabled', 'notice'],
    description: 'Addresses that are called, with a signature, when something a website shows has changed.',
  },
  fields: [
    {
      name: 'panel',
      type: 'ui',
      admin: {
        disableListColumn: true,
        components: { Field: '/src/admin/WebhookPanel.tsx#WebhookPanel' },
      },
    },
    { name: 'name', type: 'text', required: true, maxLength: 120 },
    { name: 'site', label: 'Website', type: 'relationship', relationTo: 'sites', required: true },
    {
      name: 'url',
      label: 'Address',
      type: 'text',
      required: true,
      validate: (value: string | null | undefined) =>
        problemOfUrl(value, env().WEBHOOK_ALLOWED_HOSTS) ?? true,
      admin: {
        description: 'Of the website’s own server, such as https://www.example.org/api/revalidate.',
      },
    },
    {
      name: 'events',
      label: 'Tell when something is',
      type: 'select',
      hasMany: true,
      required: true,
      defaultValue: [...webhookEvents],
      options: [
        { value: 'published', label: 'Published or changed' },
        { value: 'withdrawn', label: 'Withdrawn' },
      ],
    },
    {
      name: 'types',
      label: 'Of these kinds',
      type: 'select',
      hasMany: true,
      options: webhookTypes.map((value) => ({
        value,
        label:
          (typeLabels as Partial<Record<string, string>>)[value] ??
          value.replace(/^./, (first) => first.toUpperCase()),
      })),
      admin: { description: 'Empty = everything.' },
    },
    {
      name: 'enabled',
      label: 'Switched on',
      type: 'checkbox',
      defaultValue: true,
      admin: {
        position: 'sidebar',
        description: 'While it is off nothing is sent; switched on again, it is told what happened since.',
      },
    },
    {
      // Written when the platform switches it off by itself; see `src/publishing/webhooks/switchOff.ts`.
      name: 'notice',
      type: 'textarea',
      access: { create: () => false, update: () => false },
      admin: { position: 'sidebar', readOnly: true, condition: (data) => Boolean(data?.['notice']) },
    },
    {
      name: 'deliveries',
      type: 'join',
      collection: 'webhook-deliveries',
      on: 'webhook',
      defaultLimit: 10,
      defaultSort: '-occurredAt',
      admin: {
        allowCreate: false,
        defaultColumns: ['title', 'event', 'status', 'attempts', 'responseStatus', 'occurredAt'],
        condition: (data) => Boolean(data?.['id']),
      },
    },
  ],
  hooks: {
    beforeOperation: [capReads, refuseWrongData],
    beforeChange: [
      // Switched on again by a person: what it says there is over.
      ({ data }) => (data['enabled'] === false ? data : { ...data, notice: null }),
    ],
    afterChange: [startWebhook],
    beforeDelete: [forgetWebhook],
  },
}
