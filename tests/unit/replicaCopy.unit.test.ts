/** A replica whose database was replaced goes on serving what it has until the new copy is whole. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { Replica } from '#src/delivery/replica/replica.ts'
import type { PublicationRow, PublishedStoreReader } from '#src/publishing/publishedStore.ts'

const home = mkdtempSync(join(tmpdir(), 'prc-replica-'))
afterAll(() => rmSync(home, { recursive: true, force: true }))

const aRow = (id: string, text: string): PublicationRow => ({
  id: `pages:${id}:en`,
  type: 'pages',
  documentId: id,
  locale: 'en',
  state: 'published',
  slug: id,
  hash: text,
  facts: {
    sites: null,
    channels: ['web'],
    links: [],
    formerSlugs: [],
    formerSites: null,
    publishedAt: '2026-01-01T00:00:00.000Z',
    modifiedAt: '2026-01-01T00:00:00.000Z',
    reason: null,
  },
  brief: JSON.stringify({ title: text, fallbacks: [] }),
  body: JSON.stringify({ text }),
  lexical: JSON.stringify({ body: text }),
})

/** A store of fixed rows; `onPage` is told while a copy is being made. */
function aReader(name: string, rows: readonly PublicationRow[], onPage = () => {}): PublishedStoreReader {
  return {
    identity: async () => name,
    lastSeq: async () => 0,
    changesAfter: async () => [],
    rows: async () => [],
    rowsAfter: async (after) => {
      onPage()
      return rows.filter(({ id }) => id > after)
    },
    planned: async () => [],
    close: async () => {},
  }
}

const silent = { error: () => {}, info: () => {}, warn: () => {} } as never

const open = (reader: () => Promise<PublishedStoreReader>) =>
  Replica.open({ file: join(home, 'replica.db'), openReader: reader, log: silent, pollMs: 1000 })

const textOf = (replica: Replica, id: string) => {
  const entry = replica.index.entry('pages', id, 'en')
  return (
    entry && [
      (replica.body(entry) as unknown as { text: string }).text,
      (replica.lexical(entry) as { body: string }).body,
    ]
  )
}

test('what there is stays whole while another store is copied, and is there after a crash in between', async () => {
  const first = await open(async () => aReader('one', [aRow('a', 'old'), aRow('b', 'old')]))
  expect(textOf(first, 'a')).toEqual(['old', 'old'])
  await first.close()

  // The copy of another store breaks off.
  const broken = await open(async () =>
    aReader('two', [], () => {
      throw new Error('The database went away.')
    }),
  )
  expect(broken.awaySince).not.toBeNull()
  expect(textOf(broken, 'b')).toEqual(['old', 'old'])
  await broken.close()

  const second = await open(async () => aReader('two', [aRow('a', 'new')]))
  expect(textOf(second, 'a')).toEqual(['new', 'new'])
  expect(textOf(second, 'b')).toBeUndefined()
  await second.close()
})

test('a request in the middle of a copy gets the whole of what was there', async () => {
  const seen: unknown[] = []
  let name = 'three'
  let isLost = false
  const replica = await open(async () => {
    isLost = false
    const rows = name === 'three' ? [aRow('a', 'old'), aRow('b', 'old')] : [aRow('a', 'new')]
    return {
      ...aReader(name, rows, () => name === 'four' && seen.push(textOf(replica, 'b'))),
      planned: async () => {
        if (isLost) throw new Error('The database went away.')
        return []
      },
    }
  })
  name = 'four'
  isLost = true
  await replica.catchUp()
  expect(replica.awaySince).not.toBeNull()
  await replica.catchUp()
  expect(seen.length).toBeGreaterThan(0)
  expect(seen).toEqual(seen.map(() => ['old', 'old']))
  expect(textOf(replica, 'a')).toEqual(['new', 'new'])
  expect(textOf(replica, 'b')).toBeUndefined()
  await replica.close()
})
