/** A webhook has a secret and a place in the log of changes from the moment it is there, and takes both along. */
import type { CollectionAfterChangeHook, CollectionBeforeDeleteHook } from 'payload'
import { env } from '#src/env.ts'
import { openPublishedReader } from '#src/publishing/openPublishedReader.ts'
import { makeState } from '#src/publishing/webhooks/webhookSecrets.ts'
import { WebhookTables } from '#src/publishing/webhooks/webhookTables.ts'

/** It is told what happens from now on. */
export const startWebhook: CollectionAfterChangeHook = async ({ doc, operation, req }) => {
  if (operation !== 'create') return
  const reader = await openPublishedReader(env())
  try {
    await makeState(
      new WebhookTables(req.payload.db),
      String(doc.id),
      await reader.lastSeq(),
      await inside(req),
    )
  } finally {
    await reader.close()
  }
}

/** Before, while the database still knows whose they are. */
export const forgetWebhook: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const tables = new WebhookTables(req.payload.db)
  const transaction = await inside(req)
  await tables.remove('webhook-deliveries', { webhook: { equals: id } }, transaction)
  await tables.remove('webhook-states', { id: { equals: String(id) } }, transaction)
}

const inside = async (req: { transactionID?: unknown }) => {
  const transactionID = await req.transactionID
  return transactionID ? { transactionID } : undefined
}
