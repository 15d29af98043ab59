/** Structured logs of the whole process, one JSON object a line. */
import { type Logger, pino } from 'pino'
import { env } from '#src/env.ts'

let shared: Logger | undefined

/** The process's logger; secrets that could ride in a request are masked. */
export function logger(): Logger {
  shared ??= pino({
    level: env().LOG_LEVEL,
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
