import { spawn } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import { connect, type Socket } from 'node:net'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { expect, test } from 'vitest'
import { caller, signIn } from '#tests/support/api.ts'
import { aTreatment } from '#tests/support/builders.ts'
import {
  adminEmail,
  adminPassword,
  type RunningServer,
  startServer,
  usesMongo,
} from '#tests/support/startServer.ts'

/** A request whose head has arrived and whose body we hold back. */
interface HeldRequest {
  /** Sends the body, and more on the same connection; everything the server answers until it closes. */
  finish(more?: string): Promise<string>
  socket: Socket
}

async function holdRequest({ url }: RunningServer, token: string, body: string): Promise<HeldRequest> {
  const socket = connect(Number(new URL(url).port), '127.0.0.1')
  let text = ''
  socket.on('data', (chunk) => (text += chunk.toString('latin1')))
  socket.on('error', () => {})
  const closed = new Promise<void>((resolve) => socket.once('close', () => resolve()))
  socket.write(
    [
      'POST /api/treatments HTTP/1.1',
      'Host: localhost',
      `Authorization: JWT ${token}`,
      'Content-Type: application/json',
      `Content-Length: ${Buffer.byteLength(body)}`,
      'Expect: 100-continue',
      '',
      '',
    ].join('\r\n'),
  )
  // The server asks for the body once its handlers have the request.
  await expect.poll(() => text, { timeout: 10_000 }).toContain('100 Continue')
  return {
    socket,
    finish: async (more = '') => {
      socket.write(body + more)
      await closed
      return text
    },
  }
}

async function tokenOf(server: RunningServer): Promise<string> {
  const { body } = await caller(server).post('/api/users/login', {
    email: adminEmail,
    password: adminPassword,
  })
  return body.token
}

const isRefused = ({ url }: RunningServer) =>
  new Promise<boolean>((resolve) => {
    const socket = connect(Number(new URL(url).port), '127.0.0.1')
    socket.once('connect', () => {
      socket.destroy()
      resolve(false)
    })
    socket.once('error', (error: NodeJS.ErrnoException) => resolve(error.code === 'ECONNREFUSED'))
  })

const statusesIn = (text: string) =>
  [...text.matchAll(/HTTP\/1\.1 (\d{3})/g)].map(([, status]) => Number(status))

test('requests under way at SIGTERM are finished, new ones refused, and the process ends with 0', async () => {
  const server = await startServer()
  const token = await tokenOf(server)
  const documents = [1, 2, 3, 4, 5].map(() => aTreatment({ _status: 'published' }))
  const held = await Promise.all(
    documents.map((document) => holdRequest(server, token, JSON.stringify(document))),
  )
  // A browser keeps its connection open after an answer; it must not hold the server up.
  expect((await caller(server).get('/healthz')).status).toBe(200)

  const started = performance.now()
  const exited = server.stop('SIGTERM')
  await expect.poll(() => isRefused(server), { timeout: 5000 }).toBe(true)
  const answers = await Promise.all(
    held.map((request) => request.finish('GET /readyz HTTP/1.1\r\nHost: localhost\r\n\r\n')),
  )
  for (const answer of answers) {
    expect(statusesIn(answer)).toEqual([100, 201, 503])
    expect(answer).toContain('The server is stopping.')
  }
  expect(await exited).toBe(0)
  expect(performance.now() - started).toBeLessThan(10_000)

  const again = await startServer({ on: server })
  for (const { title } of documents) {
    expect(
      (await caller(again).get(`/api/treatments?where[title][equals]=${encodeURIComponent(title)}`)).body
        .totalDocs,
    ).toBe(1)
  }
})

test('a request that never ends holds the process up for less than ten seconds', async () => {
  const server = await startServer()
  const held = await holdRequest(server, await tokenOf(server), JSON.stringify(aTreatment()))
  const started = performance.now()
  expect(await server.stop('SIGTERM')).toBe(0)
  expect(performance.now() - started).toBeLessThan(10_000)
  held.socket.destroy()
})

test.each(['SIGTERM', 'SIGINT'] as const)(
  'an idle server ends at %s at once, with 0, also when it is sent twice',
  async (signal) => {
    const server = await startServer()
    await signIn(server)
    const started = performance.now()
    const exited = server.stop(signal)
    server.process.kill(signal)
    expect(await exited).toBe(0)
    expect(performance.now() - started).toBeLessThan(8000)
  },
)

test.skipIf(usesMongo)('after a stop the database is one file, which can be copied', async () => {
  const server = await startServer()
  await (await signIn(server)).post('/api/treatments', aTreatment())
  await server.stop()
  const wal = join(server.dataDir, 'platform.db-wal')
  expect(existsSync(wal) ? statSync(wal).size : 0).toBe(0)
  expect(statSync(join(server.dataDir, 'platform.db')).size).toBeGreaterThan(100_000)
})

test.skipIf(usesMongo)(
  'SIGTERM while the database is being made ends the process with 0, and the next start works',
  async () => {
    const { dataDir, environment, mediaDir } = await stoppedBeforeItServed()
    const server = await startServer({ on: { dataDir, environment, mediaDir } })
    expect((await caller(server).get('/readyz')).status).toBe(200)
  },
)

/** Starts a server on data of its own and stops it as soon as it says that it migrates. */
async function stoppedBeforeItServed(): Promise<Pick<RunningServer, 'dataDir' | 'environment' | 'mediaDir'>> {
  const { dataDir, environment, mediaDir, stop } = await startServer()
  await stop()
  const fresh = { ...environment, DATABASE_URL: `file:${join(dataDir, 'fresh.db')}` }
  const child = spawn(process.execPath, ['--conditions=production', 'dist/server.js'], {
    env: { NODE_ENV: 'production', PATH: process.env['PATH'], ...fresh },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const exited = new Promise<number | null>((resolve) => child.once('exit', resolve))
  const lines: string[] = []
  const reader = createInterface({ input: child.stdout })
  reader.on('line', (line) => {
    lines.push(line)
    if (line.includes('migrating the database')) child.kill('SIGTERM')
  })
  expect(await exited, lines.join('\n')).toBe(0)
  expect(lines.join('\n')).not.toContain('serving on')
  return { dataDir, environment: fresh, mediaDir }
}
