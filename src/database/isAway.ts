/** Whether the database is known to be out of reach. */
import type { Payload } from 'payload'

/** What mongoose calls a connection that works. */
const connected = 1

/** Asks nobody: MongoDB's driver watches its server all the time. An SQLite file is always there. */
export function isDatabaseAway({ db }: Payload): boolean {
  const { connection } = db as unknown as { connection?: { readyState?: number } }
  return connection?.readyState !== undefined && connection.readyState !== connected
}
