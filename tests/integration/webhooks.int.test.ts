/** Webhooks as their receivers and administrators meet them. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import type { Change } from '#src/contract/listings.ts'
import { webhookEvent } from '#src/contract/webhooks.ts'
import { giveBackLease, takeLease } from '#src/database/lease.ts'
import { aPerson, type Caller, caller, signIn } from '#tests/support/api.ts'
import { aSite, aTreatment } from '#tests/support/builders.ts'
import { closeLocalPayload, localPayload } from '#tests/support/localPayload.ts'
import { startServer } from '#tests/support/startServer.ts'
import { verifyWebhook } from '#tests/support/verifyWebhook.ts'
import { type Call, startReceiver } from '#tests/support/webhookReceiver.ts'

const receiver = await startReceiver()
let server = await startServer({ env: { WEBHOOK_ALLOWED_HOSTS: receiver.host } })
let admin = await signIn(server)
const here = (await admin.post('/api/sites', aSite({ key: 'here' }))).body.doc.id as string
const elsewhere = (await admin.post('/api/sites', aSite({ key: 'elsewhere' }))).body.doc.id as string

afterAll(closeLocalPayload)

const webhook = (path: string, over: object = {}) => ({
  name: `Webhook ${path}`,
  site: here,
  url: `http://${receiver.host}${path}`,
  types: ['treatments'],
  ...over,
})

async function aWebhook(path: string, over: object = {}): Promise<{ id: string; secret: string }> {
  const { status, body } = await admin.post('/api/webhooks', webhook(path, over))
  expect(status, JSON.stringify(body)).toBe(201)
  const { id } = body.doc
  return { id, secret: (await admin.post(`/api/webhooks/${id}/show-secret`)).body.secret }
}

async function published(over: object = {}): Promise<string> {
  const { status, body } = await admin.post('/api/treatments', aTreatment({ ...over, _status: 'published' }))
  expect(status, JSON.stringify(body)).toBe(201)
  return body.doc.id
}
const change = async (id: string, over: object) =>
  expect((await admin.patch(`/api/treatments/${id}`, over)).status).toBe(200)

const soon = { timeout: 20_000, interval: 50 }
const told = (path: string, count: number): Promise<Call[]> =>
  expect
    .poll(() => receiver.at(path).length, soon)
    .toBeGreaterThanOrEqual(count)
    .then(() => receiver.at(path))
const deliveriesOf = async (id: string) =>
  (await admin.get(`/api/webhook-deliveries?where[webhook][equals]=${id}&limit=100&depth=0&sort=occurredAt`))
    .body.docs
const untouched = async (id: string) => {
  const deliveries = await deliveriesOf(id)
  return deliveries.every(({ status }: { status: string }) => status === 'delivered')
}

test('a website is told of what it shows: signed, with paths and tags, and of what moved away', async () => {
  const { id: hook, secret } = await aWebhook('/told')
  await aWebhook('/elsewhere', { site: elsewhere })
  await aWebhook('/withdrawals', { events: ['withdrawn'] })

  const id = await published({ slug: 'a-pump', sites: [here] })
  await change(id, { slug: 'the-pump' })
  await change(id, { sites: [elsewhere] })
  const calls = await told('/told', 3)

  for (const { headers, text } of calls) {
    expect(webhookEvent.parse(verifyWebhook(headers, text, secret)).documentId).toBe(id)
    expect(
      verifyWebhook(headers, text.replace('a-pump', 'x-pump').replace('the-pump', 'x'), secret),
    ).toBeNull()
    expect(verifyWebhook(headers, text, secret, Date.now() + 301_000), 'old calls count').toBeNull()
  }
  const [first, second, third] = calls.map(({ event }) => event)
  expect(first).toMatchObject({
    event: 'published',
    site: 'here',
    paths: ['/treatments/a-pump', '/treatments'],
    tags: expect.arrayContaining([`treatments:${id}`, 'treatments', 'treatments/a-pump']),
  })
  expect(second).toMatchObject({
    formerSlug: 'a-pump',
    paths: ['/treatments/the-pump', '/treatments/a-pump', '/treatments'],
  })
  expect(third).toMatchObject({ event: 'withdrawn', reason: 'moved', hash: null })
  expect((await told('/elsewhere', 1))[0]?.event).toMatchObject({ event: 'published', site: 'elsewhere' })
  expect((await told('/withdrawals', 1)).map(({ event }) => event.event)).toEqual(['withdrawn'])
  await expect.poll(() => untouched(hook), soon).toBe(true)
})

test('a secret is shown once, never again, and goes on signing for a day after a new one was made', async () => {
  const { id, secret } = await aWebhook('/rotated')
  expect((await admin.post(`/api/webhooks/${id}/show-secret`)).status).toBe(409)
  const { secret: newer } = (await admin.post(`/api/webhooks/${id}/new-secret`)).body
  expect(newer).not.toBe(secret)

  expect((await admin.post(`/api/webhooks/${id}/test`)).status).toBe(200)
  const [call] = (await told('/rotated', 1)) as [Call]
  expect(call.event.event).toBe('test')
  for (const one of [secret, newer]) expect(verifyWebhook(call.headers, call.text, one)).toEqual(call.event)

  const answers = [
    await admin.get(`/api/webhooks/${id}?depth=2&showHiddenFields=true`),
    await admin.get(`/api/webhooks/${id}/state`),
    await admin.get('/api/webhook-deliveries?depth=2&limit=100'),
    await admin.get('/api/webhook-states?depth=2'),
    await admin.get(`/api/webhook-states/${id}`),
  ]
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 403, 403])
  expect(JSON.stringify(answers.map(({ body }) => body))).not.toMatch(/whsec_|v1\./)
})

describe('while a receiver fails', () => {
  test('the document waits, later changes of it become one, other webhooks go on, and nothing is lost', async () => {
    const { id: hook } = await aWebhook('/failing')
    receiver.answers.set('/failing', 302)
    const id = await published({ slug: 'first-name', sites: [here] })
    await expect
      .poll(async () => (await deliveriesOf(hook))[0], soon)
      .toMatchObject({ status: 'waiting', attempts: 1, responseStatus: 302, answer: 'answer 302' })
    for (const slug of ['second-name', 'third-name', 'last-name']) await change(id, { slug })
    const statuses = async () => (await deliveriesOf(hook)).map(({ status }: { status: string }) => status)
    await expect.poll(statuses, soon).toEqual(['waiting', 'superseded', 'superseded', 'held'])

    receiver.answers.set('/failing', 204)
    await expect.poll(statuses, soon).toEqual(['delivered', 'superseded', 'superseded', 'delivered'])
    const calls = receiver.at('/failing').map(({ event }) => event)
    const last = calls.at(-1)
    expect(new Set(calls.slice(0, -1).map((event) => JSON.stringify(event))).size, 'a retry differs').toBe(1)
    expect(last?.slug).toBe('last-name')
    for (const name of ['first', 'second', 'third', 'last'])
      expect(last?.paths).toContain(`/treatments/${name}-name`)
    expect(receiver.at('/elsewhere').every(({ event }) => event.documentId !== id)).toBe(true)
  })

  test('410 switches it off with a notice and a mail; switched on again it is told what happened since', async () => {
    const { id: hook } = await aWebhook('/gone')
    receiver.answers.set('/gone', 410)
    await published({ sites: [here] })
    const state = async () => (await admin.get(`/api/webhooks/${hook}?depth=0`)).body
    await expect.poll(async () => (await state()).enabled, soon).toBe(false)
    expect((await state()).notice).toContain('410 Gone')
    expect((await state()).events, 'switching off changed more').toEqual(['published', 'withdrawn'])
    const outbox = join(server.dataDir, 'outbox')
    const mails = () => readdirSync(outbox).map((file) => readFileSync(join(outbox, file), 'utf8'))
    await expect.poll(mails, soon).toContainEqual(expect.stringMatching(/admin@example\.org[\s\S]*\/gone/))

    const missed = await published({ sites: [here] })
    receiver.answers.set('/gone', 204)
    expect(receiver.at('/gone')).toHaveLength(1)
    await admin.patch(`/api/webhooks/${hook}`, { enabled: true })
    expect((await told('/gone', 2))[1]?.event.documentId).toBe(missed)
    expect((await state()).notice).toBeNull()
  })
})

test('nothing is sent to addresses that are not public, however they are written', async () => {
  const port = receiver.host.split(':')[1]
  for (const url of [
    'http://www.example.org/',
    'https://user:secret@www.example.org/',
    'https://2130706433/',
    'https://[::ffff:7f00:1]/',
    'https://169.254.169.254/latest/meta-data',
    `http://127.0.0.1:${Number(port) + 1}/`,
    'file:///etc/passwd',
  ]) {
    expect([url, (await admin.post('/api/webhooks', webhook('', { url }))).status]).toEqual([url, 400])
  }
  const before = receiver.calls.length
  const { id } = await aWebhook('', { url: `https://localhost:${port}/inside` })
  await admin.post(`/api/webhooks/${id}/test`)
  await expect
    .poll(async () => (await deliveriesOf(id))[0]?.problem, soon)
    .toMatch(/localhost leads to an address that is not on the public internet/)
  expect(receiver.calls).toHaveLength(before)
})

test('an administrator sends an event again; nobody else sees or does anything', async () => {
  const { id } = await aWebhook('/again')
  const { delivery } = (await admin.post(`/api/webhooks/${id}/test`)).body
  await told('/again', 1)
  await expect.poll(() => untouched(id), soon).toBe(true)
  expect((await admin.post(`/api/webhook-deliveries/${delivery}/resend`)).status).toBe(200)
  const [first, second] = await told('/again', 2)
  expect(second?.text).toBe(first?.text)

  const before = receiver.calls.length
  const others: Caller[] = [caller(server), await aPerson(server, admin, ['publisher', 'author'])]
  for (const who of others) {
    const answers = await Promise.all([
      who.get('/api/webhooks'),
      who.get(`/api/webhooks/${id}`),
      who.get(`/api/webhooks/${id}/state`),
      who.post('/api/webhooks', webhook('/theirs')),
      who.patch(`/api/webhooks/${id}`, { url: 'https://www.example.org/' }),
      who.delete(`/api/webhooks/${id}`),
      ...['show-secret', 'new-secret', 'test'].map((what) => who.post(`/api/webhooks/${id}/${what}`)),
      who.get('/api/webhook-deliveries'),
      who.post(`/api/webhook-deliveries/${delivery}/resend`),
      who.get('/api/leases'),
    ])
    for (const { status } of answers) expect([401, 403, 404]).toContain(status)
  }
  for (const answer of [
    await admin.patch(`/api/webhook-deliveries/${delivery}`, { status: 'waiting' }),
    await admin.post('/api/webhook-deliveries', { id: 'x', title: 'x' }),
    await admin.delete(`/api/webhook-deliveries/${delivery}`),
  ])
    expect(answer.status).toBe(403)
  expect(receiver.calls).toHaveLength(before)
})

test('of many processes one does the work, until it gives it back or its time is over', async () => {
  const { db } = await localPayload(server)
  const [now, later, end] = [0, 1000, 2000].map((ms) => new Date(ms)) as [Date, Date, Date]
  const claim = (holder: string, until: Date, at: Date) =>
    takeLease(db, { name: 'a test', holder }, until, at)
  const holders = ['a', 'b', 'c', 'd', 'e', 'f']
  const won = await Promise.all(holders.map((holder) => claim(holder, later, now)))
  expect(won.filter(Boolean)).toHaveLength(1)
  const winner = holders[won.indexOf(true)] as string
  expect(await claim(winner, end, now), 'renewing').toBe(true)
  expect(await claim('z', end, later), 'it was renewed').toBe(false)
  const afterwards = await Promise.all(
    ['x', 'y', 'z'].map((holder) => claim(holder, new Date(9000), new Date(2001))),
  )
  expect(afterwards.filter(Boolean)).toHaveLength(1)
  for (const holder of ['x', 'y', 'z']) await giveBackLease(db, { name: 'a test', holder })
  expect(await claim(winner, end, now)).toBe(true)
})

// Last: it goes on with another server.
test('kill -9 between publication and delivery loses no event, and each document keeps its order', async () => {
  const { id: hook } = await aWebhook('/killed')
  receiver.answers.set('/killed', 0)
  const ids = await Promise.all(Array.from({ length: 5 }, () => published({ sites: [here] })))
  for (const id of ids) await change(id, { title: `Changed ${id}` })
  await change(ids[0] as string, { _status: 'draft' })
  await server.stop('SIGKILL')

  const callsBefore = receiver.at('/killed').length
  receiver.answers.set('/killed', 204)
  server = await startServer({ on: server })
  admin = await signIn(server)
  const happened: Change[] = (await admin.get('/v1/changes?limit=1000')).body.changes.filter(
    ({ id }: Change) => ids.includes(id),
  )
  expect(happened).toHaveLength(11)

  const cursorOf = ({ body }: { body: string }) => JSON.parse(body).cursor
  // A slow machine may have had time to see the receiver fail, and told two changes as one.
  const ends = async () =>
    (await deliveriesOf(hook)).filter(({ status }: { status: string }) => /delivered|superseded/.test(status))
  await expect
    .poll(async () => (await ends()).map(cursorOf).toSorted(), soon)
    .toEqual(happened.map(({ cursor }) => cursor).toSorted())
  const received = receiver.at('/killed').slice(callsBefore)
  const delivered = (await ends()).filter(({ status }: { status: string }) => status === 'delivered')
  expect(new Set(received.map(({ text }) => cursorOf({ body: text })))).toEqual(
    new Set(delivered.map(cursorOf)),
  )
  for (const id of ids) {
    const cursors = received
      .filter(({ event }) => event.documentId === id)
      .map(({ event }) => Number(event.cursor))
    expect(cursors).toEqual(cursors.toSorted((a, b) => a - b))
    expect(String(cursors.at(-1)), 'the newest state was not told').toBe(
      happened.findLast((one) => one.id === id)?.cursor,
    )
  }
}, 60_000)
