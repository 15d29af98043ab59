/** An SQLite file: how it is named, opened, and what it has been through. */
import { existsSync } from 'node:fs'
import type { Client } from '@libsql/client'

/** What a file has been through. Payload records a pushed schema as a migration called `dev`, in batch -1. */
export interface History {
  applied: string[]
  /** Number of the last batch of migrations, 0 when there was none. */
  lastBatch: number
  isPushed: boolean
  isEmpty: boolean
}

/** `file:/a/b.db` → `/a/b.db`. */
export const pathOf = (databaseUrl: string) => databaseUrl.slice('file:'.length)

/** The same file as libSQL wants it: a URL, in which a folder called `50% #1` must be encoded. */
export const libsqlUrl = (databaseUrl: string) =>
  `file:${pathOf(databaseUrl).split('/').map(encodeURIComponent).join('/')}`

/** Opens the file for one piece of work and closes it; libSQL is loaded only when SQLite is in use. */
export async function withFile<T>(databaseUrl: string, work: (client: Client) => Promise<T>): Promise<T> {
  const { createClient } = await import('@libsql/client')
  const client = createClient({ url: libsqlUrl(databaseUrl) })
  try {
    return await work(client)
  } finally {
    client.close()
  }
}

/** The history of a file, which need not exist yet. */
export async function historyOf(databaseUrl: string): Promise<History> {
  if (!existsSync(pathOf(databaseUrl))) return { applied: [], lastBatch: 0, isPushed: false, isEmpty: true }
  return withFile(databaseUrl, readHistory)
}

/** @param database an open file, or a transaction on it */
export async function readHistory(database: Pick<Client, 'execute'>): Promise<History> {
  const tables = await database.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
  const names = tables.rows.map((row) => String(row['name']))
  const isEmpty = names.length === 0
  if (!names.includes('payload_migrations'))
    return { applied: [], lastBatch: 0, isPushed: names.includes('users'), isEmpty }
  const { rows } = await database.execute('SELECT name, batch FROM payload_migrations ORDER BY name')
  const batches = rows.map((row) => Number(row['batch']))
  return {
    applied: rows.filter((_, index) => batches[index] !== -1).map((row) => String(row['name'])),
    lastBatch: Math.max(0, ...batches),
    isPushed: batches.includes(-1),
    isEmpty,
  }
}
