/** What a webhook delivers. The envelope (headers, signature) is that of https://www.standardwebhooks.com. */
import { z } from 'zod'
import { contentTypes, localeCode } from './enums.ts'
import { withdrawalReasons } from './listings.ts'
import { moment } from './parts.ts'

/** What a webhook can ask for. */
export const webhookEvents = ['published', 'withdrawn'] as const
export type WebhookEventName = (typeof webhookEvents)[number]

/** Kinds of documents whose changes are told. */
export const webhookTypes = [...contentTypes, 'media', 'sites'] as const
export type WebhookType = (typeof webhookTypes)[number]

export const webhookEvent = z
  .strictObject({
    id: z.string().describe('The same at every try, as in the header `webhook-id`.'),
    event: z.enum([...webhookEvents, 'test']),
    site: z.string().describe('Key of the website it is told to.'),
    type: z.enum(webhookTypes),
    documentId: z.string(),
    locale: localeCode,
    slug: z.string().nullable(),
    formerSlug: z.string().nullable().describe('The address until now, when it changed.'),
    paths: z
      .array(z.string())
      .describe('Of the website, to be drawn anew: its page, a former one, its list.'),
    tags: z.array(z.string()).describe('Of the answers that are out of date now, as in `Surrogate-Key`.'),
    hash: z.string().nullable().describe('Null when withdrawn.'),
    reason: z.enum(withdrawalReasons).nullable(),
    at: moment,
    cursor: z.string().describe('Its place in `/v1/changes`; 0 for a test.'),
  })
  .meta({ id: 'WebhookEvent' })
export type WebhookEvent = z.infer<typeof webhookEvent>
