/** The first start makes a secret and an administrator, once; a start that cannot work says why and ends. */
import { type ChildProcess, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { caller, signIn } from '#tests/support/api.ts'
import { adminEmail, freshMongoUrl, startServer, usesMongo } from '#tests/support/startServer.ts'

const home = mkdtempSync(join(tmpdir(), 'prc-first-'))
afterAll(() => rmSync(home, { recursive: true, force: true }))

/** Starts a server that is expected to end by itself. */
async function failedStart(env: Record<string, string>) {
  const child: ChildProcess = spawn(process.execPath, ['--conditions=production', 'dist/server.js'], {
    env: {
      PATH: process.env['PATH'] ?? '',
      NODE_ENV: 'production',
      PORT: '0',
      DATA_DIR: join(home, 'data'),
      MEDIA_DIR: join(home, 'media'),
      ADMIN_PANEL: 'false',
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  afterAll(() => child.kill('SIGKILL'))
  let text = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk) => {
      text += chunk
    })
  }
  const started = Date.now()
  const [code] = await once(child, 'close')
  return { code, text, seconds: (Date.now() - started) / 1000 }
}

const passwordIn = (lines: readonly string[]) =>
  lines.flatMap((line) => /^ {2}Password: (.+)$/.exec(line)?.[1] ?? [])

test('the generated password is shown once, on the terminal alone, and is stored nowhere in clear', async () => {
  const first = await startServer({ env: { ADMIN_PASSWORD: '' } })
  await expect.poll(() => passwordIn(first.lines).length).toBe(1)
  const [password = ''] = passwordIn(first.lines)
  expect(password.length).toBeGreaterThanOrEqual(20)
  expect((await signIn(first, adminEmail, password)).headers['authorization']).toMatch(/^JWT /)
  expect(await first.stop()).toBe(0)
  expect(first.lines.filter((line) => line.includes(password))).toHaveLength(1)
  expect(first.lines.filter((line) => line.startsWith('{') && line.includes(password))).toEqual([])
  if (!usesMongo) {
    const files = readdirSync(first.dataDir, { recursive: true, encoding: 'utf8' })
      .map((name) => join(first.dataDir, name))
      .filter((path) => statSync(path).isFile())
    expect(files.length).toBeGreaterThan(1)
    // The email shows that what is stored can be found this way.
    expect(files.some((path) => readFileSync(path).includes(adminEmail))).toBe(true)
    expect(files.filter((path) => readFileSync(path).includes(password))).toEqual([])
  }

  const second = await startServer({ on: first })
  const admin = await signIn(second, adminEmail, password)
  expect((await admin.get('/api/users')).body.totalDocs).toBe(1)
  expect(await second.stop()).toBe(0)
  expect(second.lines.filter((line) => line.includes('Password:') || line.includes(password))).toEqual([])
})

test.skipIf(usesMongo)(
  'the secret is made once, for its owner only, and sessions outlive a restart',
  async () => {
    const first = await startServer()
    const file = join(first.dataDir, 'secret')
    const secret = readFileSync(file, 'utf8')
    expect(secret).toMatch(/^[0-9a-f]{64}$/)
    expect(statSync(file).mode & 0o777).toBe(0o600)
    const { headers } = await signIn(first)
    await first.stop()
    const second = await startServer({ on: first })
    expect(readFileSync(file, 'utf8')).toBe(secret)
    const me = await caller(second).get('/api/users/me', headers)
    expect(me.body.user?.email).toBe(adminEmail)
  },
)

test('MongoDB without PAYLOAD_SECRET is refused with the way out', async () => {
  const { code, text } = await failedStart({ DATABASE_URL: 'mongodb://127.0.0.1:1/none' })
  expect(code).toBe(1)
  expect(text).toMatch(/PAYLOAD_SECRET: must be set .*openssl rand/)
})

test('a MongoDB server that does not answer ends the start with a clear message within 30 seconds', async () => {
  // Nothing listens on port 1.
  const { code, text, seconds } = await failedStart({
    DATABASE_URL: 'mongodb://127.0.0.1:1/none',
    PAYLOAD_SECRET: randomBytes(24).toString('hex'),
  })
  expect(code).toBe(1)
  expect(text).toContain('The MongoDB server of DATABASE_URL does not answer')
  expect(seconds).toBeLessThan(30)
})

/** A way to the MongoDB server that can be cut and restored. */
async function cuttableProxy(target: URL) {
  let isCut = false
  const sockets = new Set<Socket>()
  const proxy = createServer((near) => {
    if (isCut) {
      near.destroy()
      return
    }
    const far = connect(Number(target.port || 27017), target.hostname)
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(from)
      from.on('error', () => {})
      from.once('close', () => {
        sockets.delete(from)
        to.destroy()
      })
      from.pipe(to)
    }
  }).listen(0, '127.0.0.1')
  await once(proxy, 'listening')
  const cut = () => {
    isCut = true
    for (const socket of sockets) socket.destroy()
  }
  afterAll(() => {
    cut()
    proxy.close()
  })
  return { port: (proxy.address() as AddressInfo).port, cut, restore: () => (isCut = false) }
}

test.skipIf(!usesMongo)('readyz says 503 while the database is away and 200 when it is back', async () => {
  const url = new URL(freshMongoUrl())
  const proxy = await cuttableProxy(new URL(url))
  url.host = `127.0.0.1:${proxy.port}`
  url.searchParams.set('directConnection', 'true')
  const server = await startServer({ env: { DATABASE_URL: url.href } })
  const anonymous = caller(server)
  const status = async (path: string) => (await anonymous.get(path)).status
  expect(await status('/readyz')).toBe(200)
  proxy.cut()
  await expect.poll(() => status('/readyz'), { timeout: 15_000 }).toBe(503)
  const started = Date.now()
  expect(await anonymous.get('/readyz')).toMatchObject({
    status: 503,
    body: { type: 'urn:prc-alliance:problem:not-ready' },
  })
  expect(Date.now() - started).toBeLessThan(15_000)
  expect(await status('/healthz')).toBe(200)
  proxy.restore()
  await expect.poll(() => status('/readyz'), { timeout: 30_000 }).toBe(200)
  proxy.cut()
  const stopping = Date.now()
  await server.stop()
  expect(Date.now() - stopping, 'a database that is away held the stop up').toBeLessThan(10_000)
})
