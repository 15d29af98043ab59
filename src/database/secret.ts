/** The secret that signs sessions: given, or for the embedded database made once and kept beside it. */
import { randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { env } from '#src/env.ts'

/** The configured secret, or the one in `<DATA_DIR>/secret` (made on first use, readable by its owner only). */
export function payloadSecret(): string {
  const { DATA_DIR, PAYLOAD_SECRET } = env()
  if (PAYLOAD_SECRET) return PAYLOAD_SECRET
  const file = join(DATA_DIR, 'secret')
  mkdirSync(DATA_DIR, { recursive: true })
  try {
    // Exclusive: of two processes that start together, one makes the secret and both use it.
    writeFileSync(file, randomBytes(32).toString('hex'), { flag: 'wx', mode: 0o600 })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
  return readFileSync(file, 'utf8').trim()
}
