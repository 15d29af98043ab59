/** What the read plane serves beside `/v1`: the pictures, and two health checks. */
import type { RequestListener } from 'node:http'
import express from 'express'
import type { Replica } from '#src/delivery/replica/replica.ts'
import type { Env } from '#src/env.ts'
import { logger } from '#src/logger.ts'
import { addressDoor, originForm } from './addressDoor.ts'
import { mediaFiles } from './mediaFiles.ts'
import { notFound, problemHandler, sendProblem } from './problemAnswers.ts'

export interface DeliveryAppOptions {
  env: Pick<Env, 'MEDIA_DIR'>
  replica: Pick<Replica, 'awaySince' | 'currentAt' | 'cursor'>
  isStopping: () => boolean
}

export function createDeliveryApp({ env, isStopping, replica }: DeliveryAppOptions): RequestListener {
  const app = express()
  app.disable('x-powered-by')
  app.disable('etag')
  app.set('query parser', 'simple')
  app.use((req, res, next) => {
    // Only failures are logged: where many read, each answer would be a line.
    req.log = logger()
    res.set('x-content-type-options', 'nosniff')
    next()
  }, addressDoor)
  app.get('/healthz', (_req, res) => {
    res.set('cache-control', 'no-store').json({ status: 'up' })
  })
  // Ready also while the database is away: published content is served from the copy, which is why it is there.
  app.get('/readyz', (_req, res) => {
    if (isStopping()) return sendProblem(res, 'not-ready', 'The server is stopping.')
    const { awaySince, currentAt, cursor } = replica
    res.set('cache-control', 'no-store').json({
      status: 'ready',
      database: awaySince ? 'away' : 'up',
      ...(awaySince ? { awaySince, currentAt } : {}),
      cursor: String(cursor),
    })
  })
  app.use('/api/media/file', mediaFiles(env.MEDIA_DIR))
  app.use(notFound)
  app.use(problemHandler)
  return (req, res) => {
    req.url = originForm(req.url ?? '/')
    app(req, res)
  }
}
