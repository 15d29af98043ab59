/** A session cookie counts only for our own pages: a browser sends it with what other pages start as well. */
import type { RequestHandler } from 'express'
import type { Env } from '#src/env.ts'
import { Problem } from '#src/errors.ts'

const reading = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * Refuses writes with a cookie from another origin. Callers with a token in a header are not browsers led astray.
 * @throws {Problem} 403
 * @see https://cheatsheetseries.owasp.org/cheatsheets/Cross-Site_Request_Forgery_Prevention_Cheat_Sheet.html
 */
export function originDoor({ CORS_ORIGINS, SERVER_URL }: Env): RequestHandler {
  const trusted = new Set([...CORS_ORIGINS, ...(SERVER_URL ? [new URL(SERVER_URL).origin] : [])])
  return (req, _res, next) => {
    const origin = req.get('origin')
    const isOurs = origin
      ? // The host alone: behind a proxy that speaks https we may not know the protocol.
        trusted.has(origin) || (URL.canParse(origin) && new URL(origin).host === req.get('host'))
      : ['same-origin', 'none', undefined].includes(req.get('sec-fetch-site'))
    if (isOurs || reading.has(req.method) || !req.headers.cookie?.includes('payload-token=')) return next()
    throw new Problem('forbidden', 'This request came from another website.')
  }
}
