import fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import { locales as allLocales } from '#src/contract/vocabulary.ts'
import { type Answer, aPerson, signIn } from '#tests/support/api.ts'
import { aFaq, aSection, aSite, aTreatment } from '#tests/support/builders.ts'
import { type FeedReader, pollingReader, streamReader } from '#tests/support/feedReaders.ts'
import { closeLocalPayload, localPayload } from '#tests/support/localPayload.ts'
import { eventually, lastPlace, publicReader, storedRows } from '#tests/support/publicReader.ts'
import { failedPlans, jobsLeft, plan } from '#tests/support/schedule.ts'
import { startServer } from '#tests/support/startServer.ts'

const server = await startServer({ env: { DELIVERY_POLL_MS: '50', DELIVERY_MAX_AGE_SECONDS: '0' } })
const admin = await signIn(server)
const publisher = await aPerson(server, admin, ['publisher'])
const reader = publicReader(server)
const local = await localPayload(server)
await admin.post('/api/sites', aSite({ key: 'feed' }))
afterAll(closeLocalPayload)

const writers = 8
const locales = allLocales.map(({ value }) => value)
const types = ['treatments', 'faqs'] as const
const publish = { _status: 'published' }

const step = fc.record({
  kind: fc.constantFrom(
    ...([
      'publish',
      'publish',
      'publish all',
      'unpublish',
      'unpublish all',
      'rename',
      'rename',
      'draft',
    ] as const),
    ...(['trash', 'restore', 'plan to publish', 'plan to unpublish', 'publish by code', 'replace'] as const),
  ),
  slot: fc.nat(5),
  locale: fc.constantFrom(...locales),
})
type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never

let counter = 0
type Slot = { type: (typeof types)[number]; id: string; name: 'title' | 'question' }

async function aDocument(at: number): Promise<Slot> {
  const type = types[at % 2] ?? 'faqs'
  const data = type === 'faqs' ? aFaq() : aTreatment({ sections: [aSection()] })
  const { body } = await publisher.post(`/api/${type}?depth=0`, {
    ...data,
    slug: `feed-${++counter}`,
    ...publish,
  })
  const { answer, sections } = body.doc
  const name = type === 'faqs' ? 'question' : 'title'
  const spanish = { [name]: `Es ${counter}`, summary: 'Resumen.', answer, sections }
  await publisher.patch(`/api/${type}/${body.doc.id}?locale=es&draft=true`, spanish)
  return { type, id: body.doc.id, name }
}

/** Does one thing; the database may refuse it when others write the same document. */
async function take(slots: Slot[], { kind, locale, slot }: Step): Promise<Answer | undefined> {
  const { id, name, type } = slots[slot] as Slot
  const words = { [name]: `Words ${++counter}` }
  const save = (query: string, body: object) =>
    publisher.patch(`/api/${type}/${id}?locale=${locale}${query}`, body)
  const planned = async (what: 'publish' | 'unpublish') => {
    await plan(server, { type: what, doc: { relationTo: type, value: id }, locale })
    return admin.get('/api/payload-jobs/run?limit=50')
  }
  switch (kind) {
    case 'publish':
      return save('', { ...words, ...publish })
    case 'publish all':
      return save('&publishAllLocales=true', { ...words, ...publish })
    case 'unpublish':
      return save('', { _status: 'draft' })
    case 'unpublish all':
      return save('&unpublishAllLocales=true', {})
    case 'rename':
      return save('', { ...words, slug: `feed-${++counter}`, ...publish })
    case 'draft':
      return save('&draft=true', words)
    case 'trash':
      return save('', { deletedAt: '2026-01-01T00:00:00.000Z' })
    case 'restore':
      return save('&trash=true', { deletedAt: null })
    case 'plan to publish':
      return planned('publish')
    case 'plan to unpublish':
      return planned('unpublish')
    case 'publish by code':
      await local
        .update({ collection: type, id, locale, data: { ...words, _status: 'published' } as never })
        .catch(() => undefined)
      return undefined
    case 'replace':
      slots[slot] = await aDocument(slot)
      return publisher.delete(`/api/${type}/${id}`)
  }
}

/** What the documents themselves say is public: id and language with the title. */
async function publicDocuments(): Promise<Record<string, string>> {
  const found = await Promise.all(
    types.map(async (collection) => {
      const { docs } = await local.find({
        collection,
        locale: 'all',
        limit: 500,
        depth: 0,
        pagination: false,
      })
      return (docs as unknown as Record<string, Record<string, string>>[]).flatMap((doc) =>
        locales
          .filter((locale) => doc['_status']?.[locale] === 'published')
          .map((locale) => [
            `${collection}:${doc['id']}:${locale}`,
            (doc['title'] ?? doc['question'])?.[locale] || (doc['title'] ?? doc['question'])?.['en'],
          ]),
      )
    }),
  )
  return Object.fromEntries(found.flat())
}

/** Compares two readers with each other, with the store, with a manifest, and with the documents. */
async function agree(readers: FeedReader[], since: number, end: number): Promise<void> {
  const rows = (await storedRows(server)).filter(({ state }) => state === 'published')
  const stored = rows.map(({ hash, id, slug }) => [id, `${slug} ${hash}`] as const)
  const content = rows.filter(({ type }) => types.some((one) => one === type))
  const places = Array.from({ length: end - since }, (_, index) => since + index + 1)
  const [first] = readers
  for (const { kept } of readers) {
    expect([...kept.told.keys()].toSorted((a, b) => a - b)).toEqual(places)
    for (const place of places) expect(kept.told.get(place)).toBe(first?.kept.told.get(place))
    expect(Object.fromEntries(kept.published)).toEqual(Object.fromEntries(stored))
  }
  const { items } = (await reader.get('feed/manifest')).body
  const listed = items.map((item: Record<string, string>) => [
    `${item['type']}:${item['id']}:${item['locale']}`,
    `${item['slug']} ${item['hash']}`,
  ])
  expect(Object.fromEntries(listed)).toEqual(
    Object.fromEntries(stored.filter(([id]) => content.some((row) => row.id === id))),
  )
  const titles = content.map(({ brief, id }) => [id, JSON.parse(brief).title])
  expect(Object.fromEntries(titles)).toEqual(await publicDocuments())
}

test('whoever follows the feed while eight writers are at work ends with exactly what is published', async () => {
  const script = fc.array(step, { minLength: 8, maxLength: 8 })
  const luck = fc.array(fc.nat(9), { minLength: 20, maxLength: 20 })
  await fc.assert(
    fc.asyncProperty(
      fc.array(script, { minLength: writers, maxLength: writers }),
      luck,
      luck,
      async (scripts, one, two) => {
        const slots = await Promise.all(Array.from({ length: 6 }, (_, at) => aDocument(at)))
        const readers = [
          pollingReader({ server, from: '0', luck: one }),
          streamReader({ server, from: '0', luck: two }),
        ]
        const strange: string[] = []
        await Promise.all(
          scripts.map(async (steps) => {
            for (const current of steps) {
              const answer = await take(slots, current)
              if (answer && answer.status >= 500)
                strange.push(`${current.kind}: ${JSON.stringify(answer.body)}`)
            }
          }),
        )
        // A plan for what may not be published then, or is gone, fails and stays.
        await eventually(
          async () => expect(await jobsLeft(server)).toHaveLength((await failedPlans(server)).length),
          30,
        )
        const end = await eventually(settled)
        await Promise.all(readers.map(({ reach }) => reach(end)))
        await Promise.all(readers.map(({ stop }) => stop()))
        await agree(readers, 0, end)
        expect(strange).toEqual([])
      },
    ),
    { numRuns: 2, endOnFailure: true },
  )
}, 120_000)

/** The last place in the log, when the server has come to it. */
async function settled(): Promise<number> {
  const place = Number(await reader.cursor())
  expect(place).toBe(await lastPlace(server))
  return place
}

test('publishing different documents at once is never refused', async () => {
  const slots = await Promise.all(Array.from({ length: writers }, (_, at) => aDocument(at)))
  for (let round = 0; round < 3; round++) {
    const answers = await Promise.all(
      slots.map(({ id, name, type }) =>
        publisher.patch(`/api/${type}/${id}?publishAllLocales=true`, {
          [name]: `Round ${round}`,
          ...publish,
        }),
      ),
    )
    expect(answers.map(({ status }) => status)).toEqual(slots.map(() => 200))
  }
})
