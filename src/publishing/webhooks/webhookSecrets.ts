/** The secrets of one webhook through its life: made, shown once, replaced with a day of overlap. */
import { payloadSecret } from '#src/database/secret.ts'
import { newSecret, seal, unseal } from './secrets.ts'
import type { In, StateRow, WebhookTables } from './webhookTables.ts'

/** How long the secret before signs as well, for receivers to change over. */
const overlapMs = 24 * 60 * 60 * 1000

/** @param cursor place in the log after which the webhook is told */
export async function makeState(
  tables: WebhookTables,
  id: string,
  cursor: number,
  inside?: In,
): Promise<StateRow> {
  const state: StateRow = {
    id,
    cursor,
    secret: seal(newSecret(), payloadSecret()),
    secretShownAt: null,
    formerSecret: null,
    formerSecretUntil: null,
    failingSince: null,
  }
  await tables.create('webhook-states', state, inside)
  return state
}

/** The secret, the first time it is asked for; null ever after. */
export async function showSecret(tables: WebhookTables, id: string, now: Date): Promise<string | null> {
  const state = await tables.one('webhook-states', id)
  if (!state || state.secretShownAt) return null
  await tables.update('webhook-states', id, { secretShownAt: now.toISOString() })
  return unseal(state.secret, payloadSecret())
}

/** A new secret; the present one goes on signing beside it for a day. Null when there is no such webhook. */
export async function rotateSecret(tables: WebhookTables, id: string, now: Date): Promise<string | null> {
  const state = await tables.one('webhook-states', id)
  if (!state) return null
  const secret = newSecret()
  await tables.update('webhook-states', id, {
    secret: seal(secret, payloadSecret()),
    secretShownAt: now.toISOString(),
    formerSecret: state.secret,
    formerSecretUntil: new Date(now.getTime() + overlapMs).toISOString(),
  })
  return secret
}

/** What to sign with now. @throws when they were sealed under another PAYLOAD_SECRET */
export function signingSecrets(state: StateRow, now: Date): string[] {
  const { formerSecret, formerSecretUntil, secret } = state
  const overlaps = formerSecret && formerSecretUntil && new Date(formerSecretUntil) > now
  return [secret, ...(overlaps ? [formerSecret] : [])].map((sealed) => unseal(sealed, payloadSecret()))
}
