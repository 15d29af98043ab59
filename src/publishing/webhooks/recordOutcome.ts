/** Writes down what a try came to, and lets the next event of the document go. */
import { inOneGo } from '#src/database/inOneGo.ts'
import type { Judgement } from './judge.ts'
import { pendingOf } from './takeChanges.ts'
import type { DeliveryRow, WebhookTables } from './webhookTables.ts'

export async function recordOutcome(
  tables: WebhookTables,
  tried: Pick<DeliveryRow, 'id' | 'subject' | 'webhook'>,
  { delivery, failingSince, isBack, switchOff }: Judgement,
  now: Date,
): Promise<void> {
  await inOneGo(tables.db, async () => {
    await tables.update('webhook-deliveries', tried.id, delivery)
    if (delivery.status !== 'waiting') await releaseNext(tables, tried, now)
    await tables.update('webhook-states', tried.webhook, { failingSince })
    if (isBack) await hurry(tables, tried.webhook, now)
    if (switchOff) {
      const notice = `Switched off on ${now.toISOString().slice(0, 16).replace('T', ' ')} UTC. ${switchOff}`
      await tables.update('webhooks', tried.webhook, { enabled: false, notice })
    }
  })
}

async function releaseNext(
  tables: WebhookTables,
  line: Pick<DeliveryRow, 'subject' | 'webhook'>,
  now: Date,
): Promise<void> {
  const pending = await pendingOf(tables, line)
  const [next] = pending
  // An event sent again by hand may be on its way beside the one whose turn it is.
  if (!next || pending.some(({ status }) => status === 'waiting')) return
  await tables.update('webhook-deliveries', next.id, { status: 'waiting', nextTryAt: now.toISOString() })
}

/** Whatever waits for a later try is tried now. */
async function hurry(tables: WebhookTables, webhook: string, now: Date): Promise<void> {
  const waiting = await tables.find(
    'webhook-deliveries',
    {
      and: [
        { webhook: { equals: webhook } },
        { status: { equals: 'waiting' } },
        { nextTryAt: { greater_than: now.toISOString() } },
      ],
    },
    { limit: 1000 },
  )
  for (const { id } of waiting)
    await tables.update('webhook-deliveries', id, { nextTryAt: now.toISOString() })
}

/**
 * Lets go what waits for nothing, since a process ended between writing down a delivery and letting the next
 * one go. Asked at the start, and rarely after it.
 */
export async function releaseForgotten(tables: WebhookTables, now: Date): Promise<void> {
  const held = await tables.find('webhook-deliveries', { status: { equals: 'held' } })
  const lines = new Map(held.map((line) => [`${line.webhook} ${line.subject}`, line]))
  for (const line of lines.values()) await releaseNext(tables, line, now)
}
