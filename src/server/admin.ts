/** Next, serving Payload's admin and nothing else. */
import type { Server } from 'node:http'
import type { RequestHandler } from 'express'
import next from 'next'

/** A handler for /admin and Next's own files; the first request waits until Next is ready. */
export function adminHandler(
  server: Server,
  { isDevelopment, port }: { isDevelopment: boolean; port: number },
): RequestHandler {
  const nextApp = next({
    dev: isDevelopment,
    dir: process.cwd(),
    hostname: 'localhost',
    port,
    httpServer: server,
  })
  const ready = nextApp.prepare()
  // The first request reports a failure; until then it must not end the process.
  ready.catch(() => {})
  const handle = nextApp.getRequestHandler()
  return async (req, res) => {
    await ready
    // Next wants the whole path; Express has cut the mount point off.
    req.url = req.originalUrl
    await handle(req, res)
  }
}
