/**
 * Turns the log of changes into deliveries. The place in the log moves last and an event's id follows from its
 * change, so that after a crash at any moment each change has its delivery once.
 */

import type { WebhookEvent } from '#src/contract/webhooks.ts'
import { inOneGo } from '#src/database/inOneGo.ts'
import type { PlacedChange, PublishedStoreReader } from '../publishedStore.ts'
import { eventOf, merged, type Subscription } from './eventOf.ts'
import { toldSite } from './toldSite.ts'
import { makeState } from './webhookSecrets.ts'
import type { DeliveryRow, WebhookRow, WebhookTables } from './webhookTables.ts'

/** All writes of the process wait for a transaction, so it is kept short. */
const batchSize = 50

/** @returns whether there may be more */
export async function takeChanges(
  tables: WebhookTables,
  reader: PublishedStoreReader,
  webhook: WebhookRow & { site: string },
  now: Date,
): Promise<boolean> {
  const state =
    (await tables.one('webhook-states', webhook.id)) ??
    // Made with the webhook; missing only when a crash came in between.
    (await makeState(tables, webhook.id, await reader.lastSeq()))
  const changes = await reader.changesAfter(state.cursor, batchSize)
  const last = changes.at(-1)
  if (!last) {
    // A database put back from a backup has a shorter log.
    const end = await reader.lastSeq()
    if (end < state.cursor) await tables.update('webhook-states', webhook.id, { cursor: end })
    return false
  }
  const site = await toldSite(reader, webhook.site)
  const events = site ? changes.map((change) => eventOf(change, site, subscriptionOf(webhook))) : []
  await inOneGo(tables.db, async () => {
    for (const [index, event] of events.entries()) {
      if (event) await queue(tables, webhook.id, changes[index] as PlacedChange, event, now)
    }
    await tables.update('webhook-states', webhook.id, { cursor: last.seq })
  })
  return changes.length === batchSize
}

const subscriptionOf = ({ events, id, types }: WebhookRow): Subscription => ({
  id,
  events,
  types: types ?? [],
})

/** Puts an event in line behind those of the same document, unless it is there already. */
async function queue(
  tables: WebhookTables,
  webhook: string,
  change: PlacedChange,
  event: WebhookEvent,
  now: Date,
): Promise<void> {
  if (await tables.one('webhook-deliveries', event.id)) return
  const pending = await pendingOf(tables, { webhook, subject: change.row })
  // Behind one that fails only the newest state matters: it takes over what the others would have said.
  const isFailing = pending.some(({ attempts, status }) => status === 'waiting' && attempts > 0)
  const replaced = isFailing ? pending.filter(({ status }) => status === 'held') : []
  const told = replaced
    .toReversed()
    .reduce((later, { body }) => merged(JSON.parse(body) as WebhookEvent, later), event)
  const status = pending.length > 0 ? 'held' : 'waiting'
  await tables.create('webhook-deliveries', deliveryOf(told, { webhook, subject: change.row, status }, now))
  for (const { id } of replaced)
    await tables.update('webhook-deliveries', id, { status: 'superseded', nextTryAt: null })
}

/** What is still to be told of a document, earliest first. */
export async function pendingOf(
  tables: WebhookTables,
  { subject, webhook }: Pick<DeliveryRow, 'subject' | 'webhook'>,
): Promise<DeliveryRow[]> {
  const found = await tables.find('webhook-deliveries', {
    and: [
      { webhook: { equals: webhook } },
      { subject: { equals: subject } },
      { status: { in: ['waiting', 'held'] } },
    ],
  })
  return found.toSorted(byTime)
}

/** Earliest first; the log's own order within one millisecond. */
const byTime = (a: DeliveryRow, b: DeliveryRow): number =>
  new Date(a.occurredAt).getTime() - new Date(b.occurredAt).getTime() || placeOf(a) - placeOf(b)

const placeOf = ({ body }: DeliveryRow) => Number((JSON.parse(body) as WebhookEvent).cursor)

/** A delivery that was never tried. */
export const deliveryOf = (
  event: WebhookEvent,
  line: Pick<DeliveryRow, 'webhook' | 'subject' | 'status'>,
  now: Date,
): DeliveryRow => ({
  ...line,
  id: event.id,
  event: event.event,
  title: `${event.type} ${event.slug ?? event.documentId} (${event.locale})`,
  attempts: 0,
  occurredAt: event.at,
  firstTriedAt: null,
  lastTriedAt: null,
  nextTryAt: line.status === 'waiting' ? now.toISOString() : null,
  responseStatus: null,
  durationMs: null,
  problem: null,
  answer: null,
  body: JSON.stringify(event),
})
