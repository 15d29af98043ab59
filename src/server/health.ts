/** Two questions an operator's tools ask: is the process up, and can it answer from its database. */
import { Router } from 'express'
import type { Payload } from 'payload'
import { sendProblem } from './problemAnswers.ts'

const databaseTimeoutMs = 2000

/**
 * `GET /healthz` (200 while the process runs) and `GET /readyz` (200 when the database answers within
 * two seconds and the process is not stopping; else a 503 problem).
 */
export function health(payload: Payload, isStopping: () => boolean): Router {
  const router = Router()
  router.get('/healthz', (_req, res) => {
    res.set('cache-control', 'no-store').json({ status: 'up' })
  })
  router.get('/readyz', async (req, res) => {
    if (isStopping()) return sendProblem(res, 'not-ready', 'The server is stopping.')
    try {
      await withTimeout(payload.count({ collection: 'sites', overrideAccess: true }), databaseTimeoutMs)
    } catch (error) {
      req.log.warn({ err: error }, 'database does not answer')
      return sendProblem(res, 'not-ready', 'The database does not answer.')
    }
    res.set('cache-control', 'no-store').json({ status: 'ready', database: 'up' })
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
