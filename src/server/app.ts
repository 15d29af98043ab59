/** The application: every route of the process, in the order a request meets them. */
import { randomUUID } from 'node:crypto'
import type { RequestListener } from 'node:http'
import compression from 'compression'
import express, { type RequestHandler } from 'express'
import type { Payload } from 'payload'
import { pinoHttp } from 'pino-http'
import type { Delivery } from '#src/delivery/http/route.ts'
import type { Env } from '#src/env.ts'
import { logger, requestScope } from '#src/logger.ts'
import { addressDoor } from './addressDoor.ts'
import { corsFromConfig, securityHeaders, signInRateLimit, timeLimit } from './guards.ts'
import { type DeliveryState, health } from './health.ts'
import { mediaFiles } from './mediaFiles.ts'
import { originDoor } from './originDoor.ts'
import { payloadApi } from './payloadApi.ts'
import { previewApi } from './previewApi.ts'
import { notFound, problemHandler } from './problemAnswers.ts'

export interface AppOptions {
  env: Env
  payload: Payload
  /** What previews lay drafts over. */
  delivery: Delivery
  replica: DeliveryState
  isStopping: () => boolean
  /** Serves the admin; left out, the process is an API alone. */
  admin?: RequestHandler
}

const requestIdShape = /^[\w.-]{8,64}$/

export function createApp({
  admin,
  delivery,
  env,
  isStopping,
  payload,
  replica,
}: AppOptions): RequestListener {
  const app = express()
  app.disable('x-powered-by')
  app.disable('etag')
  app.set('trust proxy', env.TRUST_PROXY)
  app.set('query parser', 'simple')

  app.use(
    pinoHttp({
      logger: logger(),
      genReqId: (req, res) => {
        const given = req.headers['x-request-id']
        const id = typeof given === 'string' && requestIdShape.test(given) ? given : randomUUID()
        res.setHeader('x-request-id', id)
        return id
      },
      autoLogging: { ignore: (req) => req.url === '/healthz' || req.url?.startsWith('/_next/') === true },
      customLogLevel: (_req, res, error) => (error || res.statusCode >= 500 ? 'error' : 'info'),
      serializers: {
        req: (req: { id: unknown; method: string; url: string }) => ({
          id: req.id,
          method: req.method,
          url: req.url,
        }),
        res: (res: { statusCode: number }) => ({ statusCode: res.statusCode }),
      },
    }),
    (req, _res, next) => requestScope.run(String(req.id), next),
    securityHeaders(env),
    addressDoor,
    corsFromConfig(env),
    compression(),
    health(payload, replica, isStopping),
  )
  app.use('/api/media/file', mediaFiles(env.MEDIA_DIR))
  app.use(signInRateLimit(env))
  app.use('/api', timeLimit(env.REQUEST_TIMEOUT_SECONDS), originDoor(env), payloadApi(payload, env))
  app.use('/v1/preview', timeLimit(env.REQUEST_TIMEOUT_SECONDS), previewApi(payload, delivery))
  if (admin) {
    app.get('/', (_req, res) => res.redirect('/admin'))
    app.use(['/admin', '/_next'], admin)
  }
  app.use(notFound)
  app.use(problemHandler)
  return app
}
