/**
 * Tokens that let a reader see one draft, or the drafts of one website, until they expire. Signed, so that
 * nothing has to be stored to check them.
 */
import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto'
import { z } from 'zod'
import { contentType } from '#src/contract/enums.ts'

const claims = z.strictObject({
  /** What may be read: one document, or any of one website. */
  for: z.union([
    z.strictObject({ type: contentType, id: z.string().min(1).max(100) }),
    z.strictObject({ site: z.string().min(1).max(100) }),
  ]),
  /** Seconds since 1970. */
  exp: z.int().positive(),
})
export type PreviewClaims = z.infer<typeof claims>

export class PreviewTokenRefused extends Error {
  override readonly name = 'PreviewTokenRefused'
}

/** A key of its own: a session can never pass for a preview token, nor the other way round. */
const keyFrom = (secret: string) =>
  Buffer.from(hkdfSync('sha256', secret, '', 'prc-alliance preview token v1', 32))

const signatureOf = (payload: string, secret: string) =>
  createHmac('sha256', keyFrom(secret)).update(payload).digest()

export function signPreviewToken(content: PreviewClaims, secret: string): string {
  const payload = Buffer.from(JSON.stringify(content)).toString('base64url')
  return `${payload}.${signatureOf(payload, secret).toString('base64url')}`
}

/** @throws {PreviewTokenRefused} when it is not ours or has expired */
export function readPreviewToken(token: string, secret: string, now: Date): PreviewClaims {
  const [payload = '', signature = '', ...rest] = token.split('.')
  const given = Buffer.from(signature, 'base64url')
  const wanted = signatureOf(payload, secret)
  if (rest.length > 0 || given.length !== wanted.length || !timingSafeEqual(given, wanted))
    throw new PreviewTokenRefused('This preview link is not valid. Ask for a new one.')
  const content = claims.parse(JSON.parse(Buffer.from(payload, 'base64url').toString()))
  if (content.exp * 1000 <= now.getTime())
    throw new PreviewTokenRefused('This preview link has expired. Ask for a new one.')
  return content
}
