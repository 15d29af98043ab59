/** The published store in SQLite. One connection writes at a time, so a change takes its place at once. */
import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import type { Client, InStatement, Row } from '@libsql/client'
import { libsqlUrl, pathOf } from '#src/database/sqliteFile.ts'
import type {
  ChangeEntry,
  PlacedChange,
  PlannedMoment,
  PublicationRow,
  PublishedStoreReader,
  PublishedStoreWriter,
  StoreContents,
} from './publishedStore.ts'

const columns = 'id, type, document_id, locale, state, slug, hash, facts, brief, body, lexical'

/** @param client the connection whose transaction the writes belong to */
export function sqliteWriter(client: Pick<Client, 'execute'>): PublishedStoreWriter {
  return {
    rowsOf: async (type, documentIds) => {
      const { rows } = await client.execute({
        sql: `SELECT ${columns} FROM publications WHERE document_id IN (${documentIds.map(() => '?').join(', ')}) AND type = ? ORDER BY id`,
        args: [...documentIds, type],
      })
      return rows.map(asRow)
    },
    write: async (rows, changes) => {
      for (const row of rows) await client.execute(upsert(row))
      for (const change of changes) {
        await client.execute({
          sql: 'INSERT INTO publication_changes (id, entry) SELECT coalesce(max(id), 0) + 1, ? FROM publication_changes',
          args: [JSON.stringify(change)],
        })
      }
    },
  }
}

export function sqliteContents(client: Pick<Client, 'execute'>): StoreContents {
  return {
    publishedAfter: async (afterId, limit) => {
      const { rows } = await client.execute({
        sql: "SELECT id, type, document_id FROM publications WHERE id > ? AND state = 'published' ORDER BY id LIMIT ?",
        args: [afterId, limit],
      })
      return rows.map((row) => ({
        id: String(row['id']),
        type: row['type'] as PublicationRow['type'],
        documentId: String(row['document_id']),
      }))
    },
    form: async () => {
      const { rows } = await client.execute("SELECT hash FROM publications WHERE id = '#form'")
      return rows[0] ? String(rows[0]['hash']) : null
    },
    setForm: async (version) => {
      await client.execute({
        sql: "INSERT INTO publications (id, type, document_id, locale, state, hash, facts) VALUES ('#form', '#', '#', '#', '#', ?, '{}') ON CONFLICT (id) DO UPDATE SET hash = excluded.hash",
        args: [version],
      })
    },
  }
}

/** Makes the store's name on first use. */
export async function ensureSqliteStore(client: Pick<Client, 'execute'>): Promise<void> {
  await client.execute({
    sql: "INSERT OR IGNORE INTO publications (id, type, document_id, locale, state, hash, facts) VALUES ('#identity', '#', '#', '#', '#', ?, '{}')",
    args: [randomUUID()],
  })
}

/**
 * Keeps what is planned; delivery reads it to know how long an answer may live.
 * @returns whether it was another plan before
 */
export async function writePlannedSqlite(
  client: Pick<Client, 'execute'>,
  planned: readonly PlannedMoment[],
): Promise<boolean> {
  const { rowsAffected } = await client.execute({
    sql: "INSERT INTO publications (id, type, document_id, locale, state, facts, brief) VALUES ('#planned', '#', '#', '#', '#', '{}', ?) ON CONFLICT (id) DO UPDATE SET brief = excluded.brief WHERE brief <> excluded.brief",
    args: [JSON.stringify(planned)],
  })
  return rowsAffected > 0
}

/** Reads over a connection of its own, so it never sees what is not committed. */
export async function openSqliteReader(databaseUrl: string): Promise<PublishedStoreReader> {
  // Opening would make an empty one.
  if (!existsSync(pathOf(databaseUrl))) throw new Error(`There is no ${pathOf(databaseUrl)}.`)
  const { createClient } = await import('@libsql/client')
  const client = createClient({ url: libsqlUrl(databaseUrl) })
  await client.execute('PRAGMA busy_timeout = 5000')
  await client.execute('PRAGMA query_only = ON')
  const read = async (statement: InStatement) => (await client.execute(statement)).rows
  return {
    identity: async () => {
      const [row] = await read("SELECT hash FROM publications WHERE id = '#identity'")
      return String(row?.['hash'] ?? '')
    },
    lastSeq: async () => {
      const [row] = await read('SELECT max(id) AS last FROM publication_changes')
      return Number(row?.['last'] ?? 0)
    },
    changesAfter: async (since, limit) => {
      const rows = await read({
        sql: 'SELECT id, entry FROM publication_changes WHERE id > ? ORDER BY id LIMIT ?',
        args: [since, limit],
      })
      return rows.map(
        (row): PlacedChange => ({
          seq: Number(row['id']),
          ...(JSON.parse(String(row['entry'])) as ChangeEntry),
        }),
      )
    },
    rows: async (ids) => {
      if (ids.length === 0) return []
      const marks = ids.map(() => '?').join(', ')
      const rows = await read({
        sql: `SELECT ${columns} FROM publications WHERE id IN (${marks})`,
        args: [...ids],
      })
      return rows.map(asRow)
    },
    rowsAfter: async (afterId, limit) => {
      const rows = await read({
        sql: `SELECT ${columns} FROM publications WHERE id > ? ORDER BY id LIMIT ?`,
        args: [afterId, limit],
      })
      return rows.map(asRow)
    },
    planned: async () => {
      const [row] = await read("SELECT brief FROM publications WHERE id = '#planned'")
      return row ? (JSON.parse(String(row['brief'])) as PlannedMoment[]) : []
    },
    close: async () => client.close(),
  }
}

/** The columns of a row in the order of its table, facts as JSON. */
export const columnValues = (row: PublicationRow) => [
  row.id,
  row.type,
  row.documentId,
  row.locale,
  row.state,
  row.slug,
  row.hash,
  JSON.stringify(row.facts),
  row.brief,
  row.body,
  row.lexical,
]

function upsert(row: PublicationRow): InStatement {
  return {
    sql: `INSERT INTO publications (${columns}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT (id) DO UPDATE SET state = excluded.state, slug = excluded.slug, hash = excluded.hash,
        facts = excluded.facts, brief = excluded.brief, body = excluded.body, lexical = excluded.lexical`,
    args: columnValues(row),
  }
}

function asRow(row: Row): PublicationRow {
  return {
    id: row['id'],
    type: row['type'],
    documentId: row['document_id'],
    locale: row['locale'],
    state: row['state'],
    slug: row['slug'],
    hash: row['hash'],
    facts: JSON.parse(String(row['facts'])),
    brief: row['brief'] ?? '',
    body: row['body'] ?? '',
    lexical: row['lexical'] ?? '',
  } as PublicationRow
}
