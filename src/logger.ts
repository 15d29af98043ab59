/** Structured logs of the whole process, one JSON object a line. */
import { AsyncLocalStorage } from 'node:async_hooks'
import { type Logger, pino } from 'pino'
import { env } from '#src/env.ts'

/** The id of the request being answered, so that lines of Payload's own carry it too. */
export const requestScope = new AsyncLocalStorage<string>()

let shared: Logger | undefined

/** The process's logger; secrets that could ride in a request are masked. */
export function logger(): Logger {
  shared ??= pino({
    level: env().LOG_LEVEL,
    mixin: () => {
      const requestId = requestScope.getStore()
      return requestId ? { requestId } : {}
    },
    timestamp: pino.stdTimeFunctions.isoTime,
    redact: [
      'req.headers.cookie',
      'req.headers.authorization',
      'res.headers["set-cookie"]',
      'err.data.password',
    ],
  })
  return shared
}
