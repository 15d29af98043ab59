/** When two POSTs ask the same. */
import type { IncomingMessage } from 'node:http'
import { contentHash } from './entityTag.ts'

/** By all that an answer to a POST may depend on. */
export function keyOfPost({ headers, url }: IncomingMessage, body: Buffer): string {
  const head = JSON.stringify([url, headers['content-type'], headers.accept])
  return `POST ${contentHash(Buffer.concat([Buffer.from(head), body]))}`
}
