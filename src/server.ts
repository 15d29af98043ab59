/** The process: Payload's REST and GraphQL, the files, the health checks and, through Next, the admin. */
import { createServer } from 'node:http'
import { getPayload } from 'payload'
import { closeDatabase } from '#src/database/closeDatabase.ts'
import { ensureFirstAdministrator } from '#src/database/firstAdministrator.ts'
import { migrateBeforeBoot } from '#src/database/migrateBeforeBoot.ts'
import { openDelivery } from '#src/delivery/openDelivery.ts'
import { env } from '#src/env.ts'
import { CannotStart } from '#src/errors.ts'
import { logger } from '#src/logger.ts'
import { mendPublications } from '#src/publishing/mendPublications.ts'
import { onPublished } from '#src/publishing/publishOnWrite.ts'
import { openWebhooks } from '#src/publishing/webhooks/openWebhooks.ts'
import { seedEmptyDatabase } from '#src/seed/seed.ts'
import { createApp } from '#src/server/app.ts'
import { openFront } from '#src/server/deliveryFront.ts'
import { stopOnSignal } from '#src/server/gracefulStop.ts'
import { listen, portOf } from '#src/server/listen.ts'

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
  await mendPublications(payload.db, log)
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
  const publicUrl = () =>
    settings.DELIVERY_URL ?? settings.SERVER_URL ?? `http://localhost:${portOf(server, settings)}`
  const open = await openDelivery(settings, { log, publicUrl })
  const { delivery, replica } = open
  onPublished(() => replica.catchUp())
  const webhooks = openWebhooks(payload, settings, log)
  onPublished(webhooks.nudge)
  const front = openFront(open, settings, log)
  const app = createApp({
    env: settings,
    payload,
    delivery,
    replica,
    isStopping: stop.isStopping,
    ...(admin ? { admin } : {}),
  })
  server.on('request', (req, res) => {
    if (!front.handle(req, res)) app(req, res)
  })
  await listen(server, settings)
  stop.guard(server, {
    stopWork: () => {
      front.endStreams()
      return webhooks.stop()
    },
    close: async () => {
      await Promise.all([closeDatabase(payload), front.close()])
    },
  })
  const port = portOf(server, settings)
  const url = settings.SERVER_URL ?? `http://localhost:${port}`

  // Last, with nothing in between that could fail: a password made here is shown only now.
  const administrator = await ensureFirstAdministrator(payload)
  if (administrator) announce(url, administrator)
  log.info({ port, database: settings.usesMongo ? 'mongodb' : 'sqlite' }, `serving on ${url}`)
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
