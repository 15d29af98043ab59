import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { aPerson, signIn } from '#tests/support/api.ts'
import { aSection, aSite, aTreatment, richText } from '#tests/support/builders.ts'
import { closeLocalPayload, localPayload } from '#tests/support/localPayload.ts'
import { eventually, inShort, publicReader, storedRows } from '#tests/support/publicReader.ts'
import { plan } from '#tests/support/schedule.ts'
import { startServer, usesMongo } from '#tests/support/startServer.ts'

const server = await startServer({ env: { DELIVERY_POLL_MS: '50', DELIVERY_MAX_AGE_SECONDS: '0' } })
const admin = await signIn(server)
const reader = publicReader(server)
afterAll(closeLocalPayload)

const locales = ['en', 'es'] as const
const publish = { _status: 'published' }
let counter = 0
let sites: { one: string; two: string }
let slug: string
let id: string
let before: string

/** What a visitor gets in both languages: the title, or the status with the reason. */
async function seen(of = slug, site = 'one', query = '') {
  return Object.fromEntries(
    await Promise.all(
      locales.map(async (locale) => {
        const { body, status } = await reader.get(`${site}/treatments/${of}?locale=${locale}${query}`)
        return [locale, status === 200 ? body.title : `${status} ${body.reason ?? ''}`.trim()]
      }),
    ),
  )
}

/** What the feed said of a document since the test began. */
const told = async (of = id) => (await reader.changesSince(before)).filter((change) => change.id === of)
const toldInShort = async (of = id) => (await told(of)).map(inShort)

const save = async (query: string, body: object, of = id) => {
  const { body: answer, status } = await admin.patch(`/api/treatments/${of}${query}`, body)
  expect(status, JSON.stringify(answer)).toBe(200)
}

/** A draft, complete in both languages: `A` and `Á`. */
async function aBilingualDraft(over: object = {}): Promise<string> {
  slug = `store-${++counter}`
  const made = await admin.post('/api/treatments?draft=true&depth=0', {
    ...aTreatment(),
    title: 'A',
    slug,
    sections: [aSection()],
    ...over,
  })
  const { doc } = made.body
  const spanish = {
    title: 'Á',
    summary: 'En español.',
    sections: [{ ...doc.sections[0], heading: 'Sobre esto', body: richText('Qué es.') }],
  }
  await save('?draft=true&locale=es', spanish, doc.id)
  return doc.id
}

beforeAll(async () => {
  const site = async (key: string) => (await admin.post('/api/sites', aSite({ key }))).body.doc.id
  sites = { one: await site('one'), two: await site('two') }
})

describe('a draft', () => {
  beforeEach(async () => {
    before = await reader.cursor()
    id = await aBilingualDraft()
  })

  test('is not there, nor in the store', async () => {
    await save('?draft=true&autosave=true', { title: 'B' })
    expect(await seen()).toEqual({ en: '404', es: '404' })
    expect(await told()).toEqual([])
    expect((await storedRows(server)).filter(({ documentId }) => documentId === id)).toEqual([])
  })

  test('is published one language at a time', async () => {
    await save('?locale=es', publish)
    expect(await seen()).toEqual({ en: '404', es: 'Á' })
    await save('?locale=en', publish)
    expect(await seen()).toEqual({ en: 'A', es: 'Á' })
    expect(await toldInShort()).toEqual(['published es', 'published en'])
  })

  test('is published in all languages at once', async () => {
    await save('?publishAllLocales=true', publish)
    expect(await seen()).toEqual({ en: 'A', es: 'Á' })
    expect(await toldInShort()).toEqual(['published en', 'published es'])
  })

  test('that must not be published leaves no trace: incomplete, or by an author', async () => {
    const author = await aPerson(server, admin, ['author'])
    expect((await author.patch(`/api/treatments/${id}`, publish)).status).toBe(403)
    expect((await admin.patch(`/api/treatments/${id}`, { ...publish, title: '' })).status).toBe(400)
    expect(await seen()).toEqual({ en: '404', es: '404' })
    expect(await told()).toEqual([])
    expect((await storedRows(server)).filter(({ documentId }) => documentId === id)).toEqual([])
  })

  test('made by duplicating a published document is not there', async () => {
    await save('?publishAllLocales=true', publish)
    const copy = (await admin.post(`/api/treatments/${id}/duplicate`, {})).body.doc
    expect(copy.id).not.toBe(id)
    expect(await told(copy.id)).toEqual([])
    expect(await seen(copy.slug)).toEqual({ en: '404', es: '404' })
  })
})

describe('a document public in both languages', () => {
  beforeEach(async () => {
    id = await aBilingualDraft()
    await save('?publishAllLocales=true', publish)
    before = await reader.cursor()
  })

  test('is not changed by drafts, nor by saving it as it is', async () => {
    await save('?draft=true', { title: 'Draft' })
    await save('?draft=true&autosave=true&locale=es', { title: 'Borrador' })
    await save('', { title: 'A', ...publish })
    expect(await seen()).toEqual({ en: 'A', es: 'Á' })
    expect(await told()).toEqual([])
  })

  test('is withdrawn from one language, and comes back with the day it was first published', async () => {
    const { publishedAt } = (await reader.get(`one/treatments/${slug}`)).body
    await save('?locale=en', { _status: 'draft' })
    expect(await seen()).toEqual({ en: '410 unpublished', es: 'Á' })
    await save('?locale=en', { title: 'Again', ...publish })
    expect(await seen()).toEqual({ en: 'Again', es: 'Á' })
    expect(await toldInShort()).toEqual(['withdrawn en unpublished', 'published en'])
    expect((await reader.get(`one/treatments/${slug}`)).body.publishedAt).toBe(publishedAt)
  })

  test('is withdrawn from all languages, also when there is a newer draft', async () => {
    await save('?draft=true', { title: 'Draft' })
    await save('?unpublishAllLocales=true', {})
    expect(await seen()).toEqual({ en: '410 unpublished', es: '410 unpublished' })
    expect(await toldInShort()).toEqual(['withdrawn en unpublished', 'withdrawn es unpublished'])
    const path = `one/resolve?path=/es/treatments/${slug}`
    expect((await reader.get(path)).status).toBe(410)
    const stored = (await storedRows(server)).filter(({ documentId }) => documentId === id)
    expect(stored.map(({ body, brief, hash, lexical }) => [brief, body, lexical, hash])).toEqual([
      ['', '', '', null],
      ['', '', '', null],
    ])
  })

  test('is withdrawn and published by plan', async () => {
    const run = () => admin.get('/api/payload-jobs/run?limit=50')
    await plan(server, { type: 'unpublish', doc: { relationTo: 'treatments', value: id }, locale: 'es' })
    await run()
    await eventually(async () => expect(await seen()).toEqual({ en: 'A', es: '410 unpublished' }))
    await save('?draft=true', { title: 'Planned' })
    await plan(server, { type: 'publish', doc: { relationTo: 'treatments', value: id } })
    await run()
    await eventually(async () => expect(await seen()).toEqual({ en: 'Planned', es: 'Á' }))
    expect(await toldInShort()).toEqual(['withdrawn es unpublished', 'published en', 'published es'])
  })

  test('goes back to a version for good, or only as a draft', async () => {
    const { body } = await admin.get(`/api/treatments/versions?where[parent][equals]=${id}&limit=1&depth=0`)
    const version = `/api/treatments/versions/${body.docs[0].id}`
    await save('?publishAllLocales=true', { title: 'Later' })
    await admin.post(`${version}?draft=true`)
    expect(await seen()).toEqual({ en: 'Later', es: 'Á' })
    await admin.post(version)
    expect(await seen()).toEqual({ en: 'A', es: 'Á' })
    expect(await toldInShort()).toEqual(['published en', 'published en'])
  })

  test('is trashed, taken out of the trash, and deleted', async () => {
    await save('', { deletedAt: '2026-01-01T00:00:00.000Z' })
    expect(await seen()).toEqual({ en: '410 trashed', es: '410 trashed' })
    await save('?trash=true', { deletedAt: null })
    expect(await seen()).toEqual({ en: 'A', es: 'Á' })
    expect((await admin.delete(`/api/treatments/${id}`)).status).toBe(200)
    expect(await seen()).toEqual({ en: '410 deleted', es: '410 deleted' })
    expect(await toldInShort()).toEqual([
      'withdrawn en trashed',
      'withdrawn es trashed',
      'published en',
      'published es',
      'withdrawn en deleted',
      'withdrawn es deleted',
    ])
  })

  test('is changed, withdrawn and deleted along with others', async () => {
    const other = { id: await aBilingualDraft(), slug }
    await save('?publishAllLocales=true', publish, other.id)
    before = await reader.cursor()
    const where = `where[id][in]=${id},${other.id}&depth=0`
    expect((await admin.patch(`/api/treatments?${where}`, { title: 'Both', ...publish })).status).toBe(200)
    expect(await seen(other.slug)).toEqual({ en: 'Both', es: 'Á' })
    await admin.patch(`/api/treatments?${where}&locale=es`, { _status: 'draft' })
    expect(await seen(other.slug)).toEqual({ en: 'Both', es: '410 unpublished' })
    await admin.delete(`/api/treatments?${where}`)
    expect(await seen(other.slug)).toEqual({ en: '410 deleted', es: '410 unpublished' })
    for (const one of [id, other.id])
      expect(await toldInShort(one)).toEqual([
        'published en',
        'withdrawn es unpublished',
        'withdrawn en deleted',
      ])
  })

  test('is changed and withdrawn by code in another process', async () => {
    const local = await localPayload(server)
    await local.update({ collection: 'treatments', id, data: { title: 'By code', _status: 'published' } })
    await eventually(async () => expect(await seen()).toEqual({ en: 'By code', es: 'Á' }))
    await local.delete({ collection: 'treatments', id })
    await eventually(async () => expect(await seen()).toEqual({ en: '410 deleted', es: '410 deleted' }))
    expect(await toldInShort()).toEqual(['published en', 'withdrawn en deleted', 'withdrawn es deleted'])
  })

  test.runIf(usesMongo)('is not changed by a transaction that is rolled back', async () => {
    const local = await localPayload(server)
    const transactionID = (await local.db.beginTransaction()) as string
    const data = { title: 'Rolled back', _status: 'published' as const }
    await local.update({ collection: 'treatments', id, data, req: { transactionID } })
    const made = await local.create({
      collection: 'treatments',
      data: { ...aTreatment(), _status: 'published' } as never,
      req: { transactionID },
    })
    await local.db.rollbackTransaction(transactionID)
    // What comes after it shows that the feed has passed its place.
    await local.update({ collection: 'treatments', id, data: { title: 'After', _status: 'published' } })
    await eventually(async () => expect(await seen()).toEqual({ en: 'After', es: 'Á' }))
    expect(await toldInShort()).toEqual(['published en'])
    const stored = await storedRows(server)
    expect(stored.some(({ documentId }) => documentId === made.id)).toBe(false)
    expect(JSON.stringify(stored)).not.toContain('Rolled back')
  })

  test('leads from its former addresses to the present one, until it is withdrawn', async () => {
    const names = [slug, `${slug}-b`, `${slug}-c`]
    await save('', { slug: names[1], ...publish })
    await save('', { slug: names[2], ...publish })
    const changes = await told()
    expect(changes.map(({ formerSlug, slug: now }) => [formerSlug, now])).toEqual([
      [names[0], names[1]],
      [names[0], names[1]],
      [names[1], names[2]],
      [names[1], names[2]],
    ])
    for (const former of names.slice(0, 2)) {
      const moved = await reader.get(`one/treatments/${former}?locale=es&richText=text`)
      expect([moved.status, moved.headers.get('location')]).toEqual([
        301,
        `/v1/one/treatments/${names[2]}?locale=es&richText=text`,
      ])
      const { body } = await reader.get(`one/resolve?path=/es/treatments/${former}`)
      expect(body).toMatchObject({ kind: 'redirect', status: 301, path: `/es/treatments/${names[2]}` })
    }
    await save('?unpublishAllLocales=true', {})
    for (const former of names) expect((await seen(former)).en).toBe('410 unpublished')
  })

  test('gives its former address to whoever takes it', async () => {
    const former = slug
    await save('', { slug: `${slug}-b`, ...publish })
    const heir = await aBilingualDraft({ slug: former, title: 'Heir' })
    expect((await seen(former)).en).toBe('301')
    await save('?locale=en', publish, heir)
    expect(await seen(former)).toEqual({ en: 'Heir', es: '301' })
  })

  test('moves out of a website, where it is gone, and back', async () => {
    await save('', { sites: [sites.two], ...publish })
    expect([await seen(), await seen(slug, 'two')]).toEqual([
      { en: '410 moved', es: '410 moved' },
      { en: 'A', es: 'Á' },
    ])
    await save('', { title: 'Elsewhere', ...publish })
    expect((await seen()).en).toBe('410 moved')
    await save('', { sites: [sites.one, sites.two], ...publish })
    expect(await seen()).toEqual({ en: 'Elsewhere', es: 'Á' })
    const english = (await told()).filter(({ locale }) => locale === 'en')
    expect(
      english.map(({ event, formerSites, sites: now }) => [event, formerSites, now?.toSorted()]),
    ).toEqual([
      ['published', null, ['two']],
      ['published', ['two'], ['two']],
      ['published', ['two'], ['one', 'two']],
    ])
  })

  test('leaves a channel', async () => {
    await save('', { channels: ['kiosk'], ...publish })
    expect(await seen()).toEqual({ en: '410 moved', es: '410 moved' })
    expect(await seen(slug, 'one', '&channel=kiosk')).toEqual({ en: 'A', es: 'Á' })
    expect(await toldInShort()).toEqual(['published en', 'published es'])
  })
})
