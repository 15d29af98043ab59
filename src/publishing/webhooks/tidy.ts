/** Keeps the log of deliveries short, and mends what a crash left. */
import { releaseForgotten } from './recordOutcome.ts'
import type { WebhookTables } from './webhookTables.ts'

const keptMs = 30 * 24 * 60 * 60 * 1000

/** For the start, and once an hour after it. */
export async function tidy(tables: WebhookTables, now: Date): Promise<void> {
  await releaseForgotten(tables, now)
  await tables.remove('webhook-deliveries', {
    and: [
      { status: { in: ['delivered', 'failed', 'superseded'] } },
      { occurredAt: { less_than: new Date(now.getTime() - keptMs).toISOString() } },
    ],
  })
  // Made while their webhook was being deleted.
  await tables.remove('webhook-deliveries', { webhook: { exists: false } })
}
