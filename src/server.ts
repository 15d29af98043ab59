/** The process: Payload's REST and GraphQL, the files, the health checks and, through Next, the admin. */
import { createServer } from 'node:http'
import { getPayload } from 'payload'
import { ensureFirstAdministrator } from '#src/database/firstAdministrator.ts'
import { migrateBeforeBoot } from '#src/database/migrateBeforeBoot.ts'
import { env, InvalidEnvironment } from '#src/env.ts'
import { logger } from '#src/logger.ts'
import { seedEmptyDatabase } from '#src/seed/seed.ts'
import { createApp } from '#src/server/app.ts'
import { stopGracefully } from '#src/server/gracefulStop.ts'

async function start(): Promise<void> {
  const settings = env()
  const log = logger()
  await migrateBeforeBoot()
  const { default: config } = await import('#src/payload.config.ts')
  const payload = await getPayload({ config, cron: true })

  const administrator = await ensureFirstAdministrator(payload)
  if (settings.SEED_SAMPLE_CONTENT) await seedEmptyDatabase(payload)

  const server = createServer()
  server.requestTimeout = 60_000
  server.headersTimeout = 20_000
  const isStopping = stopGracefully(server, payload, log)
  const admin = settings.ADMIN_PANEL
    ? (await import('#src/server/admin.ts')).adminHandler(server, {
        isDevelopment: settings.NODE_ENV === 'development',
        port: settings.PORT,
      })
    : undefined
  server.on('request', createApp({ env: settings, payload, isStopping, ...(admin ? { admin } : {}) }))
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(settings.PORT, settings.HOST, resolve)
  })
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : settings.PORT

  const url = settings.SERVER_URL ?? `http://localhost:${port}`
  log.info({ port, database: settings.usesMongo ? 'mongodb' : 'sqlite' }, `serving on ${url}`)
  if (administrator) announce(url, administrator)
}

/** The password goes to the terminal once, never through the log, where it would be kept. */
function announce(url: string, { email, generatedPassword }: { email: string; generatedPassword?: string }): void {
  process.stdout.write(
    `\n  Sign in at ${url}/admin\n  Email:    ${email}\n  Password: ${generatedPassword ?? '(the one in ADMIN_PASSWORD)'}\n` +
      `${generatedPassword ? '  This password is shown only now. Change it under Account.\n' : ''}\n`,
  )
}

start().catch((error: unknown) => {
  if (error instanceof InvalidEnvironment) process.stderr.write(`${error.message}\n`)
  else logger().fatal({ err: error }, 'the server could not start')
  process.exit(1)
})
