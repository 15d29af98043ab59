/**
 * The process that migrates an SQLite file, started by `src/database/migrateBeforeBoot.ts`: migrating leaves the
 * connection with settings the server must not serve with.
 */
import { getPayload } from 'payload'
import { migrateFile } from '#src/database/migrateFile.ts'
import { migrations } from '#src/database/migrations/index.ts'
import config from '#src/payload.config.ts'

const payload = await getPayload({ config, disableOnInit: true })
try {
  await migrateFile(payload, migrations)
  process.exit(0)
} catch (error) {
  payload.logger.error({ err: error }, 'the migration failed')
  process.exit(1)
}
