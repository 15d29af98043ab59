/** Closing the database so that its file can be copied. */
import type { Client } from '@libsql/client'
import type { Payload } from 'payload'

/**
 * Stops Payload's jobs and lets go of the database. An SQLite file is left whole: what the server wrote
 * last would otherwise stay in the `-wal` file beside it, and a copy of the `.db` alone would lack it.
 */
export async function closeDatabase(payload: Payload): Promise<void> {
  const { client, name } = payload.db as unknown as { client: Client; name: string }
  await payload.destroy()
  if (name !== 'sqlite') return
  await client.execute('PRAGMA wal_checkpoint(TRUNCATE)')
  client.close()
}
