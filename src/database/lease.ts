/** Work that one process at a time may do: whoever holds its lease, until the lease runs out or is given back. */
import type { DatabaseAdapter } from 'payload'
import { atomically, type TransactionRequest } from './atomically.ts'

interface LeaseRow {
  id: string
  holder: string
  /** Milliseconds since 1970. */
  until: number
}

export interface Claim {
  /** Of the work. */
  name: string
  /** Of the process; another at every start. */
  holder: string
}

const collection = 'leases'

async function read(db: DatabaseAdapter, name: string, req?: TransactionRequest): Promise<LeaseRow | null> {
  return db.findOne({
    collection,
    where: { id: { equals: name } },
    // Typed for some joins or others; `false` is how the adapters take none.
    joins: false as never,
    req: (req ?? {}) as never,
  }) as Promise<LeaseRow | null>
}

/** Takes or renews the lease. @returns whether the claimant holds it now, until `until` */
export async function takeLease(
  db: DatabaseAdapter,
  { holder, name }: Claim,
  until: Date,
  now: Date,
): Promise<boolean> {
  const data = { id: name, holder, until: until.getTime() }
  try {
    return await atomically(db, async (req) => {
      const lease = await read(db, name, req)
      if (lease && lease.holder !== holder && lease.until > now.getTime()) return false
      if (lease) await db.updateOne({ collection, id: name, data, joins: false as never, req: req as never })
      else await db.create({ collection, data, req: req as never })
      return true
    })
  } catch (error) {
    // Of two who try in the same moment MongoDB refuses one.
    const lease = await read(db, name)
    if (lease && lease.holder !== holder) return false
    throw error
  }
}

/** Lets the next one start at once. */
export async function giveBackLease(db: DatabaseAdapter, { holder, name }: Claim): Promise<void> {
  const where = { and: [{ id: { equals: name } }, { holder: { equals: holder } }] }
  await db.deleteMany({ collection, where, joins: false as never, req: {} as never } as never)
}
