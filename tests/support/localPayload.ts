/** Payload in the test's own process, on the database of a running server: for what has no HTTP route. */
import { getPayload, type Payload } from 'payload'
import type { RunningServer } from './startServer.ts'

let payload: Promise<Payload> | undefined

/** The same Payload for the whole file; it runs no jobs. Let go of it with `closeLocalPayload` at the end. */
export function localPayload(server: RunningServer): Promise<Payload> {
  payload ??= (async () => {
    // The configuration reads the environment once, when it is imported.
    Object.assign(process.env, server.environment, { LOG_LEVEL: 'silent' })
    const { default: config } = await import('#src/payload.config.ts')
    return getPayload({ config })
  })()
  return payload
}

export const closeLocalPayload = async (): Promise<void> => (await payload)?.destroy()
