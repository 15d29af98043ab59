/** Stopping without dropping anyone: requests under way finish, then the process ends. */
import type { Server } from 'node:http'
import type { Payload } from 'payload'
import type { Logger } from 'pino'

const longestWaitMs = 8000

/**
 * On SIGTERM or SIGINT: take no new connections, let requests finish (at most 8 s), close the database,
 * exit 0. Exits 1 if closing fails.
 * @returns whether stopping has begun
 */
export function stopGracefully(server: Server, payload: Payload, log: Logger): () => boolean {
  let stopping = false
  const stop = async (signal: NodeJS.Signals) => {
    if (stopping) return
    stopping = true
    log.info({ signal }, 'stopping: letting requests finish')
    const force = setTimeout(() => {
      log.warn('some requests did not finish in time')
      server.closeAllConnections()
    }, longestWaitMs)
    await new Promise<void>((resolve) => {
      server.close(() => resolve())
      server.closeIdleConnections()
    })
    clearTimeout(force)
    await payload.destroy()
    log.info('stopped')
  }
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.on(signal, () => {
      stop(signal).then(
        () => process.exit(0),
        (error: unknown) => {
          log.error({ err: error }, 'stopping failed')
          process.exit(1)
        },
      )
    })
  }
  return () => stopping
}
