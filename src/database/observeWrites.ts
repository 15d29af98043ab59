/**
 * Tells of every write of a document, in the transaction that writes it, and once more after the commit.
 * Payload's hooks would miss what goes around them, and all of them, also `afterOperation`, run before the
 * commit: who clears a cache there races with readers.
 */
import type { DatabaseAdapter, PayloadRequest, Where } from 'payload'

export interface DocumentWrite {
  collection: string
  /** Null when one write concerned many documents. */
  id: string | null
  /** The request whose transaction it belongs to. */
  req: Partial<PayloadRequest> | undefined
}

export interface WriteObserver {
  /** In the transaction of the write: an error undoes the write. @returns whether anything was written */
  written(write: DocumentWrite, db: DatabaseAdapter): Promise<boolean>
  /** After a commit of which `written` said yes. Errors are its own affair. */
  committed(db: DatabaseAdapter): Promise<void>
}

/** The adapter's methods by which documents and jobs change. */
const writes = ['create', 'deleteMany', 'deleteOne', 'updateJobs', 'updateOne'] as const

interface WriteArgs {
  collection?: string
  id?: string | number
  req?: Partial<PayloadRequest>
  where?: Where
}
type Write = (this: unknown, args: WriteArgs) => Promise<unknown>
type Adapter = Omit<DatabaseAdapter, (typeof writes)[number]> & Record<(typeof writes)[number], Write>

/** What a write left to tell of; made by `tellOfWrites`, emptied by `tellOfCommits`. */
const untold = new WeakMap<object, Set<string>>()

/** Goes inside the transaction of a single write, where the adapter makes one (SQLite). */
export function tellOfWrites<T extends object>(db: T, observer: WriteObserver): T {
  const adapter = db as unknown as Adapter
  const pending = new Set<string>()
  untold.set(db, pending)
  for (const name of writes) {
    const write = adapter[name]
    adapter[name] = async function (args) {
      const result = await write.call(this, args)
      const collection = args.collection ?? (name === 'updateJobs' ? 'payload-jobs' : '')
      const told = await observer.written(
        { collection, id: idOf(args, result), req: args.req },
        db as unknown as DatabaseAdapter,
      )
      if (told) pending.add(await transactionOf(args))
      return result
    }
  }
  return db
}

/** Goes around the transaction of a single write, and around the commit of a longer one (MongoDB). */
export function tellOfCommits<T extends object>(db: T, observer: WriteObserver): T {
  const adapter = db as unknown as Adapter
  const pending = untold.get(db) ?? new Set<string>()
  const tell = async (transaction: string) => {
    if (pending.delete(transaction)) await observer.committed(db as unknown as DatabaseAdapter)
  }
  for (const name of writes) {
    const write = adapter[name]
    adapter[name] = async function (args) {
      const result = await write.call(this, args)
      const transaction = await transactionOf(args)
      if (transaction === '') await tell(transaction)
      return result
    }
  }
  const { commitTransaction, rollbackTransaction } = adapter
  adapter.commitTransaction = async function (this: unknown, id) {
    await commitTransaction.call(this as never, id)
    await tell(String(await id))
  }
  adapter.rollbackTransaction = async function (this: unknown, id) {
    pending.delete(String(await id))
    await rollbackTransaction.call(this as never, id)
  }
  return db
}

function idOf({ id, where }: WriteArgs, result: unknown): string | null {
  const asked = id ?? (where?.['id'] as { equals?: string | number } | undefined)?.equals
  const known = asked ?? (result as { id?: string | number } | null | undefined)?.id
  return known === undefined ? null : String(known)
}

/** Empty for a write outside any transaction but its own. */
async function transactionOf({ req }: WriteArgs): Promise<string> {
  const id = await req?.transactionID
  return id === null || id === undefined ? '' : String(id)
}
