import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Client, createClient } from '@libsql/client'
import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Migration } from '#src/database/migrateFile.ts'
import { caller, signIn } from '#tests/support/api.ts'
import {
  aFaq,
  aLocation,
  aPage,
  aProvider,
  aSection,
  aSite,
  aTreatment,
  richText,
} from '#tests/support/builders.ts'
import { type RunningServer, startServer, usesMongo } from '#tests/support/startServer.ts'

/** Every row of every table, as one digest per table, and how the tables are made. */
interface Contents {
  schema: string[]
  rows: Record<string, number>
  digests: Record<string, string>
}

async function contentsOf(client: Pick<Client, 'execute'>): Promise<Contents> {
  const { rows: made } = await client.execute(
    "SELECT name, type, sql FROM sqlite_master WHERE name NOT LIKE 'sqlite_%' ORDER BY name",
  )
  const contents: Contents = { schema: made.map(({ name, sql }) => `${name}: ${sql}`), rows: {}, digests: {} }
  for (const { name } of made.filter(({ type }) => type === 'table')) {
    const { rows } = await client.execute(`SELECT * FROM "${name}"`)
    const lines = rows
      .map((row) =>
        JSON.stringify(Object.entries(row), (_, value) =>
          typeof value === 'bigint' ? String(value) : value,
        ),
      )
      .sort()
    contents.rows[String(name)] = lines.length
    contents.digests[String(name)] = createHash('sha256').update(lines.join('\n')).digest('hex')
  }
  return contents
}

async function contentsOfFile(file: string): Promise<Contents> {
  const client = createClient({ url: `file:${file}` })
  try {
    return await contentsOf(client)
  } finally {
    client.close()
  }
}

describe.skipIf(usesMongo)('migrating a filled SQLite file', () => {
  const home = mkdtempSync(join(tmpdir(), 'prc-migrate-'))
  let payload: Payload
  let client: Client
  let migrateFile: (payload: Payload, migrations: readonly Migration[]) => Promise<string[]>
  let committed: readonly Migration[]

  beforeAll(async () => {
    Object.assign(process.env, {
      NODE_ENV: 'production',
      DATA_DIR: home,
      MEDIA_DIR: join(home, 'media'),
      LOG_LEVEL: 'silent',
    })
    ;({ migrateFile } = await import('#src/database/migrateFile.ts'))
    ;({ migrations: committed } = await import('#src/database/migrations/index.ts'))
    const { getPayload } = await import('payload')
    const { default: config } = await import('#src/payload.config.ts')
    payload = await getPayload({ config, disableOnInit: true })
    client = (payload.db as unknown as { client: Client }).client
  })
  afterAll(async () => {
    await payload.destroy()
    rmSync(home, { recursive: true, force: true })
  })

  /** Documents with translations, relations, arrays in arrays, blocks, versions. */
  async function fill(): Promise<void> {
    // biome-ignore lint/suspicious/noExplicitAny: the builders make documents of every collection
    const create = (collection: any, data: object): Promise<{ id: string }> =>
      payload.create({ collection, data: data as never, overrideAccess: true })
    const site = await create('sites', aSite())
    const provider = await create('providers', { ...aProvider(), _status: 'published' })
    const condition = await create('conditions', {
      name: 'Sciatica',
      summary: 'Pain.',
      slug: 'sciatica',
      symptoms: ['one', 'two'],
      icd10Codes: ['M54.3'],
      sections: [aSection()],
      _status: 'published',
    })
    const review = {
      medicalReviewer: provider.id,
      lastReviewed: '2026-01-01T00:00:00.000Z',
      sources: [{ title: 'A source', publisher: 'Someone', url: 'https://example.org', year: 2020 }],
    }
    const first = await create('treatments', {
      ...aTreatment(),
      slug: 'first',
      sites: [site.id],
      alternateNames: ['a', 'b'],
      bodyAreas: ['neck', 'hip'],
      conditions: [condition.id],
      review,
      sections: [aSection(), aSection()],
      _status: 'published',
    })
    await create('treatments', {
      ...aTreatment(),
      slug: 'second',
      relatedTreatments: [first.id],
      _status: 'published',
    })
    const location = await create('locations', {
      ...aLocation(),
      slug: 'clinic',
      services: [first.id],
      providers: [provider.id],
      hoursExceptions: [{ date: '2026-12-25', hours: [{ opens: '09:00', closes: '12:00' }] }],
      _status: 'published',
    })
    await create('faqs', {
      ...aFaq(),
      slug: 'faq',
      treatments: [first.id],
      locations: [location.id],
      _status: 'published',
    })
    await create('pages', {
      ...aPage(),
      slug: 'page',
      blocks: [
        { blockType: 'hero', heading: 'Hello', target: { relationTo: 'treatments', value: first.id } },
        { blockType: 'richText', body: richText('Text.') },
      ],
      _status: 'published',
    })
    for (const title of ['Primero', 'Segundo']) {
      await payload.update({
        collection: 'treatments',
        id: first.id,
        data: { title },
        locale: 'es',
        draft: true,
        overrideAccess: true,
      })
    }
  }

  /** As Payload generates it when a column changes its type: a new table, the rows, the old name. */
  const rebuildOf = (tables: readonly string[], name: string): Migration => ({
    name,
    up: async ({ db }: { db: { session: { tx: Pick<Client, 'execute'> } } }) => {
      const run = (sql: string) => db.session.tx.execute(sql)
      for (const table of tables) {
        const { rows: made } = await run(
          `SELECT sql FROM sqlite_master WHERE type = 'table' AND name = '${table}'`,
        )
        const { rows: indexes } = await run(
          `SELECT sql FROM sqlite_master WHERE type = 'index' AND tbl_name = '${table}' AND sql IS NOT NULL`,
        )
        const { rows: columns } = await run(`PRAGMA table_info("${table}")`)
        const names = columns.map((column) => `"${column['name']}"`).join(', ')
        await run('PRAGMA foreign_keys=OFF;')
        await run(
          String(made[0]?.['sql']).replace(/CREATE TABLE [`"]?\w+[`"]?/, `CREATE TABLE "__new_${table}"`),
        )
        await run(`INSERT INTO "__new_${table}"(${names}) SELECT ${names} FROM "${table}"`)
        await run(`DROP TABLE "${table}"`)
        await run(`ALTER TABLE "__new_${table}" RENAME TO "${table}"`)
        await run('PRAGMA foreign_keys=ON;')
        for (const index of indexes) await run(String(index['sql']))
      }
    },
  })
  const failing: Migration = {
    name: '20990103_fails',
    up: async ({ db }) => {
      await db.session.tx.execute('DELETE FROM treatments_sections')
      throw new Error('this migration is wrong')
    },
  }
  const orphaning: Migration = {
    name: '20990104_orphans',
    up: async ({ db }) => void (await db.session.tx.execute('DELETE FROM sites')),
  }

  test('the committed migrations make a fresh file that Payload can fill', async () => {
    expect(await migrateFile(payload, committed)).toEqual(committed.map(({ name }) => name))
    await fill()
    const { rows } = await contentsOf(client)
    for (const table of [
      'treatments',
      'treatments_locales',
      'treatments_rels',
      'treatments_texts',
      'treatments_sections',
      'treatments_sections_locales',
      '_treatments_v',
      '_treatments_v_locales',
      'pages_blocks_hero',
      'locations_hours_exceptions_hours',
    ]) {
      expect(rows[table], table).toBeGreaterThan(0)
    }
  })

  test('two migrations in one run that rebuild parent tables keep every row of every table', async () => {
    const before = await contentsOf(client)
    const shown = async () =>
      JSON.stringify(
        await payload.find({
          collection: 'treatments',
          depth: 2,
          locale: 'all',
          overrideAccess: true,
          sort: 'slug',
        }),
      )
    const shownBefore = await shown()
    const parents = ['sites', 'providers', 'treatments', '_treatments_v', 'locations', 'pages']
    const rebuilds = [
      rebuildOf(parents, '20990101_rebuild'),
      rebuildOf([...parents].reverse(), '20990102_rebuild_again'),
    ]

    expect(await migrateFile(payload, [...committed, ...rebuilds])).toEqual([
      '20990101_rebuild',
      '20990102_rebuild_again',
    ])

    const after = await contentsOf(client)
    const without = ({ digests: { payload_migrations: _, ...digests } }: Contents) => digests
    expect(after.rows).toEqual({
      ...before.rows,
      payload_migrations: (before.rows['payload_migrations'] ?? 0) + 2,
    })
    expect(without(after)).toEqual(without(before))
    expect((await client.execute('PRAGMA foreign_key_check')).rows).toEqual([])
    expect(await shown()).toBe(shownBefore)
    const { rows } = await client.execute('SELECT batch FROM payload_migrations ORDER BY name')
    expect(rows.map(({ batch }) => batch)).toEqual([...committed.map(() => 1), 2, 2])
  })

  test('what has run does not run again', async () => {
    expect(await migrateFile(payload, [...committed, rebuildOf(['sites'], '20990101_rebuild')])).toEqual([])
  })

  test.each([
    ['fails', failing, 'this migration is wrong'],
    ['leaves references to nothing', orphaning, 'rows that point to nothing'],
  ])('a migration that %s changes nothing, and takes those before it back', async (_, wrong, message) => {
    const before = await contentsOf(client)
    await expect(
      migrateFile(payload, [...committed, rebuildOf(['treatments'], '20990102_rebuild_once_more'), wrong]),
    ).rejects.toThrow(message)
    expect(await contentsOf(client)).toEqual(before)
  })

  test('a write that fails halfway leaves nothing behind', async () => {
    const before = await contentsOf(client)
    const section = { ...aSection(), id: 'the-same-id' }
    await expect(
      payload.create({
        collection: 'treatments',
        data: { ...aTreatment(), sections: [section, section] } as never,
        overrideAccess: true,
      }),
    ).rejects.toThrow()
    expect(await contentsOf(client)).toEqual(before)
  })
})

describe.skipIf(usesMongo)('starting on an SQLite file', () => {
  const fileOf = ({ dataDir }: Pick<RunningServer, 'dataDir'>) => join(dataDir, 'platform.db')
  const migrates = ({ lines }: RunningServer) => lines.some((line) => line.includes('migrating the database'))

  test('the first start migrates and makes no backup of nothing; the second does not migrate', async () => {
    const first = await startServer()
    expect(migrates(first)).toBe(true)
    expect(existsSync(join(first.dataDir, 'backups'))).toBe(false)
    await first.stop()
    const second = await startServer({ on: first })
    expect(migrates(second)).toBe(false)
  })

  test('a folder with blanks and signs in its name will do', async () => {
    const { dataDir, mediaDir, environment, stop } = await startServer()
    await stop()
    const odd = join(dataDir, 'Años & 50% #1?')
    const server = await startServer({
      on: { dataDir: odd, mediaDir, environment: { ...environment, DATA_DIR: odd } },
    })
    expect((await caller(server).get('/readyz')).status).toBe(200)
    expect(existsSync(fileOf(server))).toBe(true)
  })

  test('when a migration fails, the server says so and does not start; the file is as it was and the backup opens', async () => {
    const server = await startServer()
    await (await signIn(server)).post('/api/treatments', aTreatment({ title: 'Kept' }))
    await server.stop()
    const file = fileOf(server)
    // Forgetting that it ran makes the first migration run on a file that has its tables.
    const client = createClient({ url: `file:${file}` })
    await client.execute('DELETE FROM payload_migrations')
    client.close()
    const before = await contentsOfFile(file)

    await expect(startServer({ on: server })).rejects.toThrow(
      /ended with 1[\s\S]*The migration failed \(exit code 1\); the database is as it was\. A copy from before is .*before-migration-/,
    )
    expect(await contentsOfFile(file)).toEqual(before)
    const [backup = ''] = readdirSync(join(server.dataDir, 'backups'))
    expect(await contentsOfFile(join(server.dataDir, 'backups', backup))).toEqual(before)
  })

  test('a file of a newer version is refused in words', async () => {
    const server = await startServer()
    await server.stop()
    const client = createClient({ url: `file:${fileOf(server)}` })
    await client.execute(
      "INSERT INTO payload_migrations (id, name, batch) VALUES ('x', '20990101_from_the_future', 2)",
    )
    client.close()
    await expect(startServer({ on: server })).rejects.toThrow(
      /newer version of the platform \(20990101_from_the_future\)/,
    )
  })

  test('production refuses a file of development, and development one of production, at once', async () => {
    const production = await startServer()
    await production.stop()
    const other = { NODE_ENV: 'development', DATABASE_URL: `file:${fileOf(production)}` }
    await expect(startServer({ on: production, env: other, withinSeconds: 20 })).rejects.toThrow(
      /belongs to production/,
    )

    const development = await startServer({ env: { NODE_ENV: 'development' }, withinSeconds: 120 })
    expect((await caller(development).get('/readyz')).status).toBe(200)
    await development.stop()
    const wrong = {
      NODE_ENV: 'production',
      DATABASE_URL: `file:${join(development.dataDir, 'development.db')}`,
    }
    await expect(startServer({ on: development, env: wrong, withinSeconds: 20 })).rejects.toThrow(
      /was made in development/,
    )
  })

  test('a secret that is given is used and not written down', async () => {
    const server = await startServer({ env: { PAYLOAD_SECRET: 'given-secret-given-secret-given-secret' } })
    expect(existsSync(join(server.dataDir, 'secret'))).toBe(false)
  })
})
