/** What stands between the network and every route: security headers, CORS, sign-in rate, time limit. */
import cors from 'cors'
import type { Request, RequestHandler } from 'express'
import { rateLimit } from 'express-rate-limit'
import helmet from 'helmet'
import type { Env } from '#src/env.ts'
import { sendProblem } from './problemAnswers.ts'

/** Headers for the admin and the API. The admin's pages start with inline scripts, as Next makes them. */
export function securityHeaders(env: Env): RequestHandler {
  const development = !env.isProduction
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'", "'unsafe-inline'", ...(development ? ["'unsafe-eval'"] : [])],
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        fontSrc: ["'self'", 'data:'],
        connectSrc: ["'self'", ...(development ? ['ws:'] : [])],
        workerSrc: ["'self'", 'blob:'],
        objectSrc: ["'none'"],
        baseUri: ["'self'"],
        formAction: ["'self'"],
        frameAncestors: ["'self'"],
      },
    },
    strictTransportSecurity: env.SERVER_URL?.startsWith('https:') ? { maxAge: 31_536_000 } : false,
    referrerPolicy: { policy: 'same-origin' },
  })
}

/** Other origins may call us only when the configuration names them. */
export function corsFromConfig(env: Env): RequestHandler {
  return cors({
    origin: env.CORS_ORIGINS,
    credentials: true,
    exposedHeaders: ['x-request-id', 'retry-after'],
    maxAge: 600,
  })
}

const signInPaths = /^\/api\/users\/(login|reset-password|forgot-password|unlock)\/*$/

/** Whether a request tries a password or a reset token, in whatever spelling of the address. */
function isSignIn({ method, path }: Request): boolean {
  return method === 'POST' && signInPaths.test(decodeURIComponent(path).toLowerCase().replace(/\/+/g, '/'))
}

/**
 * Slows down guessing of passwords from one address. A successful sign-in does not count; a forgotten
 * password always does, since its answer is a success whoever asks.
 */
export function signInRateLimit(env: Env): RequestHandler {
  return rateLimit({
    windowMs: 15 * 60 * 1000,
    limit: env.LOGIN_ATTEMPTS_PER_15_MINUTES,
    skip: (req) => !isSignIn(req),
    skipSuccessfulRequests: true,
    requestWasSuccessful: (req, res) => res.statusCode < 400 && /login/i.test(req.path),
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    // A wrong `trust proxy` shows in the tests of the deployment, not as noise on every request.
    validate: false,
    handler: (_req, res) =>
      sendProblem(res, 'too-many-requests', 'Too many attempts to sign in. Wait a quarter of an hour.'),
  })
}

/** Answers for a route that takes longer than the limit, so that no caller waits for ever: 408 or 503. */
export function timeLimit(seconds: number): RequestHandler {
  return (req, res, next) => {
    const timer = setTimeout(() => {
      if (res.headersSent) res.destroy()
      else if (req.complete) sendProblem(res, 'too-slow', `No answer within ${seconds} seconds.`)
      else
        sendProblem(
          res.set('connection', 'close'),
          'request-timeout',
          `The request did not arrive within ${seconds} seconds.`,
        )
    }, seconds * 1000)
    res.once('close', () => clearTimeout(timer))
    next()
  }
}
