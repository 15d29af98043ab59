/** Previews: the newest draft in the shape of delivery, for whoever has a token for it and nobody else. */
import { beforeAll, expect, test } from 'vitest'
import { itemSchemas } from '#src/contract/items.ts'
import { aPerson, type Caller, caller, signIn } from '#tests/support/api.ts'
import { aCondition, aSite, aTreatment, builders } from '#tests/support/builders.ts'
import { startServer } from '#tests/support/startServer.ts'

const server = await startServer()
const admin = await signIn(server)
const anonymous = caller(server)

let site: { id: string; key: string }
let otherSite: { id: string; key: string }
let treatment: { id: string; slug: string }

const made = async (path: string, data: object) => {
  const { body, status } = await admin.post(path, data)
  expect(status, JSON.stringify(body)).toBe(201)
  return body.doc
}

async function tokenFor(subject: object, by: Caller = admin, hours?: number): Promise<string> {
  const { body, status } = await by.post('/api/preview-tokens', { for: subject, ...(hours ? { hours } : {}) })
  expect(status, JSON.stringify(body)).toBe(200)
  return body.token
}

const bearer = (token: string) => ({ authorization: `Bearer ${token}` })

beforeAll(async () => {
  site = await made('/api/sites', aSite())
  otherSite = await made('/api/sites', aSite())
  treatment = await made('/api/treatments', { ...aTreatment({ title: 'Live title' }), _status: 'published' })
  await admin.patch(`/api/treatments/${treatment.id}?draft=true`, { title: 'Drafted title' })
})

test('a token shows the draft of its document, in the shape of delivery, and nothing keeps it', async () => {
  const token = await tokenFor({ type: 'treatments', id: treatment.id })
  const path = `/v1/preview/${site.key}/treatments/${treatment.id}`
  const { body, headers, status } = await anonymous.get(path, bearer(token))
  expect(status, JSON.stringify(body)).toBe(200)
  expect(body.title).toBe('Drafted title')
  itemSchemas.treatments.parse(body)
  expect(headers.get('cache-control')).toBe('private, no-store')
  expect(headers.get('x-robots-tag')).toContain('noindex')
  expect((await anonymous.get(`${path}?token=${token}`)).body.title).toBe('Drafted title')
  const live = await anonymous.get(`/v1/${site.key}/treatments/${treatment.slug}`)
  expect(live.body.title).toBe('Live title')
})

test('every type can be previewed before it was ever published, in both languages', async () => {
  for (const [collection, build] of Object.entries(builders)) {
    const { id } = await made(`/api/${collection}?draft=true`, { ...build(), _status: 'draft' })
    const token = await tokenFor({ type: collection, id })
    for (const locale of ['en', 'es']) {
      const { body, status } = await anonymous.get(
        `/v1/preview/${site.key}/${collection}/${id}?locale=${locale}`,
        bearer(token),
      )
      expect(status, JSON.stringify(body)).toBe(200)
      itemSchemas[collection as 'treatments'].parse(body)
    }
  }
})

test('what the draft links to is shown only when it is public', async () => {
  const open = await made('/api/conditions', { ...aCondition(), _status: 'published' })
  const hidden = await made('/api/conditions?draft=true', { ...aCondition(), _status: 'draft' })
  const draft = await made('/api/treatments?draft=true', {
    ...aTreatment({ conditions: [open.id, hidden.id] }),
    _status: 'draft',
  })
  const token = await tokenFor({ type: 'treatments', id: draft.id })
  const { body } = await anonymous.get(`/v1/preview/${site.key}/treatments/${draft.id}`, bearer(token))
  expect(body.conditions.map(({ id }: { id: string }) => id)).toEqual([open.id])
})

test('a token opens nothing else', async () => {
  const other = await made('/api/treatments?draft=true', { ...aTreatment(), _status: 'draft' })
  const token = await tokenFor({ type: 'treatments', id: treatment.id })
  const ofSite = await tokenFor({ site: site.key })
  const [payload = '', signature = ''] = token.split('.')
  const forged = `${Buffer.from(JSON.stringify({ for: { site: site.key }, exp: 9_999_999_999 })).toString('base64url')}.${signature}`
  const expected: [string, string, number][] = [
    [`/v1/preview/${site.key}/treatments/${other.id}`, token, 403],
    [`/v1/preview/${site.key}/treatments/${other.id}`, ofSite, 200],
    [`/v1/preview/${otherSite.key}/treatments/${other.id}`, ofSite, 403],
    [`/v1/preview/${site.key}/treatments/${treatment.id}`, forged, 403],
    [`/v1/preview/${site.key}/treatments/${treatment.id}`, `${payload}.${signature.slice(2)}`, 403],
    [`/v1/preview/${site.key}/treatments/${treatment.id}`, 'nonsense', 403],
    [`/v1/preview/${site.key}/users/${treatment.id}`, ofSite, 404],
    [`/v1/preview/${site.key}/treatments/none`, ofSite, 404],
  ]
  for (const [path, with_, status] of expected) {
    expect((await anonymous.get(path, bearer(with_))).status, `${path} ${with_}`).toBe(status)
  }
  expect((await anonymous.get(`/v1/preview/${site.key}/treatments/${treatment.id}`)).status).toBe(401)
})

test('an expired token opens nothing', async () => {
  const token = await tokenFor({ type: 'treatments', id: treatment.id }, admin, 0.0001)
  await expect
    .poll(
      async () =>
        (await anonymous.get(`/v1/preview/${site.key}/treatments/${treatment.id}`, bearer(token))).status,
      { timeout: 5000 },
    )
    .toBe(403)
})

test('links are made by people who may read the draft', async () => {
  const subject = { type: 'treatments', id: treatment.id }
  expect((await anonymous.post('/api/preview-tokens', { for: subject })).status).toBe(401)
  const author = await aPerson(server, admin, ['author'], [site.id])
  await tokenFor(subject, author)
  await tokenFor({ site: site.key }, author)
  expect((await author.post('/api/preview-tokens', { for: { site: otherSite.key } })).status).toBe(404)
  expect((await author.post('/api/preview-tokens', { for: { ...subject, id: 'none' } })).status).toBe(404)
  for (const wrong of [{}, { for: subject, hours: 10_000 }, { for: subject, hours: 'x' }, 'not json'])
    expect((await admin.post('/api/preview-tokens', wrong)).status).toBe(400)
})
