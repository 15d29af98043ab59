/** The read plane alone: published content and its pictures. No Payload, no admin, and nothing is written. */
import { createServer, type Server } from 'node:http'
import { type OpenDelivery, openDelivery } from '#src/delivery/openDelivery.ts'
import { type Env, env } from '#src/env.ts'
import { CannotStart } from '#src/errors.ts'
import { logger } from '#src/logger.ts'
import { createDeliveryApp } from '#src/server/deliveryApp.ts'
import { openFront } from '#src/server/deliveryFront.ts'
import { stopOnSignal } from '#src/server/gracefulStop.ts'
import { listen, portOf } from '#src/server/listen.ts'

async function start(): Promise<void> {
  const settings = env()
  const log = logger()
  const stop = stopOnSignal(log)
  const server = createServer({ maxHeaderSize: 32_768 })
  server.requestTimeout = 60_000
  server.headersTimeout = 20_000
  const open = await openWhenThere(settings, server)
  const { replica } = open
  const front = openFront(open, settings, log)
  const app = createDeliveryApp({ env: settings, replica, isStopping: stop.isStopping })
  server.on('request', (req, res) => {
    if (!front.handle(req, res)) app(req, res)
  })
  await listen(server, settings)
  stop.guard(server, {
    stopWork: async () => front.endStreams(),
    close: () => front.close(),
  })
  const port = portOf(server, settings)
  log.info(
    { port, database: settings.usesMongo ? 'mongodb' : 'sqlite', items: replica.index.size },
    `serving on ${settings.DELIVERY_URL ?? `http://localhost:${port}`}`,
  )
}

const firstWaitMs = 250
const longestWaitMs = 5000
/** With a copy at hand, for the database to answer. */
const patienceMs = 1000

/** Started before the server that makes the database, it waits for it. */
async function openWhenThere(settings: Env, server: Server): Promise<OpenDelivery> {
  const log = logger()
  const publicUrl = () =>
    settings.DELIVERY_URL ?? settings.SERVER_URL ?? `http://localhost:${portOf(server, settings)}`
  for (let wait = firstWaitMs; ; wait = Math.min(wait * 2, longestWaitMs)) {
    try {
      return await openDelivery(settings, { log, publicUrl, patienceMs })
    } catch (error) {
      if (wait === firstWaitMs) log.warn({ err: error }, 'waiting for published content')
      await new Promise((resolve) => setTimeout(resolve, wait))
    }
  }
}

start().catch((error: unknown) => {
  if (error instanceof CannotStart) process.stderr.write(`\n${error.message}\n`)
  else logger().fatal({ err: error }, 'delivery could not start')
  process.exit(1)
})
