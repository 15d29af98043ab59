/** Several writes of the platform itself, one after the other, with nothing in between that could be spared. */
import type { DatabaseAdapter } from 'payload'
import { atomically, writesAtomically } from './atomicWrites.ts'

/**
 * On SQLite one transaction: other writes wait, and the disk is asked once. On MongoDB none: the transaction of
 * a process that was killed locks what it wrote for up to a minute. So each step of `work` must bear being
 * broken off after it and being done again.
 */
export function inOneGo<T>(db: DatabaseAdapter, work: () => Promise<T>): Promise<T> {
  return writesAtomically(db) ? atomically(db, work) : work()
}
