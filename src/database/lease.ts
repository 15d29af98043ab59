/** Work that one process at a time may do: whoever holds its lease, until the lease runs out or is given back. */
import type { DatabaseAdapter } from 'payload'

export interface Claim {
  /** Of the work. */
  name: string
  /** Of the process; another at every start. */
  holder: string
}

const collection = 'leases'
// Typed for some joins or others; `false` is how the adapters take none.
const plain = { joins: false as never, req: {} as never }

/** Takes or renews the lease. @returns whether the claimant holds it now, until `until` */
export async function takeLease(
  db: DatabaseAdapter,
  { holder, name }: Claim,
  until: Date,
  now: Date,
): Promise<boolean> {
  const data = { holder, until: until.getTime() }
  // One statement that looks and writes: of two processes one finds the other's name there.
  const mine = { or: [{ holder: { equals: holder } }, { until: { less_than: now.getTime() } }] }
  const where = { and: [{ id: { equals: name } }, mine] }
  const taken = (await db.updateOne({ collection, where, data: { ...data }, ...plain })) as unknown
  if (taken) return true
  const found = await db.findOne({ collection, where: { id: { equals: name } }, ...plain })
  if (found) return false
  try {
    await db.create({ collection, data: { id: name, ...data }, ...plain })
    return true
  } catch (error) {
    // Another made it in the same moment.
    if (await db.findOne({ collection, where: { id: { equals: name } }, ...plain })) return false
    throw error
  }
}

/** Lets the next one start at once. */
export async function giveBackLease(db: DatabaseAdapter, { holder, name }: Claim): Promise<void> {
  const where = { and: [{ id: { equals: name } }, { holder: { equals: holder } }] }
  await db.deleteMany({ collection, where, ...plain })
}
