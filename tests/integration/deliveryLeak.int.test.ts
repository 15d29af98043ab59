import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { contentTypes } from '#src/contract/enums.ts'
import { aPerson, signIn } from '#tests/support/api.ts'
import { aFaq, aPage, aSite, builders } from '#tests/support/builders.ts'
import { Editors, isPublic, type Subject, websites } from '#tests/support/editors.ts'
import { type FeedReader, streamReader } from '#tests/support/feedReaders.ts'
import { closeLocalPayload, localPayload } from '#tests/support/localPayload.ts'
import { anyMark, withHiddenText } from '#tests/support/markText.ts'
import { languages } from '#tests/support/publicationModel.ts'
import { anyWords, step } from '#tests/support/publicationSteps.ts'
import { addressProbes, ask, type Probe, searchProbes, siteProbes } from '#tests/support/publicProbes.ts'
import { lastPlace, publicReader, storedRows } from '#tests/support/publicReader.ts'
import { startServer } from '#tests/support/startServer.ts'

/*
 * Editors do whatever they do to a dozen documents at once, each text and address they write being one of
 * its kind. Every few steps a stranger asks everything there is to ask: what a model says is public must be
 * there, and no other word ever written.
 */
const documents = 12
const rounds = 14
const stepsPerRound = 3
/** How many of them a question and a page show. */
const pointedAt = 6

const server = await startServer({
  env: { DELIVERY_POLL_MS: '50', DELIVERY_MAX_AGE_SECONDS: '0', DELIVERY_REQUESTS_PER_MINUTE: '1000000' },
})
const admin = await signIn(server)
const publisher = await aPerson(server, admin, ['publisher'])
const reader = publicReader(server)
const editors = new Editors({ server, admin, publisher })
afterAll(closeLocalPayload)

beforeAll(async () => {
  for (const key of websites)
    editors.siteIds[key] = (await admin.post('/api/sites', aSite({ key }))).body.doc.id
  // Of each type one that is public, with a newer draft full of words nobody may see, and one in the trash.
  const { collections } = await localPayload(server)
  for (const [who, slug] of contentTypes.entries()) {
    const fields = collections[slug].config.flattenedFields
    const marked = (base: object) =>
      withHiddenText({ ...base }, fields, { world: 'one', who: 10 + who, relate: () => undefined })
    const base = builders[slug]()
    const { doc } = (await admin.post(`/api/${slug}?depth=0`, { ...base, _status: 'published' })).body
    expect((await admin.patch(`/api/${slug}/${doc.id}?draft=true`, marked(base))).status).toBe(200)
    const other = (await admin.post(`/api/${slug}?draft=true`, marked(builders[slug]()))).body.doc
    const deletedAt = '2026-01-01T00:00:00.000Z'
    expect((await admin.patch(`/api/${slug}/${other.id}`, { deletedAt })).status).toBe(200)
  }
})

const secrets = [
  anyMark,
  /person\d|admin@|example\.org"\s*,\s*"password|"_status"|deletedAt|createdBy|"salt"/,
]

/** Words in a text that nobody may see now. */
const leaked = (text: string, allowed: ReadonlySet<string>, asked = '') => [
  ...(text.match(anyWords) ?? []).filter((word) => !allowed.has(word) && word !== asked),
  ...secrets.flatMap((secret) => secret.exec(text)?.[0] ?? []),
]

/** @param looked the documents whose addresses are asked for */
async function check(
  subjects: readonly Subject[],
  looked: readonly Subject[],
  written: ReadonlySet<string>,
  stream: FeedReader,
): Promise<void> {
  const isCarried = await editors.carriers(subjects)
  const allowed = editors.publicWords(subjects)
  const hidden = [...written].filter((word) => !allowed.has(word)).slice(-4)
  const slugs = [...new Set(looked.flatMap(({ live, newest }) => [live, newest]))].filter(Boolean)
  const probes: Probe[] = websites.flatMap((site) => [
    ...siteProbes(site),
    ...slugs.flatMap((slug) => addressProbes(site, slug)),
    ...hidden.flatMap((word) => searchProbes(site, word)),
  ])
  const answers = await ask(server, probes)
  const found = probes.flatMap(({ asked, body, path }, index) => {
    const leaks = leaked(answers[index] ?? '', allowed, asked)
    return leaks.length > 0 ? [`${path} ${body ?? ''} shows ${leaks.join()}`] : []
  })
  expect(found.slice(0, 10)).toEqual([])

  // What is public is there: in the list of each website and language, and at its address.
  for (const site of websites) {
    for (const language of languages) {
      const here = (all: readonly Subject[]) =>
        all.filter((subject) => isPublic(subject, language) && isCarried(subject, site))
      const list = `/v1/${site}/treatments?locale=${language}&sort=title`
      const cards = answers[probes.findIndex(({ path }) => path.startsWith(list))]
      for (const { model } of here(subjects)) {
        const title = model?.live.title[language]
        expect(cards, `${title} on ${site}`).toContain(`"title":"${title}"`)
      }
      for (const { live, model } of here(looked)) {
        const path = `/v1/${site}/treatments/${live}?locale=${language}&richText=all`
        const page = answers[probes.findIndex((probe) => probe.path === path && !probe.method)]
        expect(page, path).toMatch(/^200 /)
        expect(page, path).toContain(`"title":"${model?.live.title[language]}"`)
      }
    }
  }

  const end = await lastPlace(server)
  await stream.reach(end)
  expect(leaked([...stream.kept.told.values()].join(), allowed)).toEqual([])
  expect(leaked(JSON.stringify(await reader.changesSince('0')), allowed)).toEqual([])
  expect(leaked(JSON.stringify(await storedRows(server)), allowed)).toEqual([])
}

/** Every word in a document, whatever its state. */
const wordsOf = (subject: Subject) => JSON.stringify(subject).match(anyWords) ?? []

const round = fc.array(fc.array(step, { minLength: stepsPerRound, maxLength: stepsPerRound }), {
  minLength: documents,
  maxLength: documents,
})

test('whatever editors do, no route of the delivery API shows a word that is not published', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(round, { minLength: rounds, maxLength: rounds }), async (script) => {
      let subjects: Subject[] = Array.from({ length: documents }, () => ({
        model: undefined,
        newest: '',
        live: '',
      }))
      const written = new Set<string>()
      const stream = streamReader({ server, from: '0', luck: [3, 9, 1, 7] })
      for (const [number, steps] of script.entries()) {
        subjects = await Promise.all(
          subjects.map(async (subject, at) => {
            let next = subject
            for (const current of steps[at] ?? []) {
              // What others point to is not deleted.
              const isPointedAt = at < pointedAt && current.kind === 'delete'
              next = await editors.go(next, isPointedAt ? { ...current, kind: 'trash' } : current)
              for (const word of wordsOf(next)) written.add(word)
            }
            return next
          }),
        )
        if (number === 0) await pointAt(subjects.slice(0, pointedAt))
        const isLast = number === rounds - 1
        const looked = subjects.filter((_, at) => isLast || (at + number) % 3 === 0)
        await check(subjects, looked, written, stream)
      }
      await stream.stop()
    }),
    // A failure names what was shown where; making the example smaller would take minutes.
    { numRuns: 1, endOnFailure: true },
  )
}, 240_000)

/** A public question and a page that show the documents, whatever becomes of them. */
async function pointAt(subjects: readonly Subject[]): Promise<void> {
  const ids = subjects.flatMap(({ model }) => model?.id ?? [])
  await admin.post('/api/faqs', { ...aFaq({ treatments: ids }), _status: 'published' })
  const items = ids.map((value) => ({ relationTo: 'treatments', value }))
  const blocks = [{ blockType: 'cards', heading: 'All', items }]
  expect((await admin.post('/api/pages', { ...aPage({ blocks }), _status: 'published' })).status).toBe(201)
}
