/** What administrators do with webhooks beside editing them; each answers only an administrator. */
import { APIError, type Endpoint, type PayloadRequest } from 'payload'
import { env } from '#src/env.ts'
import { openPublishedReader } from '#src/publishing/openPublishedReader.ts'
import { queueTest, resendNow } from '#src/publishing/webhooks/byHand.ts'
import { rotateSecret, showSecret } from '#src/publishing/webhooks/webhookSecrets.ts'
import { type WebhookRow, WebhookTables } from '#src/publishing/webhooks/webhookTables.ts'
import { may } from '../access/permissions.ts'

/** A cookie alone does not do: `originDoor` refuses what other websites send with it. */
const onlyFor =
  (
    operation: 'read' | 'update',
    handle: (id: string, req: PayloadRequest) => Promise<unknown>,
  ): Endpoint['handler'] =>
  async (req) => {
    if (!may(req.user, 'webhooks', operation))
      throw new APIError('Only an administrator may do this.', req.user ? 403 : 401, undefined, true)
    return Response.json(await handle(String(req.routeParams?.['id'] ?? ''), req), {
      headers: { 'cache-control': 'no-store' },
    })
  }

const refuse = (message: string, status: number): never => {
  throw new APIError(message, status, undefined, true)
}

/** @throws {APIError} 404 */
async function webhookOf(id: string, { payload }: PayloadRequest): Promise<WebhookRow> {
  const tables = new WebhookTables(payload.db)
  const isPossible = payload.db.name !== 'mongoose' || /^[0-9a-f]{24}$/i.test(id)
  return (isPossible ? await tables.one('webhooks', id) : null) ?? refuse('There is no such webhook.', 404)
}

export const webhookEndpoints: Endpoint[] = [
  {
    path: '/:id/state',
    method: 'get',
    handler: onlyFor('read', async (id, req) => {
      const tables = new WebhookTables(req.payload.db)
      const webhook = await webhookOf(id, req)
      const state = await tables.one('webhook-states', id)
      return {
        enabled: webhook.enabled,
        secretWasShown: Boolean(state?.secretShownAt),
        formerSecretUntil: state?.formerSecretUntil ?? null,
        failingSince: state?.failingSince ?? null,
      }
    }),
  },
  {
    path: '/:id/show-secret',
    method: 'post',
    handler: onlyFor('update', async (id, req) => {
      await webhookOf(id, req)
      const secret = await showSecret(new WebhookTables(req.payload.db), id, new Date())
      return { secret: secret ?? refuse('The secret was shown once already. Make a new one.', 409) }
    }),
  },
  {
    path: '/:id/new-secret',
    method: 'post',
    handler: onlyFor('update', async (id, req) => {
      await webhookOf(id, req)
      const secret = await rotateSecret(new WebhookTables(req.payload.db), id, new Date())
      return { secret: secret ?? refuse('There is no such webhook.', 404) }
    }),
  },
  {
    path: '/:id/test',
    method: 'post',
    handler: onlyFor('update', async (id, req) => {
      const webhook = await webhookOf(id, req)
      if (!webhook.enabled) refuse('It is switched off. Switch it on and save first.', 409)
      const reader = await openPublishedReader(env())
      try {
        const delivery = await queueTest(new WebhookTables(req.payload.db), reader, webhook, new Date())
        return { delivery: delivery ?? refuse('Its website is not there any more.', 409) }
      } finally {
        await reader.close()
      }
    }),
  },
]

/** Of `webhook-deliveries`. */
export const resend: Endpoint = {
  path: '/:id/resend',
  method: 'post',
  handler: onlyFor('update', async (id, { payload }) => {
    const status = await resendNow(new WebhookTables(payload.db), id, new Date())
    if (status === 'held')
      refuse('An earlier event of the same document is under way; this one follows by itself.', 409)
    return { status: status ?? refuse('There is no such delivery.', 404) }
  }),
}
