/** Two questions an operator's tools ask: is the process up, and can it answer from its database. */
import { Router } from 'express'
import type { Payload } from 'payload'
import { sendProblem } from './problemAnswers.ts'

const databaseTimeoutMs = 2000

/** How current delivery's copy of what is published is. */
export interface DeliveryState {
  /** The last change it took over. */
  readonly cursor: number
  /** When it last knew that it has everything; null = not since it started. */
  readonly currentAt: Date | null
  /** Since when it goes on without the database; null = it does not. */
  readonly awaySince: Date | null
}

/**
 * `GET /healthz` (200 while the process runs) and `GET /readyz` (200 when the database answers within
 * two seconds and the process is not stopping; else a 503 problem). Either tells of delivery too, which goes
 * on without the database.
 */
export function health(payload: Payload, replica: DeliveryState, isStopping: () => boolean): Router {
  const router = Router()
  const delivery = () => {
    const { awaySince, currentAt, cursor } = replica
    return { delivery: { cursor: String(cursor), currentAt, awaySince } }
  }
  router.get('/healthz', (_req, res) => {
    res.set('cache-control', 'no-store').json({ status: 'up' })
  })
  router.get('/readyz', async (req, res) => {
    if (isStopping()) return sendProblem(res, 'not-ready', 'The server is stopping.')
    try {
      await withTimeout(payload.count({ collection: 'sites', overrideAccess: true }), databaseTimeoutMs)
    } catch (error) {
      req.log.warn({ err: error }, 'database does not answer')
      return sendProblem(res, 'not-ready', 'The database does not answer.', delivery())
    }
    res.set('cache-control', 'no-store').json({ status: 'ready', database: 'up', ...delivery() })
  })
  return router
}

async function withTimeout<T>(work: Promise<T>, milliseconds: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${milliseconds} ms`)), milliseconds)
  })
  return Promise.race([work, late]).finally(() => clearTimeout(timer))
}
