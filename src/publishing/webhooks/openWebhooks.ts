/** Starts what tells webhooks, in the process where people publish. */
import type { Payload } from 'payload'
import type { Env } from '#src/env.ts'
import type { logger } from '#src/logger.ts'
import { openPublishedReader } from '../openPublishedReader.ts'
import { WebhookWorker } from './webhookWorker.ts'

export function openWebhooks(
  payload: Payload,
  env: Pick<Env, 'DATABASE_URL' | 'usesMongo' | 'WEBHOOK_ALLOWED_HOSTS'>,
  log: ReturnType<typeof logger>,
): WebhookWorker {
  const worker = new WebhookWorker({
    payload,
    openReader: () => openPublishedReader(env),
    allowedHosts: env.WEBHOOK_ALLOWED_HOSTS,
    log,
  })
  worker.start()
  return worker
}
