/** Opens the read plane of a process: its replica, and what routes read from. */
import { join } from 'node:path'
import type { Env } from '#src/env.ts'
import type { logger } from '#src/logger.ts'
import { openMongoReader } from '#src/publishing/mongoStore.ts'
import { openSqliteReader } from '#src/publishing/sqliteStore.ts'
import type { Delivery } from './http/route.ts'
import { Replica } from './replica/replica.ts'
import { openSearch } from './search/searchIndex.ts'

export interface OpenDelivery {
  delivery: Delivery
  replica: Replica
}

/**
 * @param options.publicUrl where this server is reached by the public, without a slash at the end; asked for
 * each answer, as a port may be known only after listening
 * @param options.patienceMs serves the copy at hand when the database takes longer to answer
 * @throws when the database is away and this process never had a copy
 */
export async function openDelivery(
  env: Pick<Env, 'DATA_DIR' | 'DATABASE_URL' | 'DELIVERY_POLL_MS' | 'PORT' | 'usesMongo'>,
  options: { log: ReturnType<typeof logger>; publicUrl: () => string; patienceMs?: number },
): Promise<OpenDelivery> {
  const replica = await Replica.open({
    // Named by the port: no two processes of a machine share one.
    file: join(env.DATA_DIR, `replica-${env.PORT}.db`),
    openReader: () =>
      env.usesMongo ? openMongoReader(env.DATABASE_URL) : openSqliteReader(env.DATABASE_URL),
    log: options.log,
    pollMs: env.DELIVERY_POLL_MS,
    ...(options.patienceMs === undefined ? {} : { patienceMs: options.patienceMs }),
  })
  const delivery: Delivery = {
    reader: replica,
    get cursor() {
      return replica.cursor
    },
    get planned() {
      return replica.planned
    },
    get baseUrl() {
      return options.publicUrl()
    },
    changesAfter: (since, limit) => replica.changesAfter(since, limit),
    search: openSearch(replica),
    now: () => new Date(),
  }
  return { delivery, replica }
}
