/**
 * The process that migrates an SQLite file (started by `migrateBeforeBoot.ts` with MIGRATING=1).
 * Payload's own runner empties child tables when a migration rebuilds a table, because SQLite ignores
 * `PRAGMA foreign_keys` inside a transaction: it must be off on the connection before, and the
 * transaction on. @see https://www.sqlite.org/lang_altertable.html#otheralter
 */
import type { Client } from '@libsql/client'
import { getPayload } from 'payload'
import config from '#src/payload.config.ts'
import { migrations } from './migrations/index.ts'

const payload = await getPayload({ config, disableOnInit: true })
const { client } = payload.db as unknown as { client: Client }
await client.execute('PRAGMA foreign_keys=OFF')
await payload.db.migrate({ migrations } as Parameters<typeof payload.db.migrate>[0])
const { rows } = await client.execute('PRAGMA foreign_key_check')
if (rows.length > 0) payload.logger.error({ violations: rows.slice(0, 20) }, 'the migration left broken references')
process.exit(rows.length === 0 ? 0 : 1)
