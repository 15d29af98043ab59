import { afterAll, describe, expect, test } from 'vitest'
import { caller, signIn } from '#tests/support/api.ts'
import { aSite, aTreatment } from '#tests/support/builders.ts'
import { freshMongoUrl, startServer, usesMongo } from '#tests/support/startServer.ts'
import { Wire } from '#tests/support/wire.ts'

/** A server that reaches its database over a wire of its own. */
async function serverBehindAWire() {
  const url = new URL(freshMongoUrl())
  const wire = new Wire(new URL(url))
  afterAll(() => wire.cut())
  await wire.join()
  url.host = `127.0.0.1:${wire.port}`
  return { server: await startServer({ env: { DATABASE_URL: url.href } }), wire }
}

describe.skipIf(!usesMongo)('when the database goes away', () => {
  test('the server says that it is not ready, answers within its time, and recovers by itself', {
    timeout: 180_000,
  }, async () => {
    const { server, wire } = await serverBehindAWire()
    const admin = await signIn(server)
    await admin.post('/api/sites', aSite({ key: 'away' }))
    const { body } = await admin.post(
      '/api/treatments',
      aTreatment({ title: 'Before', _status: 'published' }),
    )
    expect((await caller(server).get('/readyz')).body).toMatchObject({ status: 'ready', database: 'up' })

    wire.cut()
    const started = performance.now()
    const ready = await caller(server).get('/readyz')
    expect(performance.now() - started).toBeLessThan(15_000)
    expect(ready).toMatchObject({
      status: 503,
      body: { type: 'urn:prc-alliance:problem:not-ready', detail: 'The database does not answer.' },
    })
    expect((await caller(server).get('/healthz')).status).toBe(200)
    expect(await caller(server).get('/api/treatments')).toMatchObject({
      status: 503,
      body: { type: 'urn:prc-alliance:problem:not-ready' },
    })
    // What was published goes on being read, and says that it may be old.
    const read = await caller(server).get(`/v1/away/treatments/${body.doc.slug}`)
    expect([read.status, read.body.title]).toEqual([200, 'Before'])
    await expect
      .poll(async () => (await caller(server).get('/v1/away')).headers.get('warning'), { timeout: 30_000 })
      .toBe('110 - "Response is Stale"')
    expect((await caller(server).get('/readyz')).body.delivery.awaySince).toMatch(/^\d{4}-/)
    // Nobody is told that they may not, only because nobody can be asked.
    expect(await admin.post('/api/treatments', aTreatment())).toMatchObject({ status: 503 })

    await wire.join()
    await expect
      .poll(async () => (await caller(server).get('/readyz')).status, { timeout: 60_000, interval: 500 })
      .toBe(200)
    expect((await caller(server).get(`/api/treatments/${body.doc.id}`)).body.title).toBe('Before')
    await expect
      .poll(async () => (await caller(server).get('/v1/away')).headers.get('warning'), { timeout: 30_000 })
      .toBeNull()
    expect((await admin.post('/api/treatments', aTreatment({ title: 'After' }))).status).toBe(201)
    expect(await server.stop()).toBe(0)
  })
})
