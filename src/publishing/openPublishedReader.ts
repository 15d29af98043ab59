/** Reads the published store over a connection of its own, whichever database it is in. */
import type { Env } from '#src/env.ts'
import { openMongoReader } from './mongoStore.ts'
import type { PublishedStoreReader } from './publishedStore.ts'
import { openSqliteReader } from './sqliteStore.ts'

export const openPublishedReader = ({
  DATABASE_URL,
  usesMongo,
}: Pick<Env, 'DATABASE_URL' | 'usesMongo'>): Promise<PublishedStoreReader> =>
  usesMongo ? openMongoReader(DATABASE_URL) : openSqliteReader(DATABASE_URL)
