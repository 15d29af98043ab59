/** A replica whose database is exchanged under it, as when a backup is put back. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { Replica } from '#src/delivery/replica/replica.ts'
import type { PlacedChange, PublicationRow, PublishedStoreReader } from '#src/publishing/publishedStore.ts'

const home = mkdtempSync(join(tmpdir(), 'prc-replica-'))
afterAll(() => rmSync(home, { recursive: true, force: true }))

const ids = Array.from({ length: 1200 }, (_, at) => String(at).padStart(4, '0'))
const row = (id: string, said: string): PublicationRow => ({
  id: `faqs:${id}:en`,
  type: 'faqs',
  documentId: id,
  locale: 'en',
  state: 'published',
  slug: `faq-${id}`,
  hash: said,
  facts: { sites: null, formerSlugs: [], channels: ['web'] } as unknown as PublicationRow['facts'],
  brief: JSON.stringify({ title: said }),
  body: JSON.stringify({ said }),
  lexical: '',
})
const change = (said: string) =>
  ({ seq: 1, row: row('0000', said).id, hash: said, tags: [] }) as unknown as PlacedChange

/** A store that says the same of every document. */
function aStore(said: string, onRead: () => void, isAway: () => boolean): PublishedStoreReader {
  const rows = ids.map((id) => row(id, said))
  const here = <T>(value: T): Promise<T> =>
    isAway() ? Promise.reject(new Error('away')) : Promise.resolve(value)
  return {
    identity: () => here(said),
    lastSeq: () => here(1),
    changesAfter: (since) => here(since < 1 ? [change(said)] : []),
    rows: (wanted) => here(rows.filter(({ id }) => wanted.includes(id))),
    rowsAfter: async (after, limit) => {
      onRead()
      return here(rows.filter(({ id }) => id > after).slice(0, limit))
    },
    planned: () => here([]),
    close: () => Promise.resolve(),
  }
}

test('while another store is copied, every read is whole; then all of it is new', async () => {
  let [said, away] = ['one', false]
  let reads = 0
  let told = 0
  const log = { error: () => {}, info: () => {}, warn: () => {} } as never
  /** What the index and the file say of a few documents; the two must agree. */
  const shown = () =>
    ['0000', '0600', '1199'].map((id) => {
      const entry = replica.index.entry('faqs', id, 'en')
      return entry ? `${entry.hash} ${JSON.stringify(replica.body(entry))}` : 'nothing'
    })
  const all = (text: string) => Array(3).fill(`${text} {"said":"${text}"}`)
  const seen: string[][] = []
  const replica = await Replica.open({
    file: join(home, 'replica.db'),
    openReader: async () =>
      aStore(
        said,
        () => {
          reads += 1
          if (said === 'two') seen.push(shown())
        },
        () => away,
      ),
    log,
    pollMs: 1000,
  })
  expect(shown()).toEqual(all('one'))
  replica.onChange((changes) => {
    told += 1
    if (changes.length === 0) seen.push(shown())
    throw new Error('a listener with a fault')
  })
  let heard = 0
  replica.onChange(() => {
    heard += 1
  })

  away = true
  await replica.catchUp()
  expect(replica.awaySince).not.toBeNull()
  expect(shown()).toEqual(all('one'))
  ;[said, away] = ['two', false]
  await replica.catchUp()

  // Three batches and the empty one; then the listener, for whom all is new.
  expect(seen).toEqual([all('one'), all('one'), all('one'), all('one'), all('two')])
  expect(reads).toBe(8)
  expect(shown()).toEqual(all('two'))
  expect(replica.changesAfter(0, 10).map(({ hash }) => hash)).toEqual(['two'])
  expect([told, heard, replica.awaySince]).toEqual([1, 1, null])
  await replica.close()
})
