/**
 * Each write of Payload's SQLite adapter, as one transaction. A document is many rows in many tables, and
 * the adapter writes them one statement at a time: a crash or an error in between would leave half a
 * document. Payload's own transactions cannot be used, since they take a connection each and concurrent
 * writers then fail with SQLITE_BUSY; here all writes share the one connection and wait for each other.
 */
import { AsyncLocalStorage } from 'node:async_hooks'
import type { Client } from '@libsql/client'

/** The adapter's methods that write; none of them calls a hook, so none waits for another write. */
const writes = [
  'create',
  'createGlobal',
  'createGlobalVersion',
  'createVersion',
  'deleteMany',
  'deleteOne',
  'deleteVersions',
  'updateGlobal',
  'updateGlobalVersion',
  'updateJobs',
  'updateMany',
  'updateOne',
  'updateVersion',
  'upsert',
] as const

interface WriteArgs {
  req?: { transactionID?: unknown }
}
type Write = (this: unknown, args: WriteArgs) => Promise<unknown>
/** Several writes as one transaction, when its turn comes. */
type InTurn = <T>(work: () => Promise<T>) => Promise<T>
// Payload may be bundled twice, with Next and without: the adapter itself carries it.
const inTurnKey = Symbol.for('prc-alliance.inTurn')
type Adapter = { client: Pick<Client, 'execute'>; [inTurnKey]?: InTurn } & Record<
  (typeof writes)[number],
  Write
>

/**
 * Runs several statements on the adapter's connection as one transaction, in line with its other writes.
 * @param db an adapter that went through `withAtomicWrites`
 */
export function atomically<T>(db: object, work: () => Promise<T>): Promise<T> {
  const { [inTurnKey]: inTurn } = db as { [inTurnKey]?: InTurn }
  if (!inTurn) throw new Error('This adapter does not write atomically.')
  return inTurn(work)
}

/** Whether the adapter went through `withAtomicWrites`. */
export const writesAtomically = (db: object): boolean => inTurnKey in db

/** Changes the adapter in place, and hands it back. Inside a transaction, such as a migration's, it stays out. */
export function withAtomicWrites<T extends object>(sqliteAdapter: T): T {
  const adapter = sqliteAdapter as unknown as Adapter
  const inWrite = new AsyncLocalStorage<true>()
  let last: Promise<unknown> = Promise.resolve()

  const inTransaction = async <R>(write: () => Promise<R>): Promise<R> => {
    await adapter.client.execute('BEGIN IMMEDIATE')
    try {
      const result = await inWrite.run(true, write)
      await adapter.client.execute('COMMIT')
      return result
    } catch (error) {
      // SQLite may have rolled back by itself.
      await adapter.client.execute('ROLLBACK').catch(() => {})
      throw error
    }
  }

  const inTurn: InTurn = (work) => {
    const result = last.then(() => inTransaction(work))
    last = result.catch(() => {})
    return result as ReturnType<typeof work>
  }
  adapter[inTurnKey] = inTurn

  for (const name of writes) {
    const write = adapter[name]
    adapter[name] = async function (args) {
      const run = () => write.call(this, args)
      return inWrite.getStore() || (await args.req?.transactionID) ? run() : inTurn(run)
    }
  }
  return sqliteAdapter
}
