/**
 * Brings an SQLite file up to date before Payload opens it: committed migrations in production, after
 * a backup copy; and keeps development's pushed files and production's migrated files apart.
 */
import { spawn } from 'node:child_process'
import { existsSync, mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { env } from '#src/env.ts'
import { logger } from '#src/logger.ts'

/** The file must not be opened in this mode; `message` says why and the way out. */
export class WrongDatabaseFile extends Error {
  override readonly name = 'WrongDatabaseFile'
}

/** What a file has been through. Payload records a pushed schema as a migration called `dev`. */
interface History {
  applied: string[]
  isPushed: boolean
}

/**
 * Runs pending migrations in a process of their own. Does nothing for MongoDB, which makes its indexes at boot.
 * @throws {WrongDatabaseFile} when development would open a production file, or the other way round
 */
export async function migrateBeforeBoot(): Promise<void> {
  const { DATABASE_URL, DATA_DIR, isProduction, usesMongo } = env()
  if (usesMongo) return
  const file = DATABASE_URL.slice('file:'.length)
  mkdirSync(dirname(file), { recursive: true })
  const history = await readHistory(file)
  if (!isProduction) {
    if (history.applied.length > 0) {
      throw new WrongDatabaseFile(`${file} belongs to production (it has migrations). Use another DATABASE_URL for development.`)
    }
    return
  }
  if (history.isPushed) {
    throw new WrongDatabaseFile(`${file} was made in development and cannot be migrated. Use another DATABASE_URL for production.`)
  }
  const { migrations } = await import('./migrations/index.ts')
  const pending = migrations.filter(({ name }) => !history.applied.includes(name))
  if (pending.length === 0) return
  if (history.applied.length > 0) {
    const backup = await backUp(file, join(DATA_DIR, 'backups'))
    logger().info({ backup }, 'database backed up before migrating')
  }
  logger().info({ migrations: pending.map(({ name }) => name) }, 'migrating the database')
  await runMigrate()
}

/** A client for one file; libSQL is loaded only when SQLite is in use. */
async function open(file: string) {
  const { createClient } = await import('@libsql/client')
  return createClient({ url: `file:${file}` })
}

async function readHistory(file: string): Promise<History> {
  if (!existsSync(file)) return { applied: [], isPushed: false }
  const client = await open(file)
  try {
    const tables = await client.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
    const names = tables.rows.map((row) => String(row['name']))
    if (!names.includes('payload_migrations')) return { applied: [], isPushed: names.includes('users') }
    const { rows } = await client.execute('SELECT name, batch FROM payload_migrations')
    return {
      applied: rows.filter((row) => Number(row['batch']) !== -1).map((row) => String(row['name'])),
      isPushed: rows.some((row) => Number(row['batch']) === -1),
    }
  } finally {
    client.close()
  }
}

/** A consistent copy, made by the database itself. @returns the path of the copy */
async function backUp(file: string, directory: string): Promise<string> {
  mkdirSync(directory, { recursive: true })
  const copy = join(directory, `before-migration-${new Date().toISOString().replace(/[:.]/g, '-')}.db`)
  const client = await open(file)
  try {
    await client.execute({ sql: 'VACUUM INTO ?', args: [copy] })
  } finally {
    client.close()
  }
  return copy
}

/** The migrating process opens the file with other settings than the server, so it is not the server. */
function runMigrate(): Promise<void> {
  const script = fileURLToPath(new URL('./migrate.js', import.meta.url))
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--conditions=production', '--enable-source-maps', script], {
      env: { ...process.env, MIGRATING: '1', NODE_ENV: 'production' },
      stdio: ['ignore', 'inherit', 'inherit'],
    })
    child.once('error', reject)
    child.once('exit', (code) => {
      if (code === 0) resolve()
      else reject(new Error(`The migration failed (exit ${code}); the database is as it was before. The backup is in the backups folder.`))
    })
  })
}
