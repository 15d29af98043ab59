/** The published store and the collections: a rebuild finds what differs, mends it, and then finds nothing. */
import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { caller, signIn } from '#tests/support/api.ts'
import { aSite, aTreatment, builders } from '#tests/support/builders.ts'
import { publishedStore } from '#tests/support/publishedStore.ts'
import { type RunningServer, startServer } from '#tests/support/startServer.ts'

/** Runs the command as an operator does. @returns what it printed */
async function rebuild({ environment }: Pick<RunningServer, 'environment'>): Promise<string> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--conditions=production', '--enable-source-maps', 'dist/rebuildPublications.js'],
    {
      env: { PATH: process.env['PATH'], ...environment, LOG_LEVEL: 'error' } as unknown as NodeJS.ProcessEnv,
    },
  )
  return stdout
}
const noDifference = 'The published store has no difference.'

let server = await startServer()

test('a rebuild reports exactly what was damaged, mends it beside the running server, and then finds none', async () => {
  const admin = await signIn(server)
  await admin.post('/api/sites', aSite({ key: 'clinic' }))
  const ids: string[] = []
  for (const [type, build] of Object.entries(builders)) {
    for (const _status of ['published', 'published', 'draft']) {
      const { body, status } = await admin.post(
        `/api/${type}?draft=${_status === 'draft'}`,
        build({ _status }),
      )
      expect(status, JSON.stringify(body)).toBe(201)
      if (type === 'treatments') ids.push(body.doc.id)
    }
  }
  expect(await rebuild(server)).toContain(noDifference)

  const [lost, changed] = ids as [string, string]
  const store = await publishedStore(server)
  const sound = await store.row(`treatments:${changed}:en`)
  await store.remove(`treatments:${lost}:en`)
  await store.set(`treatments:${changed}:en`, { hash: 'not-its-hash' })
  const conditions = (await admin.get('/api/conditions?limit=1&depth=0')).body.docs
  await store.set(`conditions:${conditions[0].id}:en`, { brief: sound['brief'] ?? '' })
  await store.copy(`treatments:${changed}:en`, { id: 'treatments:gone:en', documentId: 'gone' })

  const said = await rebuild(server)
  expect(said).toContain('4 differences, all mended')
  for (const [row, kind] of [
    [`treatments:${lost}:en`, 'missing'],
    [`treatments:${changed}:en`, 'different'],
    [`conditions:${conditions[0].id}:en`, 'different'],
    ['treatments:gone:en', 'surplus'],
  ])
    expect(said).toContain(`${row} (${kind})`)
  expect(await store.row(`treatments:${changed}:en`)).toMatchObject({ hash: sound.hash, body: sound.body })
  expect(await store.row('treatments:gone:en')).toMatchObject({ state: 'withdrawn', body: '' })
  expect(await rebuild(server)).toContain(noDifference)
  // A reader that follows the log hears of the mending.
  const { body } = await caller(server).get('/v1/changes?limit=1000')
  expect(
    body.changes
      .slice(-4)
      .map(({ event }: { event: string }) => event)
      .toSorted(),
  ).toEqual(['published', 'published', 'published', 'withdrawn'])
})

test('a store made by other code is made anew at boot, before anything is served; the next boot does nothing', async () => {
  const admin = await signIn(server)
  const { body } = await admin.post('/api/treatments', aTreatment({ _status: 'published' }))
  const store = await publishedStore(server)
  await store.setForm('of another time')
  await store.remove(`treatments:${body.doc.id}:en`)
  await server.stop()

  server = await startServer({ on: server })
  const made = () => server.lines.filter((line) => line.includes('made the published store anew'))
  expect(made()).toHaveLength(1)
  expect(made()[0]).toContain('"differences":1')
  expect((await caller(server).get(`/v1/clinic/treatments/${body.doc.slug}`)).status).toBe(200)
  await server.stop()
  server = await startServer({ on: server })
  expect(made()).toHaveLength(0)
})

test('killed in the middle of many publications, no document and its published form are apart', async () => {
  const admin = await signIn(server)
  let published = 0
  const publishUntilKilled = async () => {
    const { body } = await admin.post('/api/treatments', aTreatment({ _status: 'published' }))
    for (;;) {
      const _status = published % 3 === 0 ? 'draft' : 'published'
      await admin.patch(`/api/treatments/${body.doc.id}`, { summary: `Edition ${published}`, _status })
      if (++published === 25) server.process.kill('SIGKILL')
    }
  }
  await Promise.allSettled(Array.from({ length: 8 }, publishUntilKilled))
  await server.stop('SIGKILL')
  expect(published).toBeGreaterThanOrEqual(25)
  // Before any start of the server could mend it.
  expect(await rebuild(server)).toContain(noDifference)
})
