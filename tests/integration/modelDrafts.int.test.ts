/** Saving while typing, history, and the trash. */
import { expect, test } from 'vitest'
import { caller, signIn } from '#tests/support/api.ts'
import { aTreatment, builders } from '#tests/support/builders.ts'
import { startServer } from '#tests/support/startServer.ts'

const server = await startServer()
const admin = await signIn(server)
const anonymous = caller(server)

async function published(data: object) {
  const { status, body } = await admin.post('/api/treatments', { ...data, _status: 'published' })
  expect(status, JSON.stringify(body)).toBe(201)
  return body.doc
}

test('typing keeps the live text, and makes one version however long it lasts', async () => {
  const { id } = await published(aTreatment({ title: 'Live' }))
  for (const title of ['T', 'Ty', 'Typing']) {
    const { status } = await admin.patch(`/api/treatments/${id}?draft=true&autosave=true`, { title })
    expect(status).toBe(200)
  }
  expect((await anonymous.get(`/api/treatments/${id}`)).body.title).toBe('Live')
  expect((await admin.get(`/api/treatments/${id}`)).body.title).toBe('Live')
  expect((await admin.get(`/api/treatments/${id}?draft=true`)).body.title).toBe('Typing')
  const versions = await admin.get(`/api/treatments/versions?where[parent][equals]=${id}`)
  expect(versions.body.totalDocs).toBe(2)
})

test('half a document is saved while typing, in every collection', async () => {
  for (const [collection, build] of Object.entries(builders)) {
    const { body } = await admin.post(`/api/${collection}`, { ...build(), _status: 'published' })
    const { status } = await admin.patch(`/api/${collection}/${body.doc.id}?draft=true&autosave=true`, {
      summary: '',
    })
    expect(status, collection).toBe(200)
    expect((await anonymous.get(`/api/${collection}/${body.doc.id}`)).body.summary, collection).not.toBe('')
  }
})

test('what was typed is published when the publisher says so', async () => {
  const { id } = await published(aTreatment({ title: 'Before' }))
  await admin.patch(`/api/treatments/${id}?draft=true&autosave=true`, { title: 'After' })
  const { status } = await admin.patch(`/api/treatments/${id}`, { title: 'After', _status: 'published' })
  expect(status).toBe(200)
  expect((await anonymous.get(`/api/treatments/${id}`)).body.title).toBe('After')
})

test('of 60 saved drafts the newest 50 versions are kept, and the live text stays', async () => {
  const { id } = await published(aTreatment({ title: 'Live' }))
  for (let number = 1; number <= 60; number++) {
    const { status } = await admin.patch(`/api/treatments/${id}?draft=true&depth=0`, {
      title: `Draft ${number}`,
    })
    expect(status).toBe(200)
  }
  const { body } = await admin.get(
    `/api/treatments/versions?where[parent][equals]=${id}&sort=-updatedAt&limit=100&depth=0`,
  )
  expect(body.totalDocs).toBe(50)
  expect(body.docs[0].version.title).toBe('Draft 60')
  expect((await anonymous.get(`/api/treatments/${id}`)).body.title).toBe('Live')
})

test('a slug that was public stays when the version that says so is no longer kept', async () => {
  const { id, slug } = await published(aTreatment({ title: 'Public once' }))
  for (let number = 1; number <= 52; number++) {
    await admin.patch(`/api/treatments/${id}?draft=true&depth=0`, { summary: `Draft ${number}` })
  }
  const { body } = await admin.patch(`/api/treatments/${id}?draft=true`, { title: 'Renamed' })
  expect(body.doc.slug).toBe(slug)
})

test('what is in the trash is in no list, and comes back whole', async () => {
  const { id } = await published(aTreatment({ title: 'Thrown away', summary: 'Whole.' }))
  const now = new Date().toISOString()
  expect((await admin.patch(`/api/treatments/${id}`, { deletedAt: now })).status).toBe(200)
  const list = `/api/treatments?where[id][equals]=${id}`
  for (const who of [anonymous, admin]) {
    expect((await who.get(list)).body.totalDocs).toBe(0)
    expect((await who.get(`/api/treatments/${id}`)).status).toBe(404)
    expect((await who.get(`/api/treatments/count?where[id][equals]=${id}`)).body.totalDocs).toBe(0)
    const { body } = await who.graphql(`{ Treatments(where: { id: { equals: "${id}" } }) { totalDocs } }`)
    expect(body.data.Treatments.totalDocs).toBe(0)
  }
  expect((await admin.get(`${list}&draft=true`)).body.totalDocs).toBe(0)
  expect((await anonymous.get(`${list}&trash=true`)).body.totalDocs).toBe(0)
  expect((await admin.get(`${list}&trash=true`)).body.totalDocs).toBe(1)

  const restored = await admin.patch(`/api/treatments/${id}?trash=true`, { deletedAt: null })
  expect(restored.status, JSON.stringify(restored.body)).toBe(200)
  expect((await anonymous.get(list)).body.docs).toMatchObject([{ title: 'Thrown away', summary: 'Whole.' }])
})
