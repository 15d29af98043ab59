/** Mail without a mail server: each message becomes a file that an administrator can open and pass on. */
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { EmailAdapter } from 'payload'

/**
 * Writes messages to a folder, readable by its owner only: a message may let its reader set a password, so it
 * must not end up in a log.
 * @param folder made when the first message is written
 */
export const mailOutbox =
  (folder: string): EmailAdapter =>
  ({ payload }) => ({
    name: 'outbox',
    defaultFromAddress: 'content-platform@localhost.local',
    defaultFromName: 'PRC Alliance content platform',
    sendEmail: async ({ to, subject, text, html }) => {
      await mkdir(folder, { recursive: true, mode: 0o700 })
      const file = join(folder, `${new Date().toISOString().replace(/[:.]/g, '-')}.txt`)
      await writeFile(file, `To: ${to}\nSubject: ${subject}\n\n${text ?? html ?? ''}\n`, {
        flag: 'wx',
        mode: 0o600,
      })
      payload.logger.info({ file }, 'mail written to the outbox')
    },
  })
