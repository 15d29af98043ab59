/** Writes down what a try came to, and lets the next event of the document go. */
import { atomically } from '#src/database/atomically.ts'
import type { Judgement } from './judge.ts'
import { byTime } from './takeChanges.ts'
import type { DeliveryRow, In, WebhookTables } from './webhookTables.ts'

/** All in one transaction. */
export async function recordOutcome(
  tables: WebhookTables,
  { id, subject, webhook }: Pick<DeliveryRow, 'id' | 'subject' | 'webhook'>,
  { delivery, failingSince, isBack, switchOff }: Judgement,
  now: Date,
): Promise<void> {
  await atomically(tables.db, async (req) => {
    await tables.update('webhook-deliveries', id, delivery, req)
    await tables.update('webhook-states', webhook, { failingSince }, req)
    if (delivery.status !== 'waiting') await releaseNext(tables, webhook, subject, now, req)
    if (isBack) await hurry(tables, webhook, now, req)
    if (switchOff) {
      const notice = `Switched off on ${now.toISOString().slice(0, 16).replace('T', ' ')} UTC. ${switchOff}`
      await tables.update('webhooks', webhook, { enabled: false, notice }, req)
    }
  })
}

const inLine = (webhook: string, subject: string) => ({
  and: [
    { webhook: { equals: webhook } },
    { subject: { equals: subject } },
    { status: { in: ['waiting', 'held'] } },
  ],
})

async function releaseNext(
  tables: WebhookTables,
  webhook: string,
  subject: string,
  now: Date,
  inside: In,
): Promise<void> {
  const pending = await tables.find('webhook-deliveries', inLine(webhook, subject), { in: inside })
  const [next] = pending.toSorted(byTime)
  // An event sent again by hand may be on its way beside the one whose turn it is.
  if (!next || pending.some(({ status }) => status === 'waiting')) return
  await tables.update(
    'webhook-deliveries',
    next.id,
    { status: 'waiting', nextTryAt: now.toISOString() },
    inside,
  )
}

/** Whatever waits for a later try is tried now. */
async function hurry(tables: WebhookTables, webhook: string, now: Date, inside: In): Promise<void> {
  const waiting = await tables.find(
    'webhook-deliveries',
    {
      and: [
        { webhook: { equals: webhook } },
        { status: { equals: 'waiting' } },
        { nextTryAt: { greater_than: now.toISOString() } },
      ],
    },
    { in: inside, limit: 1000 },
  )
  for (const { id } of waiting)
    await tables.update('webhook-deliveries', id, { nextTryAt: now.toISOString() }, inside)
}

/**
 * Lets go what waits for nothing: two processes that both took themselves for the leader could leave an event
 * held by one that is long delivered. Asked rarely.
 */
export async function releaseForgotten(tables: WebhookTables, now: Date): Promise<void> {
  const held = await tables.find('webhook-deliveries', { status: { equals: 'held' } })
  const lines = new Map(held.map(({ subject, webhook }) => [`${webhook} ${subject}`, { subject, webhook }]))
  for (const { subject, webhook } of lines.values()) {
    await atomically(tables.db, (req) => releaseNext(tables, webhook, subject, now, req))
  }
}
