/** What one try means for a delivery and its webhook; pure, with time handed in. */
import type { Outcome } from './post.ts'
import { hasFailedForLong, nextAttempt } from './retrySchedule.ts'
import type { DeliveryRow, StateRow } from './webhookTables.ts'

export interface Judgement {
  delivery: Partial<DeliveryRow> & Pick<DeliveryRow, 'status'>
  /** What becomes of `failingSince`. */
  failingSince: string | null
  /** The receiver answers again: whatever waits need not wait longer. */
  isBack: boolean
  /** Why the webhook is to be switched off, in a sentence for administrators. */
  switchOff: string | null
}

const isSuccess = (status: number | null) => status !== null && status >= 200 && status < 300
const gone = 410

/**
 * @param startedAt of this try
 * @param random between 0 and 1
 */
export function judge(
  delivery: Pick<DeliveryRow, 'attempts' | 'firstTriedAt'>,
  state: Pick<StateRow, 'failingSince'>,
  outcome: Outcome,
  startedAt: Date,
  now: Date,
  random: number,
): Judgement {
  const attempts = delivery.attempts + 1
  const firstTriedAt = delivery.firstTriedAt ?? startedAt.toISOString()
  const tried = {
    attempts,
    firstTriedAt,
    lastTriedAt: startedAt.toISOString(),
    responseStatus: outcome.status,
    durationMs: outcome.durationMs,
    answer: outcome.answer || null,
  }
  if (isSuccess(outcome.status)) {
    return {
      delivery: { ...tried, status: 'delivered', nextTryAt: null, problem: null },
      failingSince: null,
      isBack: state.failingSince !== null,
      switchOff: null,
    }
  }
  const failingSince = state.failingSince ?? now.toISOString()
  const next = outcome.status === gone ? null : nextAttempt(attempts, new Date(firstTriedAt), now, random)
  return {
    delivery: {
      ...tried,
      status: next ? 'waiting' : 'failed',
      nextTryAt: next?.toISOString() ?? null,
      problem: outcome.error ?? problemOf(outcome.status),
    },
    failingSince,
    isBack: false,
    switchOff: next ? null : whySwitchOff(outcome.status, new Date(failingSince), now),
  }
}

function whySwitchOff(status: number | null, failingSince: Date, now: Date): string | null {
  if (status === gone) return 'The receiver answered “410 Gone”: it wants no more calls.'
  return hasFailedForLong(failingSince, now)
    ? `Nothing got through since ${failingSince.toISOString().slice(0, 16).replace('T', ' ')} UTC.`
    : null
}

function problemOf(status: number | null): string {
  if (status !== null && status >= 300 && status < 400)
    return `Answered ${status}, a redirect, which is not followed. Set the final address.`
  return `Answered ${status}; only 200 to 299 means delivered.`
}
