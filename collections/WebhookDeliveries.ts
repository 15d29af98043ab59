/** The log of what was sent to webhooks, and what is still to be sent. */
import type { CollectionConfig } from 'payload'
import { webhookEvents } from '#src/contract/webhooks.ts'
import { deliveryStatuses } from '#src/publishing/webhooks/webhookTables.ts'
import { may } from './access/permissions.ts'
import { resend } from './endpoints/webhookEndpoints.ts'
import { capReads } from './hooks/capReads.ts'

const statusLabels = {
  waiting: 'Waiting',
  held: 'After an earlier one',
  delivered: 'Delivered',
  failed: 'Given up',
  superseded: 'Told by a later one',
} as const satisfies Record<(typeof deliveryStatuses)[number], string>

export const WebhookDeliveries: CollectionConfig = {
  slug: 'webhook-deliveries',
  dbName: 'webhook_deliveries',
  labels: { singular: 'Delivery', plural: 'Webhook deliveries' },
  access: {
    read: ({ req: { user } }) => may(user, 'webhooks', 'read'),
    create: () => false,
    update: () => false,
    delete: () => false,
  },
  graphQL: false,
  timestamps: false,
  lockDocuments: false,
  defaultSort: '-occurredAt',
  endpoints: [resend],
  admin: {
    group: 'Settings',
    useAsTitle: 'title',
    defaultColumns: ['title', 'event', 'webhook', 'status', 'attempts', 'responseStatus', 'occurredAt'],
    description: 'What was sent to webhooks, newest first. Entries are kept for 30 days.',
  },
  fields: [
    { name: 'id', type: 'text', required: true, label: 'Event id', admin: { position: 'sidebar' } },
    {
      name: 'resend',
      type: 'ui',
      admin: {
        disableListColumn: true,
        components: { Field: '/src/admin/ResendButton.tsx#ResendButton' },
      },
    },
    { name: 'title', label: 'Document', type: 'text', required: true },
    { name: 'webhook', type: 'relationship', relationTo: 'webhooks', index: true },
    {
      name: 'status',
      type: 'select',
      required: true,
      index: true,
      options: deliveryStatuses.map((value) => ({ value, label: statusLabels[value] })),
    },
    {
      name: 'event',
      type: 'select',
      required: true,
      options: [...webhookEvents, 'test'].map((value) => ({
        value,
        label: value.replace(/^./, (first) => first.toUpperCase()),
      })),
    },
    {
      type: 'row',
      fields: [
        { name: 'attempts', label: 'Tries', type: 'number', required: true },
        { name: 'responseStatus', label: 'Answered with', type: 'number' },
        { name: 'durationMs', label: 'Took (ms)', type: 'number' },
      ],
    },
    { name: 'problem', label: 'What went wrong', type: 'text' },
    { name: 'answer', label: 'Start of the answer', type: 'textarea' },
    {
      name: 'body',
      label: 'What is sent',
      type: 'textarea',
      required: true,
      admin: { disableListColumn: true },
    },
    ...(
      [
        ['occurredAt', 'Happened', true],
        ['firstTriedAt', 'First tried', false],
        ['lastTriedAt', 'Last tried', false],
        ['nextTryAt', 'Next try', false],
      ] as const
    ).map(([name, label, required]) => ({
      name,
      label,
      required,
      type: 'date' as const,
      index: name === 'occurredAt' || name === 'nextTryAt',
      admin: {
        position: 'sidebar' as const,
        date: { pickerAppearance: 'dayAndTime' as const, displayFormat: 'd MMM yyyy, HH:mm:ss' },
      },
    })),
    { name: 'subject', type: 'text', required: true, index: true, admin: { hidden: true } },
  ],
  hooks: { beforeOperation: [capReads] },
}
