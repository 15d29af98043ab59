/** The code that docs/webhooks.md gives to website developers, taken from there. */
import { readFileSync } from 'node:fs'
import type { IncomingHttpHeaders } from 'node:http'
import type { WebhookEvent } from '#src/contract/webhooks.ts'

type Verify = (
  headers: IncomingHttpHeaders,
  body: string,
  secret: string,
  now?: number,
) => WebhookEvent | null

const [, code = ''] = /```js\n(.*?)```/s.exec(readFileSync('docs/webhooks.md', 'utf8')) ?? []

export const { verifyWebhook } = (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as {
  verifyWebhook: Verify
}
