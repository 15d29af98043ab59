/** Reads the body of a request, up to a size. */
import type { IncomingMessage } from 'node:http'
import { Refusal } from './answer.ts'

const mostBytes = 64 * 1024

/** @throws Refusal 413 or 415; rejects with any other error when the caller went away */
export function readBody(req: IncomingMessage): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const tooLarge = () => {
      req.removeAllListeners('data')
      reject(new Refusal('body-too-large', `A body may have at most ${mostBytes / 1024} KiB.`))
    }
    if (req.headers['content-encoding'] !== undefined && req.headers['content-encoding'] !== 'identity')
      return reject(new Refusal('unsupported-media-type', 'Send the body as it is, without compression.'))
    if (Number(req.headers['content-length'] ?? 0) > mostBytes) return tooLarge()
    const chunks: Buffer[] = []
    let length = 0
    req.on('data', (chunk: Buffer) => {
      chunks.push(chunk)
      length += chunk.length
      if (length > mostBytes) tooLarge()
    })
    req.once('end', () => resolve(chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks)))
    req.once('error', reject)
    req.once('close', () => reject(new Error('the caller went away')))
  })
}
