/** A stranger on a website: what is at an address now, and what the feed said since a moment. */
import { setTimeout as sleep } from 'node:timers/promises'
import type { Change } from '#src/contract/listings.ts'
import { openMongoReader } from '#src/publishing/mongoStore.ts'
import type { PublicationRow, PublishedStoreReader } from '#src/publishing/publishedStore.ts'
import { openSqliteReader } from '#src/publishing/sqliteStore.ts'
import { type Answer, caller } from './api.ts'
import { type RunningServer, usesMongo } from './startServer.ts'

export interface PublicReader {
  /** Of a route under `/v1/`. */
  get(path: string): Promise<Answer>
  /** The place in the log up to which the server has come. */
  cursor(): Promise<string>
  changesSince(cursor: string): Promise<Change[]>
}

export function publicReader(server: Pick<RunningServer, 'url'>): PublicReader {
  const { get } = caller(server)
  const changesSince = async (cursor: string): Promise<Change[]> => {
    const { body } = await get(`/v1/changes?since=${cursor}&limit=1000`)
    return body.more ? [...body.changes, ...(await changesSince(body.cursor))] : body.changes
  }
  return {
    get: (path) => get(`/v1/${path}`),
    changesSince,
    cursor: async () => (await changesSince('0')).at(-1)?.cursor ?? '0',
  }
}

/** `withdrawn en trashed`: a change in few words. */
export const inShort = ({ event, locale, reason }: Change) =>
  [event, locale, reason].filter(Boolean).join(' ')

async function withStore<T>(
  { dataDir, environment }: RunningServer,
  read: (store: PublishedStoreReader) => Promise<T>,
): Promise<T> {
  const url = environment['DATABASE_URL'] ?? `file:${dataDir}/platform.db`
  const store = usesMongo ? await openMongoReader(url) : await openSqliteReader(url)
  return read(store).finally(() => store.close())
}

/** The last place in the log, as it is in the database. */
export const lastPlace = (server: RunningServer): Promise<number> =>
  withStore(server, (store) => store.lastSeq())

/** The store as it is in the database. */
export const storedRows = (server: RunningServer): Promise<PublicationRow[]> =>
  withStore(server, async (store) => {
    const rows: PublicationRow[] = []
    // `$` stands after the `#` of what is not a document.
    for (let after = '$'; ; ) {
      const page = await store.rowsAfter(after, 500)
      rows.push(...page)
      const last = page.at(-1)
      if (!last) return rows
      after = last.id
    }
  })

/** Waits until `look` does not throw: for what another process does. */
export async function eventually<T>(look: () => Promise<T>, withinSeconds = 10): Promise<T> {
  const end = Date.now() + withinSeconds * 1000
  for (;;) {
    try {
      return await look()
    } catch (error) {
      if (Date.now() > end) throw error
      await sleep(25)
    }
  }
}
