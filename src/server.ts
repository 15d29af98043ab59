/** The process: Payload's REST and GraphQL, the files, the health checks and, through Next, the admin. */
import { createServer, type Server } from 'node:http'
import { getPayload } from 'payload'
import { ensureFirstAdministrator } from '#src/database/firstAdministrator.ts'
import { migrateBeforeBoot } from '#src/database/migrateBeforeBoot.ts'
import { routes } from '#src/delivery/http/allRoutes.ts'
import { deliveryHandler } from '#src/delivery/http/deliveryHandler.ts'
import { Router } from '#src/delivery/http/router.ts'
import { openDelivery } from '#src/delivery/openDelivery.ts'
import { type Env, env } from '#src/env.ts'
import { CannotStart } from '#src/errors.ts'
import { logger } from '#src/logger.ts'
import { onPublished } from '#src/publishing/publishOnWrite.ts'
import { openWebhooks } from '#src/publishing/webhooks/openWebhooks.ts'
import { seedEmptyDatabase } from '#src/seed/seed.ts'
import { createApp } from '#src/server/app.ts'
import { stopOnSignal } from '#src/server/gracefulStop.ts'

async function start(): Promise<void> {
  const settings = env()
  const log = logger()
  const stop = stopOnSignal(log)
  await migrateBeforeBoot()
  const { default: config } = await import('#src/payload.config.ts')
  const payload = await getPayload({ config, cron: true }).catch((error: Error) => {
    const [, details] = /cannot connect to MongoDB.*Details: (.*)/s.exec(error.message) ?? []
    throw details
      ? new CannotStart(`The MongoDB server of DATABASE_URL does not answer: ${details}`, { cause: error })
      : error
  })
  if (settings.SEED_SAMPLE_CONTENT) await seedEmptyDatabase(payload)

  const server = createServer({ maxHeaderSize: 32_768 })
  server.requestTimeout = 60_000
  server.headersTimeout = 20_000
  const admin = settings.ADMIN_PANEL
    ? (await import('#src/server/admin.ts')).adminHandler(server, {
        isDevelopment: settings.NODE_ENV === 'development',
        port: settings.PORT,
      })
    : undefined
  const app = createApp({ env: settings, payload, isStopping: stop.isStopping, ...(admin ? { admin } : {}) })
  const publicUrl = () =>
    settings.DELIVERY_URL ?? settings.SERVER_URL ?? `http://localhost:${portOf(server, settings)}`
  const { delivery, replica } = await openDelivery(settings, { log, publicUrl })
  onPublished(() => replica.catchUp())
  replica.follow()
  const webhooks = openWebhooks(payload, settings, log)
  onPublished(webhooks.nudge)
  const deliver = deliveryHandler(delivery, new Router(routes))
  server.on('request', (req, res) => {
    if (!deliver(req, res)) app(req, res)
  })
  await listen(server, settings)
  stop.guard(server, payload, () => webhooks.stop())
  const port = portOf(server, settings)
  const url = settings.SERVER_URL ?? `http://localhost:${port}`

  // Last, with nothing in between that could fail: a password made here is shown only now.
  const administrator = await ensureFirstAdministrator(payload)
  if (administrator) announce(url, administrator)
  log.info({ port, database: settings.usesMongo ? 'mongodb' : 'sqlite' }, `serving on ${url}`)
}

/** The port it listens on, which the system may have chosen. */
function portOf(server: Server, { PORT }: Env): number {
  const address = server.address()
  return typeof address === 'object' && address ? address.port : PORT
}

/** @throws {CannotStart} when another program has the port */
function listen(server: Server, { HOST, PORT }: Env): Promise<void> {
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

/** The password goes to the terminal once, never through the log, where it would be kept. */
function announce(
  url: string,
  { email, generatedPassword }: { email: string; generatedPassword?: string },
): void {
  process.stdout.write(
    `\n  Sign in at ${url}/admin\n  Email:    ${email}\n  Password: ${generatedPassword ?? '(the one in ADMIN_PASSWORD)'}\n` +
      `${generatedPassword ? '  This password is shown only now. Change it under Account.\n' : ''}\n`,
  )
}

start().catch((error: unknown) => {
  if (error instanceof CannotStart) process.stderr.write(`\n${error.message}\n`)
  else logger().fatal({ err: error }, 'the server could not start')
  process.exit(1)
})
