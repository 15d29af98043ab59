/** Starts the real, built server on a port and a database of its own, and stops it after the suite. */
import { type ChildProcess, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { afterAll } from 'vitest'

export const adminEmail = 'admin@example.org'
export const adminPassword = 'a long test passphrase'

export interface RunningServer {
  url: string
  process: ChildProcess
  /** Every line the server wrote. */
  lines: string[]
  dataDir: string
  mediaDir: string
  /** The environment it was started with, to start it again on the same data. */
  environment: Record<string, string>
  /** SIGTERM, then the exit code. */
  stop(signal?: NodeJS.Signals): Promise<number | null>
}

export interface StartOptions {
  env?: Record<string, string>
  /** Continue on the data of a server that was stopped. */
  on?: Pick<RunningServer, 'environment' | 'dataDir' | 'mediaDir'>
  /** Seconds until the server must be serving. */
  withinSeconds?: number
}

export const usesMongo = process.env['TEST_DATABASE'] === 'mongodb'

/** The URL of a fresh database on the server of MONGODB_URL. */
export function freshMongoUrl(): string {
  const url = new URL(process.env['MONGODB_URL'] ?? 'mongodb://MONGODB_URL-is-not-set')
  url.pathname = `/test-${randomBytes(6).toString('hex')}`
  return url.href
}

/** Starts the server and waits until it serves. Without seeding and without the admin unless asked. */
export async function startServer({
  env = {},
  on,
  withinSeconds = 60,
}: StartOptions = {}): Promise<RunningServer> {
  const home = on ? undefined : mkdtempSync(join(tmpdir(), 'prc-test-'))
  const dataDir = on?.dataDir ?? join(home ?? '', 'data')
  const mediaDir = on?.mediaDir ?? join(home ?? '', 'media')
  const environment: Record<string, string> = on
    ? { ...on.environment, ...env }
    : {
        NODE_ENV: 'production',
        PORT: '0',
        HOST: '127.0.0.1',
        DATA_DIR: dataDir,
        MEDIA_DIR: mediaDir,
        ADMIN_EMAIL: adminEmail,
        ADMIN_PASSWORD: adminPassword,
        ADMIN_PANEL: 'false',
        SEED_SAMPLE_CONTENT: 'false',
        LOGIN_ATTEMPTS_PER_15_MINUTES: '1000',
        ...(usesMongo
          ? { DATABASE_URL: freshMongoUrl(), PAYLOAD_SECRET: randomBytes(24).toString('hex') }
          : {}),
        ...env,
      }
  const child = spawn(
    process.execPath,
    ['--conditions=production', '--enable-source-maps', 'dist/server.js'],
    {
      // Nothing of the test's own environment but the path: the server must not depend on it.
      env: {
        PATH: process.env['PATH'] ?? '',
        HOME: process.env['HOME'] ?? '',
        ...environment,
      } as unknown as NodeJS.ProcessEnv,
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  )
  const exited = new Promise<number | null>((resolve) => child.once('exit', resolve))
  const lines: string[] = []
  const server: RunningServer = {
    url: '',
    process: child,
    lines,
    dataDir,
    mediaDir,
    environment,
    stop: (signal = 'SIGTERM') => {
      if (child.exitCode === null && child.signalCode === null) child.kill(signal)
      return exited
    },
  }
  afterAll(async () => {
    await server.stop('SIGKILL')
    if (home) rmSync(home, { recursive: true, force: true })
  })
  server.url = await portOf(child, lines, withinSeconds)
  return server
}

/** Waits for the line that says where it serves. */
function portOf(child: ChildProcess, lines: string[], withinSeconds: number): Promise<string> {
  return new Promise((resolve, reject) => {
    const fail = (why: string) => reject(new Error(`${why}\n${lines.slice(-30).join('\n')}`))
    const timer = setTimeout(
      () => fail(`The server did not serve within ${withinSeconds} s.`),
      withinSeconds * 1000,
    )
    child.once('exit', (code) => {
      clearTimeout(timer)
      fail(`The server ended with ${code} before it served.`)
    })
    for (const stream of [child.stdout, child.stderr]) {
      if (!stream) continue
      createInterface({ input: stream }).on('line', (line) => {
        lines.push(line)
        const port = /"port":(\d+).*"serving on/.exec(line)?.[1]
        if (!port) return
        clearTimeout(timer)
        resolve(`http://127.0.0.1:${port}`)
      })
    }
  })
}
