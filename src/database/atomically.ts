/** Several writes of the database adapter as one: all of them are there afterwards, or none. */
import type { DatabaseAdapter, PayloadRequest } from 'payload'
import { inTurnKey } from './atomicWrites.ts'

/** What every call of the adapter within the transaction must be given. */
export type TransactionRequest = Pick<PayloadRequest, 'transactionID'>

/**
 * Runs `work` in one transaction. On SQLite it waits for its turn among all writes; on MongoDB it may fail
 * because another transaction writes the same documents, and can be tried again.
 */
export async function atomically<T>(
  db: DatabaseAdapter,
  work: (req: TransactionRequest) => Promise<T>,
): Promise<T> {
  const { [inTurnKey]: inTurn } = db as { [inTurnKey]?: (run: () => Promise<T>) => Promise<T> }
  if (inTurn) return inTurn(() => work({} as TransactionRequest))
  const transactionID = await db.beginTransaction()
  if (transactionID === null) return work({} as TransactionRequest)
  try {
    const result = await work({ transactionID })
    await db.commitTransaction(transactionID)
    return result
  } catch (error) {
    await db.rollbackTransaction(transactionID)
    throw error
  }
}
