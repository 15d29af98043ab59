/** The database's own client behind Payload's adapter. */
import type { Client } from '@libsql/client'
import type { ClientSession, Db } from 'mongodb'
import type { DatabaseAdapter } from 'payload'

export type NativeClient =
  | { sqlite: Client; mongo?: never; sessions?: never }
  | { sqlite?: never; mongo: Db; sessions: Record<string | number, ClientSession> }

export function nativeClient(db: DatabaseAdapter): NativeClient {
  const adapter = db as unknown as {
    client?: Client
    connection?: { db: Db }
    sessions: Record<string | number, ClientSession>
  }
  // Payload's MongoDB adapter is written on mongoose, which keeps the driver's own database object.
  return db.name === 'mongoose' && adapter.connection
    ? { mongo: adapter.connection.db, sessions: adapter.sessions }
    : { sqlite: adapter.client as Client }
}
