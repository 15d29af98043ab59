/**
 * Brings an SQLite file up to date before Payload opens it: committed migrations in production, after
 * a backup copy; and keeps development's pushed files and production's migrated files apart.
 */
import { spawn } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { env } from '#src/env.ts'
import { CannotStart } from '#src/errors.ts'
import { logger } from '#src/logger.ts'
import { indexChildren } from './indexChildren.ts'
import { historyOf, pathOf, withFile } from './sqliteFile.ts'

/**
 * Runs pending migrations in a process of their own. Does nothing for MongoDB, which makes its indexes at boot.
 * @throws {CannotStart} when the file belongs to another mode or a newer version, or the migration fails
 */
export async function migrateBeforeBoot(): Promise<void> {
  const { DATABASE_URL, DATA_DIR, isProduction, usesMongo } = env()
  if (usesMongo) return
  const file = pathOf(DATABASE_URL)
  mkdirSync(dirname(file), { recursive: true })
  const { applied, isEmpty, isPushed } = await historyOf(DATABASE_URL)
  if (!isProduction) {
    if (applied.length === 0) return
    throw new CannotStart(
      `${file} belongs to production (it has migrations). Use another DATABASE_URL for development.`,
    )
  }
  if (isPushed) {
    throw new CannotStart(
      `${file} was made in development and cannot be migrated. Use another DATABASE_URL for production.`,
    )
  }
  const { migrations } = await import('./migrations/index.ts')
  const unknown = applied.filter((name) => !migrations.some((migration) => migration.name === name))
  if (unknown.length > 0) {
    throw new CannotStart(
      `${file} was migrated by a newer version of the platform (${unknown.join(', ')}). Start that version, or restore a backup from before it.`,
    )
  }
  const pending = migrations.filter(({ name }) => !applied.includes(name)).map(({ name }) => name)
  if (pending.length === 0) return withFile(DATABASE_URL, indexChildren)
  const backup = isEmpty ? undefined : await backUp(DATABASE_URL, join(DATA_DIR, 'backups'))
  logger().info({ migrations: pending, ...(backup ? { backup } : {}) }, 'migrating the database')
  await runMigrate(backup)
  await withFile(DATABASE_URL, indexChildren)
}

/** A consistent copy, made by the database itself. @returns the path of the copy */
async function backUp(databaseUrl: string, directory: string): Promise<string> {
  mkdirSync(directory, { recursive: true })
  const copy = join(directory, `before-migration-${new Date().toISOString().replace(/[:.]/g, '-')}.db`)
  await withFile(databaseUrl, (client) => client.execute({ sql: 'VACUUM INTO ?', args: [copy] }))
  return copy
}

function runMigrate(backup: string | undefined): Promise<void> {
  const script = fileURLToPath(new URL('./migrate.js', import.meta.url))
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--conditions=production', '--enable-source-maps', script], {
      env: { ...process.env, NODE_ENV: 'production' },
      stdio: ['ignore', 'inherit', 'inherit'],
    })
    child.once('error', reject)
    child.once('exit', (code, signal) => {
      if (code === 0) return resolve()
      const copy = backup ? ` A copy from before is ${backup}.` : ''
      reject(
        new CannotStart(
          `The migration failed (${signal ?? `exit code ${code}`}); the database is as it was.${copy}`,
        ),
      )
    })
  })
}
