/** Mail to every administrator about a webhook that was switched off. */
import type { Payload } from 'payload'
import type { WebhookRow } from './webhookTables.ts'

/** Never throws: the notice stands in the admin and in the log anyway. */
export async function tellAdministrators(
  payload: Payload,
  webhook: Pick<WebhookRow, 'id' | 'name' | 'url'>,
  reason: string,
): Promise<void> {
  payload.logger.error({ webhook: webhook.id, url: webhook.url, reason }, 'a webhook was switched off')
  try {
    const { docs } = await payload.find({
      collection: 'users',
      where: { roles: { in: ['administrator'] } },
      depth: 0,
      pagination: false,
      overrideAccess: true,
    })
    await payload.sendEmail({
      to: docs.map(({ email }) => email).join(', '),
      subject: `The webhook “${webhook.name}” was switched off`,
      text:
        `The webhook “${webhook.name}” (${webhook.url}) was switched off.\n${reason}\n\n` +
        'Changes of the website are kept. When the receiver works again, switch the webhook on in the admin under Settings, Webhooks: it is then told what happened since.',
    })
  } catch (error) {
    payload.logger.error({ err: error, webhook: webhook.id }, 'administrators could not be told by mail')
  }
}
