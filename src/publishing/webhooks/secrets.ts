/** Signing secrets: made here, kept encrypted, since a signature needs them in the clear. */
import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'

const algorithm = 'aes-256-gcm'
const prefix = 'whsec_'

/** In the form of Standard Webhooks: `whsec_` and 32 bytes in base64. */
export const newSecret = (): string => `${prefix}${randomBytes(32).toString('base64')}`

/** The bytes to sign with. */
export const keyOf = (secret: string): Buffer => Buffer.from(secret.slice(prefix.length), 'base64')

/** A key of its own, so that nothing else signed or encrypted with the platform's secret helps. */
const sealingKey = (platformSecret: string) =>
  Buffer.from(hkdfSync('sha256', platformSecret, 'prc-alliance', 'webhook-secrets', 32))

/** Encrypts for the database. */
export function seal(secret: string, platformSecret: string): string {
  const nonce = randomBytes(12)
  const cipher = createCipheriv(algorithm, sealingKey(platformSecret), nonce)
  const text = Buffer.concat([cipher.update(secret, 'utf8'), cipher.final()])
  return ['v1', ...[nonce, cipher.getAuthTag(), text].map((part) => part.toString('base64url'))].join('.')
}

/** @throws when it was altered, or sealed under another platform secret */
export function unseal(sealed: string, platformSecret: string): string {
  const [version, nonce = '', tag = '', text = ''] = sealed.split('.')
  if (version !== 'v1') throw new Error('This is not a sealed secret.')
  const decipher = createDecipheriv(algorithm, sealingKey(platformSecret), Buffer.from(nonce, 'base64url'), {
    authTagLength: 16,
  })
  decipher.setAuthTag(Buffer.from(tag, 'base64url'))
  return Buffer.concat([decipher.update(Buffer.from(text, 'base64url')), decipher.final()]).toString('utf8')
}
