import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { aPerson, caller, signIn } from '#tests/support/api.ts'
import { aSection, aTreatment, richText } from '#tests/support/builders.ts'
import { closeLocalPayload } from '#tests/support/localPayload.ts'
import { cancel, failedPlans, jobsLeft, plan } from '#tests/support/schedule.ts'
import { startServer } from '#tests/support/startServer.ts'

const server = await startServer()
const admin = await signIn(server)
const anonymous = caller(server)
afterAll(closeLocalPayload)

type Locale = 'en' | 'es'
const path = (id: string, query = '') => `/api/treatments/${id}${query}`
const publish = { _status: 'published' }

/** What the public sees in each language, without fallback: title and headings, or nothing. */
async function seen(id: string): Promise<Record<Locale, string | null>> {
  const read = async (locale: Locale) => {
    const { status, body } = await anonymous.get(path(id, `?locale=${locale}&fallback-locale=none&depth=0`))
    if (status === 404) return null
    return [
      body.title,
      ...body.sections.map((row: { aspect: string; heading: string }) => `${row.aspect}=${row.heading}`),
    ].join(' ')
  }
  return { en: await read('en'), es: await read('es') }
}

const rowsOf = async (id: string, locale: Locale = 'en') =>
  (await admin.get(path(id, `?draft=true&depth=0&locale=${locale}`))).body.sections

/** A draft, complete in both languages: `A` with the sections `a` and `b`, and `Á` with `á` and `b́`. */
async function aBilingualDraft(): Promise<string> {
  const made = await admin.post('/api/treatments?draft=true&depth=0', {
    ...aTreatment(),
    title: 'A',
    sections: [aSection({ heading: 'a' }), aSection({ aspect: 'recovery', heading: 'b' })],
  })
  const { id, sections } = made.body.doc
  const spanish = {
    title: 'Á',
    summary: 'En español.',
    sections: [
      { ...sections[0], heading: 'á' },
      { ...sections[1], heading: 'é' },
    ],
  }
  expect((await admin.patch(path(id, '?draft=true&locale=es'), spanish)).status).toBe(200)
  return id
}

const english = 'A overview=a recovery=b'
const spanish = 'Á overview=á recovery=é'

describe('each language is published by itself', () => {
  let id: string
  beforeEach(async () => {
    id = await aBilingualDraft()
  })

  test.each<[Locale, string]>([
    ['en', english],
    ['es', spanish],
  ])('publishing %s leaves the other a draft', async (locale, text) => {
    await admin.patch(path(id, `?locale=${locale}`), publish)
    expect(await seen(id)).toEqual({ en: null, es: null, [locale]: text })
    const draft = (await admin.get(path(id, '?draft=true&locale=all&depth=0'))).body
    expect(draft.title).toEqual({ en: 'A', es: 'Á' })
  })

  test('publishSpecificLocale says which language is meant, whatever the locale says', async () => {
    await admin.patch(path(id, '?locale=en&publishSpecificLocale=es'), publish)
    expect(await seen(id)).toEqual({ en: null, es: spanish })
  })

  test('unpublishing one leaves the other public', async () => {
    await admin.patch(path(id, '?publishAllLocales=true'), publish)
    await admin.patch(path(id, '?locale=en'), { _status: 'draft' })
    expect(await seen(id)).toEqual({ en: null, es: spanish })
  })

  test('a draft in one language over both published changes neither', async () => {
    await admin.patch(path(id, '?publishAllLocales=true'), publish)
    await admin.patch(path(id, '?draft=true&locale=es'), { title: 'Borrador' })
    await admin.patch(path(id, '?draft=true&locale=en'), { title: 'Draft' })
    expect(await seen(id)).toEqual({ en: english, es: spanish })
    await admin.patch(path(id, '?locale=es'), publish)
    expect(await seen(id)).toEqual({ en: english, es: spanish.replace('Á', 'Borrador') })
  })

  test('all are published and withdrawn together', async () => {
    await admin.patch(path(id, '?publishAllLocales=true'), publish)
    expect(await seen(id)).toEqual({ en: english, es: spanish })
    await admin.patch(path(id, '?unpublishAllLocales=true'), {})
    expect(await seen(id)).toEqual({ en: null, es: null })
  })

  test('restoring a version brings back each language as it was then', async () => {
    await admin.patch(path(id, '?locale=en'), publish)
    const [version] = (
      await admin.get(`/api/treatments/versions?where[parent][equals]=${id}&limit=1&depth=0`)
    ).body.docs
    await admin.patch(path(id, '?publishAllLocales=true'), { title: 'Later' })
    expect(await seen(id)).toEqual({ en: english.replace('A', 'Later'), es: spanish })
    expect((await admin.post(`/api/treatments/versions/${version.id}`)).status).toBe(200)
    expect(await seen(id)).toEqual({ en: english, es: null })
  })

  test('restoring a version as a draft changes nothing for the public', async () => {
    const [version] = (
      await admin.get(`/api/treatments/versions?where[parent][equals]=${id}&limit=1&depth=0`)
    ).body.docs
    await admin.patch(path(id, '?publishAllLocales=true'), { title: 'Later' })
    expect((await admin.post(`/api/treatments/versions/${version.id}?draft=true`)).status).toBe(200)
    expect(await seen(id)).toEqual({ en: english.replace('A', 'Later'), es: spanish })
    const draft = (await admin.get(path(id, '?draft=true&locale=all&depth=0'))).body
    expect([draft.title, draft._status]).toEqual([
      { en: 'A', es: 'Á' },
      { en: 'draft', es: 'draft' },
    ])
  })
})

describe('rows keep their texts together when one language is published', () => {
  let id: string
  beforeEach(async () => {
    id = await aBilingualDraft()
    await admin.patch(path(id, '?publishAllLocales=true'), publish)
  })

  test('after moving sections', async () => {
    const [a, b] = await rowsOf(id)
    await admin.patch(path(id, '?locale=en'), { ...publish, sections: [b, a] })
    expect(await seen(id)).toEqual({ en: 'A recovery=b overview=a', es: 'Á recovery=é overview=á' })
  })

  test('after adding a section on top', async () => {
    const rows = await rowsOf(id)
    await admin.patch(path(id, '?locale=en'), {
      ...publish,
      sections: [aSection({ aspect: 'benefits', heading: 'new' }), ...rows],
    })
    const { en, es } = await seen(id)
    expect(en).toBe('A benefits=new overview=a recovery=b')
    expect(es).toMatch(/^Á benefits=(null|undefined) overview=á recovery=é$/)
  })

  test('after removing the first section', async () => {
    const [, b] = await rowsOf(id)
    await admin.patch(path(id, '?locale=en'), { ...publish, sections: [b] })
    expect(await seen(id)).toEqual({ en: 'A recovery=b', es: 'Á recovery=é' })
  })

  test('after unpublishing the language in which they were moved', async () => {
    const [a, b] = await rowsOf(id)
    await admin.patch(path(id, '?draft=true'), { sections: [b, a] })
    await admin.patch(path(id, '?locale=en'), { _status: 'draft' })
    expect(await seen(id)).toEqual({ en: null, es: 'Á recovery=é overview=á' })
  })

  test('also blocks of a page, of different kinds', async () => {
    const made = await admin.post('/api/pages?draft=true&depth=0', {
      title: 'P',
      summary: 'A page.',
      blocks: [
        { blockType: 'hero', heading: 'hero', text: 'welcome' },
        { blockType: 'callToAction', heading: 'call', text: 'today' },
      ],
    })
    const { id: page, blocks } = made.body.doc
    const inSpanish = {
      title: 'P',
      summary: 'Una página.',
      blocks: [
        { ...blocks[0], heading: 'portada', text: 'hola' },
        { ...blocks[1], heading: 'llame', text: 'hoy' },
      ],
    }
    await admin.patch(`/api/pages/${page}?draft=true&locale=es`, inSpanish)
    await admin.patch(`/api/pages/${page}?publishAllLocales=true`, publish)
    const [hero, call] = (await admin.get(`/api/pages/${page}?depth=0`)).body.blocks
    await admin.patch(`/api/pages/${page}?locale=en`, {
      ...publish,
      blocks: [call, { blockType: 'locationFinder', heading: 'new' }, hero],
    })
    const { body } = await anonymous.get(`/api/pages/${page}?locale=es&fallback-locale=none&depth=0`)
    expect(
      body.blocks.map((block: Record<string, unknown>) => [
        block['blockType'],
        block['heading'] ?? null,
        block['text'] ?? null,
      ]),
    ).toEqual([
      ['callToAction', 'llame', 'hoy'],
      ['locationFinder', null, null],
      ['hero', 'portada', 'hola'],
    ])
  })
})

describe('publishing all languages at once', () => {
  const all = '?publishAllLocales=true'
  const refusal = async (answer: ReturnType<typeof admin.patch>) => {
    const { status, body } = await answer
    return { status, message: body.errors?.[0]?.message as string | undefined, data: body.errors?.[0]?.data }
  }

  test('is refused while a language lacks a required text, and says which', async () => {
    const id = await aBilingualDraft()
    await admin.patch(path(id, '?draft=true&locale=es'), { summary: '  ' })
    expect(await refusal(admin.patch(path(id, all), publish))).toEqual({
      status: 400,
      message: 'Spanish is not complete: “Summary” is empty. Write it, or publish English alone.',
      data: { locale: 'es', missing: [{ path: 'summary', label: 'Summary' }] },
    })
    expect(await seen(id)).toEqual({ en: null, es: null })

    await admin.patch(path(id, '?draft=true&locale=es'), { summary: 'Ahora sí.' })
    expect((await admin.patch(path(id, all), publish)).status).toBe(200)
    expect(await seen(id)).toEqual({ en: english, es: spanish })
  })

  test('looks into sections, by row, also for text that is only blank', async () => {
    const id = await aBilingualDraft()
    const [a, b] = await rowsOf(id, 'es')
    await admin.patch(path(id, '?draft=true&locale=es'), {
      sections: [
        { ...a, heading: '' },
        { ...b, body: richText('  ') },
      ],
    })
    expect((await refusal(admin.patch(path(id, all), publish))).message).toBe(
      'Spanish is not complete: “Sections 1: Heading”, “Sections 2: Text” are empty. Write it, or publish English alone.',
    )
  })

  test('misses a section that was added in one language only', async () => {
    const id = await aBilingualDraft()
    const [a, b] = await rowsOf(id)
    const sections = [a, aSection({ aspect: 'benefits', heading: 'new' }), b]
    expect((await refusal(admin.patch(path(id, all), { ...publish, sections }))).message).toContain(
      '“Sections 2: Heading”, “Sections 2: Text” are empty',
    )
    await admin.patch(path(id, '?draft=true'), { sections })
    expect((await refusal(admin.patch(path(id, all), publish))).message).toContain('“Sections 2: Heading”')
  })

  test('looks into the blocks of a page', async () => {
    const made = await admin.post('/api/pages?draft=true&depth=0', {
      title: 'P',
      summary: 'A page.',
      blocks: [
        { blockType: 'hero', heading: 'h' },
        { blockType: 'richText', body: richText('t') },
      ],
    })
    const { id, blocks } = made.body.doc
    await admin.patch(`/api/pages/${id}?draft=true&locale=es`, {
      title: 'P',
      summary: 'Página.',
      blocks: [
        { ...blocks[0], heading: 'h' },
        { ...blocks[1], body: null },
      ],
    })
    expect((await refusal(admin.patch(`/api/pages/${id}${all}`, publish))).message).toBe(
      'Spanish is not complete: “Blocks 2: Text” is empty. Write it, or publish English alone.',
    )
  })

  test('is refused for a language without any text, on update and on create', async () => {
    const made = await admin.post('/api/treatments?draft=true', aTreatment())
    const message = 'Spanish has no text yet; publish English alone.'
    expect(await refusal(admin.patch(path(made.body.doc.id, all), publish))).toMatchObject({
      status: 400,
      message,
    })
    const title = 'Never made'
    expect(
      await refusal(admin.post(`/api/treatments${all}`, aTreatment({ title, ...publish }))),
    ).toMatchObject({ status: 400, message })
    expect((await admin.get(`/api/treatments?draft=true&where[title][equals]=${title}`)).body.totalDocs).toBe(
      0,
    )
    expect((await admin.patch(path(made.body.doc.id), publish)).status).toBe(200)
  })

  test('is refused from the other language too', async () => {
    const made = await admin.post('/api/treatments?draft=true&locale=es', aTreatment())
    expect((await refusal(admin.patch(path(made.body.doc.id, `${all}&locale=es`), publish))).message).toBe(
      'English has no text yet; publish Spanish alone.',
    )
  })

  test('of many documents publishes the complete ones and names the others', async () => {
    const complete = await aBilingualDraft()
    const incomplete = (await admin.post('/api/treatments?draft=true', aTreatment())).body.doc.id
    // What many documents are published from is the live document, so Spanish has to stand there.
    await admin.patch(path(complete, all), { _status: 'draft', title: 'A' })
    await admin.patch(path(complete, '?unpublishAllLocales=true'), {})
    const answer = await admin.patch(`/api/treatments${all}&where[id][in]=${complete},${incomplete}`, publish)
    expect(answer.status).toBe(400)
    expect(answer.body.errors).toEqual([
      { id: incomplete, isPublic: true, message: 'Spanish has no text yet; publish English alone.' },
    ])
    expect(await seen(complete)).toEqual({ en: english, es: spanish })
    expect(await seen(incomplete)).toEqual({ en: null, es: null })
  })

  test('does not stand in the way of drafts, of one language, or of withdrawing', async () => {
    const made = await admin.post('/api/treatments?draft=true', aTreatment({ title: 'A', sections: [] }))
    const { id } = made.body.doc
    expect((await admin.patch(path(id, `${all}&draft=true`), { title: 'Aa' })).status).toBe(200)
    expect((await admin.patch(path(id, '?publishSpecificLocale=en'), publish)).status).toBe(200)
    expect(await seen(id)).toEqual({ en: 'Aa', es: null })
    expect((await admin.patch(path(id, '?unpublishAllLocales=true'), {})).status).toBe(200)
  })
})

describe('a planned publication', () => {
  /** The server's own clock runs due jobs every ten seconds; an administrator may run them now. */
  const whenRun = <T>(look: () => Promise<T>) =>
    expect.poll(async () => {
      expect((await admin.get('/api/payload-jobs/run')).status).toBe(200)
      return look()
    })
  const doc = (value: string) => ({ relationTo: 'treatments' as const, value })

  test('of one language publishes that one, and leaves no job behind', async () => {
    const id = await aBilingualDraft()
    const job = await plan(server, { type: 'publish', doc: doc(id), locale: 'es' })
    await whenRun(() => seen(id)).toEqual({ en: null, es: spanish })
    await expect.poll(() => jobsLeft(server)).not.toContain(job)
  })

  test('of all languages publishes all', async () => {
    const id = await aBilingualDraft()
    await plan(server, { type: 'publish', doc: doc(id) })
    await whenRun(() => seen(id)).toEqual({ en: english, es: spanish })
  })

  test('of all languages publishes none when one is not complete', async () => {
    const id = (await admin.post('/api/treatments?draft=true', aTreatment())).body.doc.id
    await plan(server, { type: 'publish', doc: doc(id) })
    await whenRun(() => failedPlans(server)).toContainEqual(
      expect.stringContaining('Spanish has no text yet'),
    )
    expect(await seen(id)).toEqual({ en: null, es: null })
  })

  test('withdrawal withdraws every language', async () => {
    const id = await aBilingualDraft()
    await admin.patch(path(id, '?publishAllLocales=true'), publish)
    await plan(server, { type: 'unpublish', doc: doc(id) })
    await whenRun(() => seen(id)).toEqual({ en: null, es: null })
  })

  test('has the rights of the person who planned it', async () => {
    const publisher = await aPerson(server, admin, ['publisher'])
    const author = await aPerson(server, admin, ['author'])
    const [theirs, refused] = [await aBilingualDraft(), await aBilingualDraft()]
    await plan(server, { type: 'publish', doc: doc(refused), userId: author.id })
    await plan(server, { type: 'publish', doc: doc(theirs), userId: publisher.id })
    await whenRun(() => seen(theirs)).toEqual({ en: english, es: spanish })
    await whenRun(() => failedPlans(server)).toContainEqual(
      expect.stringContaining('a publisher makes them public'),
    )
    expect(await seen(refused)).toEqual({ en: null, es: null })
  })

  test('is cancelled by publishers, not by authors', async () => {
    const publisher = await aPerson(server, admin, ['publisher'])
    const author = await aPerson(server, admin, ['author'])
    const job = await plan(server, { type: 'publish', doc: doc(await aBilingualDraft()), dueInHours: 24 })
    await expect(cancel(server, job, author.id)).rejects.toThrow('Only a publisher')
    expect(await jobsLeft(server)).toContain(job)
    await cancel(server, job, publisher.id)
    expect(await jobsLeft(server)).not.toContain(job)
  })
})
