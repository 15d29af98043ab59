/** What administrators do with deliveries themselves: a test event, and sending one again. */
import { randomUUID } from 'node:crypto'
import type { PublishedStoreReader } from '../publishedStore.ts'
import { deliveryOf } from './takeChanges.ts'
import { toldSite } from './toldSite.ts'
import type { DeliveryRow, WebhookTables } from './webhookTables.ts'

/** Puts a test event in line; null when the webhook's website is not there. @returns its id */
export async function queueTest(
  tables: WebhookTables,
  reader: Pick<PublishedStoreReader, 'rows'>,
  webhook: { id: string; site: string | null },
  now: Date,
): Promise<string | null> {
  const site = webhook.site ? await toldSite(reader, webhook.site) : null
  if (!site) return null
  const id = `${webhook.id}_test_${randomUUID()}`
  const delivery = deliveryOf(
    {
      id,
      event: 'test',
      site: site.key,
      type: 'sites',
      documentId: site.id,
      locale: site.locales[0] ?? 'en',
      slug: null,
      formerSlug: null,
      paths: [],
      tags: [],
      hash: null,
      reason: null,
      at: now.toISOString(),
      cursor: '0',
    },
    { webhook: webhook.id, subject: id, status: 'waiting' },
    now,
  )
  await tables.create('webhook-deliveries', { ...delivery, title: 'Test event' })
  return id
}

/** Sends the same event once more: what waits is tried now, what is over starts anew. */
export async function resendNow(
  tables: WebhookTables,
  id: string,
  now: Date,
): Promise<DeliveryRow['status'] | null> {
  const delivery = await tables.one('webhook-deliveries', id)
  if (!delivery || delivery.status === 'held') return delivery?.status ?? null
  const anew = delivery.status === 'waiting' ? {} : { attempts: 0, firstTriedAt: null }
  await tables.update('webhook-deliveries', id, { ...anew, status: 'waiting', nextTryAt: now.toISOString() })
  return 'waiting'
}
