/** One try of one delivery: sign, send, judge. */
import { type Judgement, judge } from './judge.ts'
import { type Outcome, post } from './post.ts'
import { signedHeaders } from './signature.ts'
import { signingSecrets } from './webhookSecrets.ts'
import type { DeliveryRow, StateRow, WebhookRow } from './webhookTables.ts'

export interface TryOptions {
  allowedHosts: readonly string[]
  signal: AbortSignal
  now: () => Date
}

/** Null when it was broken off; it is then as if it had not begun. */
export async function tryDelivery(
  delivery: DeliveryRow,
  webhook: Pick<WebhookRow, 'url'>,
  state: StateRow,
  { allowedHosts, now, signal }: TryOptions,
): Promise<Judgement | null> {
  const startedAt = now()
  let outcome: Outcome
  try {
    const secrets = signingSecrets(state, startedAt)
    const headers = signedHeaders(delivery.id, delivery.body, secrets, startedAt)
    outcome = await post(webhook.url, { headers, body: delivery.body, allowedHosts, signal })
  } catch {
    const error = 'The signing secret cannot be read; was PAYLOAD_SECRET changed? Make a new secret.'
    outcome = { status: null, answer: '', error, durationMs: 0 }
  }
  if (signal.aborted && outcome.status === null) return null
  return judge(delivery, state, outcome, startedAt, now(), Math.random())
}
