/** The read plane in processes of its own, beside one server that writes. */
import { renameSync } from 'node:fs'
import { afterAll, expect, test } from 'vitest'
import { caller, signIn } from '#tests/support/api.ts'
import { aSite, aTreatment } from '#tests/support/builders.ts'
import { startDelivery } from '#tests/support/startDelivery.ts'
import { startServer, usesMongo } from '#tests/support/startServer.ts'
import { Wire } from '#tests/support/wire.ts'

const server = await startServer()
const admin = await signIn(server)
await admin.post('/api/sites', aSite({ key: 'clinic' }))

/** A database that the delivery processes can lose while the server keeps it. */
async function losableDatabase() {
  if (usesMongo) {
    const url = new URL(server.environment['DATABASE_URL'] ?? '')
    const wire = new Wire(new URL(url))
    await wire.join()
    afterAll(() => wire.cut())
    url.host = `127.0.0.1:${wire.port}`
    return { url: url.href, lose: async () => wire.cut(), giveBack: () => wire.join() }
  }
  const file = `${server.dataDir}/platform.db`
  const move = (from: string, to: string) => async () => renameSync(from, to)
  return { url: `file:${file}`, lose: move(file, `${file}.away`), giveBack: move(`${file}.away`, file) }
}
const database = await losableDatabase()
const deliveries = await Promise.all([
  startDelivery(server, database.url),
  startDelivery(server, database.url),
])
const [first] = deliveries

/** Publishes, and counts the ms until a process answers with it. */
async function publish(title: string) {
  const { body, status } = await admin.post(
    '/api/treatments',
    aTreatment({ title, slug: title.toLowerCase(), _status: 'published' }),
  )
  expect(status, JSON.stringify(body)).toBe(201)
  return body.doc.id as string
}
const titleAt = async (url: string, slug: string) => {
  const { body, status } = await caller({ url }).get(`/v1/clinic/treatments/${slug}`)
  return status === 200 ? body.title : status
}
const waiting = { timeout: 20_000, interval: 20 }

test('what is published on the server is visible in every delivery process within a second', async () => {
  const delays: number[] = []
  for (const round of [1, 2, 3, 4]) {
    await publish(`Round-${round}`)
    const started = performance.now()
    for (const { url } of deliveries) {
      await expect.poll(() => titleAt(url, `round-${round}`), waiting).toBe(`Round-${round}`)
      delays.push(performance.now() - started)
    }
  }
  // The quickest of them: the machine may be busy with other tests.
  expect(Math.min(...delays), `delays in ms: ${delays.map(Math.round)}`).toBeLessThan(1000)
})

test('it answers nothing but published content, pictures and health', async () => {
  const { url } = first
  const reader = caller({ url })
  expect((await reader.get('/healthz')).body).toEqual({ status: 'up' })
  expect((await reader.get('/readyz')).body).toMatchObject({ status: 'ready', database: 'up' })
  for (const path of ['/', '/admin', '/api/treatments', '/api/users/login', '/api/graphql', '/api/media'])
    expect((await reader.get(path)).status, path).toBe(404)
  expect((await reader.post('/api/users/login', {})).status).toBe(404)
})

test('the database away: it goes on, also after a cold start, and recovers by itself, told once each way', async () => {
  await publish('Before')
  for (const { url } of deliveries) await expect.poll(() => titleAt(url, 'before'), waiting).toBe('Before')

  const [, second] = deliveries
  await second.stop('SIGKILL')
  // An SQLite file goes on being there for who has it open: only a process that starts misses it.
  await database.lose()
  const cold = await startDelivery(server, database.url, second.dataDir)
  const witnesses = usesMongo ? [first, cold] : [cold]
  const health = async ({ url }: { url: string }) => (await caller({ url }).get('/readyz')).body
  for (const witness of witnesses) {
    await expect.poll(() => health(witness), waiting).toMatchObject({ status: 'ready', database: 'away' })
    expect(await titleAt(witness.url, 'before')).toBe('Before')
    expect(await titleAt(witness.url, 'round-1')).toBe('Round-1')
  }

  if (usesMongo) await publish('Meanwhile')
  await database.giveBack()
  if (!usesMongo) await publish('Meanwhile')
  for (const witness of witnesses) {
    await expect.poll(() => titleAt(witness.url, 'meanwhile'), waiting).toBe('Meanwhile')
    expect(await health(witness)).toMatchObject({ database: 'up' })
    const told = (text: string) => witness.lines.filter((line) => line.includes(text))
    await expect.poll(() => told('the database is back'), waiting).toHaveLength(1)
    expect(told('the database is away')).toHaveLength(1)
  }
  expect(await cold.stop()).toBe(0)
})

test('it stops when asked, with exit code 0', async () => {
  expect(await first.stop()).toBe(0)
})
