import { expect, test } from 'vitest'
import { contentTypes } from '#src/contract/enums.ts'
import { names } from '#tests/support/accessActions.ts'
import { aPerson, caller, signIn } from '#tests/support/api.ts'
import { aSection, aTreatment, builders } from '#tests/support/builders.ts'
import { startServer } from '#tests/support/startServer.ts'

const server = await startServer()
const admin = await signIn(server)
const anonymous = caller(server)
const author = await aPerson(server, admin, ['author'])
const publisher = await aPerson(server, admin, ['publisher'])
const reviewer = await aPerson(server, admin, ['medical-reviewer'])

test.each(contentTypes)(
  'an author writes %s in the admin from an empty form, and a publisher publishes it',
  async (slug) => {
    const { title } = names[slug]
    const form = builders[slug]()
    // The admin saves an empty draft as soon as the form opens, and then while its author types.
    const opened = await author.post(`/api/${slug}?draft=true&autosave=true&depth=0&fallback-locale=null`, {
      _status: 'draft',
    })
    expect(opened.status).toBe(201)
    const path = `/api/${slug}/${opened.body.doc.id}`
    const typed = await author.patch(`${path}?draft=true&autosave=true&depth=0`, {
      ...form,
      _status: 'draft',
    })
    expect([typed.status, typed.body.doc?.slug]).toEqual([
      200,
      String(form[title as never])
        .toLowerCase()
        .replace(/\W+/g, '-')
        .replace(/-$/, ''),
    ])
    expect((await author.patch(`${path}?draft=true&depth=0`, { _status: 'draft' })).status).toBe(200)
    expect((await anonymous.get(path)).status).toBe(404)

    const refused = await author.patch(path, { _status: 'published' })
    expect([refused.status, refused.body.errors[0].message]).toEqual([
      403,
      expect.stringContaining('a publisher makes them public'),
    ])
    expect((await publisher.patch(path, { _status: 'published' })).status).toBe(200)
    expect((await anonymous.get(path)).body[title]).toBe(form[title as never])
  },
)

test('an author starts in Spanish, and the address comes with the English title', async () => {
  const opened = await author.post('/api/treatments?draft=true&autosave=true&locale=es', {
    title: 'Bomba de dolor',
  })
  const path = `/api/treatments/${opened.body.doc.id}`
  expect(
    (await author.patch(`${path}?draft=true&autosave=true&locale=es`, { summary: 'Una bomba.' })).status,
  ).toBe(200)
  const english = await author.patch(`${path}?draft=true&locale=en`, { title: 'Pain pump' })
  expect([english.status, english.body.doc?.slug]).toEqual([200, 'pain-pump'])
})

test('a copy made by an author is a draft in every language, with an address of its own, as often as they like', async () => {
  const made = await admin.post(
    '/api/treatments?depth=0',
    aTreatment({ title: 'Original', _status: 'published' }),
  )
  const { id, sections } = made.body.doc
  const spanish = {
    title: 'Original',
    summary: 'En español.',
    sections: [{ ...aSection(), id: sections[0].id }],
    _status: 'published',
  }
  expect((await admin.patch(`/api/treatments/${id}?locale=es`, spanish)).status).toBe(200)

  const slugs: string[] = []
  for (const query of ['?draft=true', '?draft=true&depth=0', '']) {
    const copy = await author.post(`/api/treatments/${id}/duplicate${query}`, {})
    expect(copy.status, JSON.stringify(copy.body)).toBe(200)
    const { body } = await admin.get(`/api/treatments/${copy.body.doc.id}?locale=all&depth=0`)
    expect(body._status).toEqual({ en: 'draft', es: 'draft' })
    expect(body.title).toEqual({ en: 'Original', es: 'Original' })
    for (const locale of ['en', 'es'])
      expect((await anonymous.get(`/api/treatments/${copy.body.doc.id}?locale=${locale}`)).status).toBe(404)
    slugs.push(body.slug)
  }
  expect(slugs).toEqual(['original-2', 'original-3', 'original-4'])
})

test('a medical reviewer corrects a draft and makes nothing public', async () => {
  const made = await author.post('/api/treatments?draft=true', aTreatment())
  const path = `/api/treatments/${made.body.doc.id}`
  expect((await reviewer.patch(`${path}?draft=true`, { summary: 'Corrected.' })).status).toBe(200)
  for (const query of [
    '',
    '?draft=true',
    '?publishSpecificLocale=en',
    '?publishAllLocales=true',
    '?draft=true&publishAllLocales=true',
  ]) {
    expect((await reviewer.patch(path + query, { _status: 'published' })).status, query).toBe(403)
  }
  expect((await reviewer.post('/api/treatments?draft=true', aTreatment())).status).toBe(403)
  expect((await anonymous.get(path)).status).toBe(404)
})

test('the trash takes whole documents: a draft alone cannot be thrown away while its page stays public', async () => {
  const made = await publisher.post('/api/treatments', aTreatment({ _status: 'published' }))
  const path = `/api/treatments/${made.body.doc.id}`
  const deletedAt = new Date().toISOString()
  expect((await publisher.patch(`${path}?draft=true`, { deletedAt })).status).toBe(400)
  expect((await publisher.patch(path, { deletedAt })).status).toBe(200)
  expect((await author.patch(`${path}?draft=true&trash=true`, { deletedAt: null })).status).toBe(400)
  expect((await author.get(path)).status).toBe(404)
})
