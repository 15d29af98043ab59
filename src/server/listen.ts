/** Where a process listens. */
import type { Server } from 'node:http'
import type { Env } from '#src/env.ts'
import { CannotStart } from '#src/errors.ts'

/** The port it listens on, which the system may have chosen. */
export function portOf(server: Server, { PORT }: Pick<Env, 'PORT'>): number {
  const address = server.address()
  return typeof address === 'object' && address ? address.port : PORT
}

/** @throws {CannotStart} when another program has the port */
export function listen(server: Server, { HOST, PORT }: Pick<Env, 'HOST' | 'PORT'>): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EADDRINUSE') return reject(error)
      reject(
        new CannotStart(`Port ${PORT} is taken by another program. Stop it, or choose another with PORT.`),
      )
    })
    server.listen(PORT, HOST, () => resolve())
  })
}
