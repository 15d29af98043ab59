/** The last part of a document's address: where it comes from, and that it stays. */
import { expect, test } from 'vitest'
import { type Answer, signIn } from '#tests/support/api.ts'
import { aCondition, aPage, aTreatment, builders } from '#tests/support/builders.ts'
import { startServer } from '#tests/support/startServer.ts'

const server = await startServer()
const admin = await signIn(server)

async function made(collection: string, data: object, query = '') {
  const { status, body } = await admin.post(`/api/${collection}${query}`, data)
  expect(status, JSON.stringify(body)).toBe(201)
  return body.doc
}

/** Expects a refusal of one field with this sentence. */
function expectFault({ status, body }: Answer, path: string, sentence: RegExp): void {
  expect(status, JSON.stringify(body)).toBe(400)
  const faults: { path: string; message: string }[] = body.errors[0].data.errors
  expect(faults.map((fault) => fault.path)).toEqual([path])
  expect(faults[0]?.message).toMatch(sentence)
}

test('a slug is made from the title, without accents', async () => {
  const { slug } = await made('treatments', aTreatment({ title: 'Ärztliche Hilfe: Ñandú & “Über’s”  ß!' }))
  expect(slug).toBe('arztliche-hilfe-nandu-and-ubers-ss')
})

test('a slug gets a number when it is taken, also by a document in the trash', async () => {
  const first = await made('treatments', aTreatment({ title: 'Nerve block' }))
  const second = await made('treatments', aTreatment({ title: 'Nerve block' }))
  await admin.patch(`/api/treatments/${second.id}`, { deletedAt: new Date().toISOString() })
  const third = await made('treatments', aTreatment({ title: 'Nerve block' }))
  expect([first.slug, second.slug, third.slug]).toEqual(['nerve-block', 'nerve-block-2', 'nerve-block-3'])
})

test('a slug belongs to one collection: another may have the same', async () => {
  await made('treatments', aTreatment({ title: 'Shared name' }))
  expect((await made('conditions', aCondition({ name: 'Shared name' }))).slug).toBe('shared-name')
})

test('a slug that is typed is tidied', async () => {
  const { slug } = await made('treatments', aTreatment({ slug: ' Dolor de la Columna/Ñ ' }))
  expect(slug).toBe('dolor-de-la-columna-n')
})

test.each(['POST', 'PATCH'])(
  'a slug that is typed and taken is refused, naming who has it: %s',
  async (method) => {
    await made('treatments', aTreatment({ title: `The owner ${method}`, slug: `taken-${method}` }))
    const slug = `Taken ${method}`
    const answer =
      method === 'POST'
        ? await admin.post('/api/treatments', aTreatment({ slug }))
        : await admin.patch(`/api/treatments/${(await made('treatments', aTreatment())).id}`, { slug })
    expectFault(answer, 'slug', new RegExp(`taken-${method.toLowerCase()}.*“The owner ${method}”`))
  },
)

test('a page cannot stand where every website has a list or a language', async () => {
  for (const slug of ['locations', 'es'])
    expectFault(await admin.post('/api/pages', aPage({ slug })), 'slug', new RegExp(`“/${slug}”`))
  expect((await made('pages', aPage({ title: 'Locations' }))).slug).toBe('locations-2')
  expect((await made('conditions', aCondition({ name: 'Locations' }))).slug).toBe('locations')
})

test('a slug follows the title until first published, and never after', async () => {
  const { id } = await made('treatments', aTreatment({ title: 'One' }), '?draft=true')
  const rename = async (title: string, over: object = {}, query = '') => {
    const { status, body } = await admin.patch(`/api/treatments/${id}${query}`, { title, ...over })
    expect(status, JSON.stringify(body)).toBe(200)
    return body.doc.slug
  }
  expect(await rename('Two', {}, '?draft=true')).toBe('two')
  expect(await rename('Three', {}, '?draft=true&autosave=true')).toBe('three')
  expect(await rename('Four', { _status: 'published' })).toBe('four')
  expect(await rename('Five', {}, '?draft=true')).toBe('four')
  expect(await rename('Six', { _status: 'published' })).toBe('four')
  expect((await admin.patch(`/api/treatments/${id}?unpublishAllLocales=true`, {})).status).toBe(200)
  expect(await rename('Seven', {}, '?draft=true')).toBe('four')
})

test('a slug that was typed does not follow the title', async () => {
  const { id } = await made('treatments', aTreatment({ title: 'One', slug: 'my-own' }), '?draft=true')
  const { body } = await admin.patch(`/api/treatments/${id}?draft=true`, { title: 'Another' })
  expect(body.doc.slug).toBe('my-own')
})

test('a slug is not changed by the Spanish title, nor made from it', async () => {
  const { id } = await made('treatments', aTreatment({ title: 'Back pain' }), '?draft=true')
  const { body } = await admin.patch(`/api/treatments/${id}?draft=true&locale=es`, { title: 'Espalda' })
  expect(body.doc).toMatchObject({ title: 'Espalda', slug: 'back-pain' })
})

test('a slug may be missing on drafts: two blank ones can exist, in every collection', async () => {
  for (const collection of Object.keys(builders)) {
    for (const _ of [1, 2]) {
      const { slug } = await made(collection, {}, '?draft=true')
      expect(slug ?? null, collection).toBeNull()
    }
  }
})

test('a slug must be there to publish', async () => {
  const { id } = await made('articles', {}, '?draft=true')
  const { status, body } = await admin.patch(`/api/articles/${id}`, { _status: 'published' })
  expect(status).toBe(400)
  const faults = body.errors[0].data.errors.map(({ path }: { path: string }) => path)
  expect(faults).toEqual(expect.arrayContaining(['title', 'slug', 'summary', 'body']))
})

test('a slug of a copy is its own', async () => {
  const { id } = await made('treatments', aTreatment({ title: 'To be copied', _status: 'published' }))
  const { status, body } = await admin.post(`/api/treatments/${id}/duplicate?draft=true`, {})
  expect(status, JSON.stringify(body)).toBe(200)
  expect(body.doc.slug).toBe('to-be-copied-2')
  expect((await admin.get(`/api/treatments/${id}`)).body.slug).toBe('to-be-copied')
})
