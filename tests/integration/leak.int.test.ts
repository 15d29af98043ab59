import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { contentSlugs, type ContentSlug } from '#collections/contentSlugs.ts'
import { names } from '#tests/support/accessActions.ts'
import { oracleProbes, type Probe, readable, routeProbes } from '#tests/support/anonymousProbes.ts'
import { caller, signIn } from '#tests/support/api.ts'
import { aSite, builders } from '#tests/support/builders.ts'
import { schemaOf } from '#tests/support/graphqlProbes.ts'
import { closeLocalPayload, localPayload } from '#tests/support/localPayload.ts'
import { anyMark, hidden, type Marking, type World, withHiddenText } from '#tests/support/markText.ts'
import { plan } from '#tests/support/schedule.ts'
import { startServer } from '#tests/support/startServer.ts'

/*
 * Two worlds that differ only in what is hidden: the same questions, asked by a stranger in both, must get
 * the same answers to the byte, and no answer may hold a hidden text. What is hidden sorts the other way
 * round in the second world, so an order, a count or a comparison that looks at it shows too.
 */
const server = await startServer({ env: { GRAPHQL_INTROSPECTION: 'true' } })
const admin = await signIn(server)
const anonymous = caller(server)
const payload = await localPayload(server)
afterAll(closeLocalPayload)

const site: string = (await admin.post('/api/sites', aSite())).body.doc.id

type Row = Record<string, unknown> & { id: string }

/** How a hidden document came to be hidden, and how its text is changed for the second world. */
type Kind = 'draft' | 'newer draft' | 'unpublished' | 'trashed' | 'scheduled' | 'Spanish draft' | 'stored Spanish draft' | 'stored English draft'
interface Hidden {
  slug: ContentSlug
  kind: Kind
  who: number
  id: string
  base: Record<string, unknown>
}

const open: Record<string, { one: string; two: string }> = {}
const hiddenDocs: Hidden[] = []
const relate: Marking['relate'] = (relationTo, world) => open[relationTo]?.[world]
const fieldsOf = (slug: ContentSlug) => payload.collections[slug].config.flattenedFields

async function ok(answer: Promise<{ status: number; body: { doc: Row } }>): Promise<Row> {
  const { status, body } = await answer
  if (status !== 200 && status !== 201) throw new Error(`${status} ${JSON.stringify(body).slice(0, 600)}`)
  return body.doc
}

/** Writes the hidden text of one world; the public form of the document stays as it is. */
async function writeHidden(world: World, { slug, kind, who, id, base }: Hidden): Promise<void> {
  const path = `/api/${slug}/${id}`
  const newest = async (locale: string) => {
    const { _status, ...rest } = (await admin.get(`${path}?draft=true&depth=0&trash=true&locale=${locale}&fallback-locale=none`)).body
    return rest as Record<string, unknown>
  }
  const everything = withHiddenText(base, fieldsOf(slug), { world, who, relate })
  const translated = async (locale: string) =>
    withHiddenText(await newest(locale), fieldsOf(slug), { world, who, relate, translatedOnly: true })
  if (kind === 'draft' || kind === 'newer draft' || kind === 'scheduled') await ok(admin.patch(`${path}?draft=true&depth=0`, everything))
  else if (kind === 'Spanish draft') await ok(admin.patch(`${path}?draft=true&locale=es&depth=0`, await translated('es')))
  else if (kind === 'stored Spanish draft') await ok(admin.patch(`${path}?locale=es&depth=0`, { ...(await translated('es')), _status: 'draft' }))
  else if (kind === 'stored English draft') await ok(admin.patch(`${path}?locale=en&depth=0`, { ...(await translated('en')), _status: 'draft' }))
  else await ok(admin.patch(`${path}?trash=true&depth=0`, { ...(await translated('en')), ...(kind === 'unpublished' ? { _status: 'draft' } : {}) }))
}

/** A document of each kind, its hidden text that of the first world. */
async function hide(slug: ContentSlug, kind: Kind, who: number): Promise<Hidden> {
  const made = { ...builders[slug](), slug: `${slug}-${who}` }
  const isDraftFirst = kind === 'draft' || kind === 'scheduled' || kind.startsWith('stored')
  const first = kind === 'stored Spanish draft' ? 'es' : 'en'
  const doc = await ok(
    admin.post(`/api/${slug}?depth=0&locale=${first}${isDraftFirst ? '&draft=true' : ''}`, { ...made, ...(isDraftFirst ? {} : { _status: 'published' }) }),
  )
  // Rows keep their ids, so that other languages find them.
  const base = Object.fromEntries(Object.keys(made).map((name) => [name, doc[name] ?? made[name as keyof typeof made]]))
  const hiddenDoc: Hidden = { slug, kind, who, id: doc.id, base }
  const path = `/api/${slug}/${doc.id}`
  if (kind === 'unpublished') await ok(admin.patch(`${path}?unpublishAllLocales=true`, {}))
  if (kind === 'trashed') await ok(admin.patch(path, { deletedAt: '2026-01-01T00:00:00.000Z' }))
  if (kind === 'scheduled') await plan(server, { type: 'publish', doc: { relationTo: slug, value: doc.id }, dueInHours: 24 })
  await writeHidden('one', hiddenDoc)
  if (kind === 'stored Spanish draft') await ok(admin.patch(`${path}?locale=en`, { ...base, _status: 'published' }))
  if (kind === 'stored English draft') await ok(admin.patch(`${path}?locale=es`, { ...base, _status: 'published' }))
  return hiddenDoc
}

const kinds: Kind[] = ['draft', 'newer draft', 'unpublished', 'trashed', 'scheduled', 'Spanish draft', 'stored Spanish draft', 'stored English draft']

beforeAll(async () => {
  for (const slug of contentSlugs) {
    const one = await ok(admin.post(`/api/${slug}`, { ...builders[slug](), _status: 'published' }))
    const two = await ok(admin.post(`/api/${slug}`, { ...builders[slug](), _status: 'published' }))
    open[slug] = { one: one.id, two: two.id }
  }
  let who = 10
  for (const slug of contentSlugs) for (const kind of kinds) hiddenDocs.push(await hide(slug, kind, who++))

  // Public documents that point to hidden ones, in a relation of each kind.
  const idsOf = (slug: ContentSlug) => hiddenDocs.filter((doc) => doc.slug === slug).map(({ id }) => id)
  const pointers: [slug: ContentSlug, relations: object, siblings?: object][] = [
    ['treatments', { conditions: idsOf('conditions') }, { relatedTreatments: idsOf('treatments') }],
    ['conditions', {}, { relatedConditions: idsOf('conditions') }],
    ['faqs', { treatments: idsOf('treatments'), conditions: idsOf('conditions'), locations: idsOf('locations') }],
    ['articles', { treatments: idsOf('treatments'), conditions: idsOf('conditions') }],
    ['locations', { services: idsOf('treatments'), providers: idsOf('providers') }],
    [
      'pages',
      {
        blocks: [
          { blockType: 'cards', heading: 'h', items: contentSlugs.flatMap((relationTo) => idsOf(relationTo).map((value) => ({ relationTo, value }))).slice(0, 24) },
          { blockType: 'faqList', heading: 'h', faqs: idsOf('faqs') },
          { blockType: 'hero', heading: 'h', linkLabel: 'l', target: { relationTo: 'articles', value: idsOf('articles')[0] } },
        ],
      },
    ],
  ]
  for (const [slug, relations, siblings] of pointers) {
    // One for each of four hidden providers, so that an order by it would show.
    for (const medicalReviewer of idsOf('providers').slice(0, 4)) {
      const doc = await ok(admin.post(`/api/${slug}`, { ...builders[slug](), ...relations, sites: [site], _status: 'published' }))
      // Past the checks on writing: what is pointed to may be withdrawn or thrown away later.
      await payload.db.updateOne({
        collection: slug,
        id: doc.id,
        data: { ...siblings, review: { medicalReviewer } },
        req: {},
      })
    }
  }
  await ok(admin.patch(`/api/sites/${site}`, { navigation: hiddenDocs.slice(0, 10).map(({ slug, id }) => ({ label: 'm', kind: 'document', target: { relationTo: slug, value: id } })) }))
}, 300_000)

/** The answer without what changes by itself. */
async function ask({ method, path, headers, body }: Probe): Promise<string> {
  const response = await fetch(server.url + path, { method, ...(headers ? { headers } : {}), ...(body === undefined ? {} : { body }) })
  const text = await response.text()
  const settled = text.replace(/"(updatedAt|createdAt|instance)":"[^"]*"/g, '"$1":""')
  return `${response.status} ${method === 'HEAD' ? response.headers.get('content-length') : settled}`
}

/** Answers to all probes, some at a time. */
async function askAll(probes: readonly Probe[]): Promise<string[]> {
  const answers: string[] = []
  const queue = [...probes.entries()]
  const work = async () => {
    for (let next = queue.shift(); next; next = queue.shift()) answers[next[0]] = await ask(next[1])
  }
  await Promise.all(Array.from({ length: 6 }, work))
  return answers
}

const text = ({ method, path, headers, body }: Probe) => `${method} ${decodeURIComponent(path)} ${headers ? JSON.stringify(headers) : ''} ${body ?? ''}`
/** A question may hold the text it asks about. */
const leaks = (probe: Probe, answer: string) => anyMark.test(answer) && !anyMark.test(text(probe))

async function graphqlProbes(): Promise<Probe[]> {
  const { select, queries } = await schemaOf(anonymous)
  const query = (source: string): Probe => ({ method: 'POST', path: '/api/graphql', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query: source }) })
  const flags = ['draft: true', 'trash: true', 'locale: es', 'locale: en, fallbackLocale: es', 'locale: es, fallbackLocale: none', 'select: true, fallbackLocale: es']
  const probes: Probe[] = []
  for (const slug of contentSlugs) {
    const { one, many } = names[slug]
    for (const flag of flags) {
      probes.push(query(`{ ${many}(limit: 12, ${flag}) { totalDocs hasNextPage docs ${select(one, 2)} } }`))
      probes.push(query(`{ ${many}(limit: 12, ${flag}) { totalDocs docs ${select(one, 2, { fallbackLocale: 'es', draft: 'false', limit: '1', sort: '"-question"' })} } }`))
      for (const { id } of hiddenDocs.filter((doc) => doc.slug === slug)) probes.push(query(`{ ${one}(id: "${id}", ${flag}) ${select(one, 1)} }`))
    }
    for (const { id } of hiddenDocs.filter((doc) => doc.slug === slug)) probes.push(query(`{ docAccess${one}(id: "${id}") { fields { slug { read { permission } } } read { permission } update { permission } } }`))
    probes.push(
      query(`{ count${many}(draft: true, trash: true) { totalDocs } }`),
      query(`{ count${many}(locale: es) { totalDocs } }`),
      query(`{ versions${many}(limit: 5, trash: true) { totalDocs docs { id version ${select(`${one}Version_Version`, 0)} } } }`),
      query(`{ ${many}(limit: 5) { docs { id en: ${names[slug].title} } } es: ${many}(limit: 5, locale: es) { docs { ${names[slug].title} } } }`),
    )
    for (const start of [hidden('one', 1).split(' ')[0], hidden('two', 1).split(' ')[0]]) {
      for (const where of [
        `{ ${names[slug].title}: { contains: "${start?.slice(0, 6)}" } }`,
        `{ OR: [{ summary: { like: "${start?.slice(0, 6)}" } }, { review__author: { like: "${start?.slice(0, 6)}" } }] }`,
        `{ AND: [{ _status: { equals: draft } }] }`,
      ]) {
        probes.push(query(`{ ${many}(where: ${where}) { totalDocs docs { id } } }`), query(`{ count${many}(where: ${where}) { totalDocs } }`))
      }
    }
    for (const sort of ['review.medicalReviewer.name', 'conditions.summary', '-title.es', 'title__es', 'faqs.question']) {
      probes.push(query(`{ ${many}(sort: "${sort}") { docs { id } } }`))
    }
  }
  for (const name of queries.filter((candidate) => /^(Users?|Payload|countUsers|countPayload|me|initialized|Access)/.test(candidate))) {
    probes.push(query(`{ ${name} { __typename } }`))
  }
  return probes
}

describe('what is not published', () => {
  const groups: Record<string, Probe[]> = {}
  const before: Record<string, string[]> = {}

  beforeAll(async () => {
    const ids: Record<string, { documents: string[]; versions: string[] }> = {}
    for (const slug of readable) {
      const documents = hiddenDocs.filter((doc) => doc.slug === slug).map(({ id }) => id)
      const versions = slug === 'media' || slug === 'sites' ? [] : (await admin.get(`/api/${slug}/versions?limit=4&depth=0&sort=-updatedAt`)).body.docs.map((doc: Row) => doc.id)
      ids[slug] = { documents, versions }
    }
    groups['every route'] = routeProbes(ids)
    groups['every field'] = [
      ...oracleProbes(payload, hidden('one', 1).slice(0, 6), hidden('one', 12)),
      ...oracleProbes(payload, hidden('two', 1).slice(0, 6), hidden('two', 12)).filter(({ path }) => /\[contains\]=/.test(path)),
    ]
    groups['GraphQL'] = await graphqlProbes()
    for (const [name, probes] of Object.entries(groups)) {
      const t = Date.now()
      console.log(name, probes.length)
      if (process.env['COUNT']) { const slow: [number, string][] = []; for (const q of probes.filter((_, i) => i % 23 === 0)) { const s = Date.now(); await ask(q); slow.push([Date.now() - s, text(q)]) } slow.sort((a, b) => b[0] - a[0]); console.log(name, slow.length, 'ms', Date.now() - t, slow.slice(0, 25).map(String).join('\n')); continue }
      before[name] = await askAll(probes)
      console.log(name, 'ms', Date.now() - t)
    }
    const dbg = async () => { const r = await anonymous.get('/api/treatments?limit=50&depth=0&where[relatedTreatments.kind][not_equals]=zq1s3cr3t'); return r.body.docs.map((d: Row) => [d.id, hiddenDocs.find((h) => h.id === d.id)?.kind ?? open['treatments'], d['relatedTreatments']]) }
    if (process.env['COUNT']) { console.log(JSON.stringify(await dbg())); for (const doc of hiddenDocs) { const a = JSON.stringify(await dbg()); await writeHidden('two', doc); const b = JSON.stringify(await dbg()); if (a !== b) console.log('CHANGED BY', doc.slug, doc.kind, doc.id, b) } for (const slug of contentSlugs) { const made = await ok(admin.post(`/api/${slug}?draft=true`, withHiddenText(builders[slug](), fieldsOf(slug), { world: 'two', who: 5, relate }))); if (slug === 'treatments') console.log('MADE', JSON.stringify(made).slice(0, 300), JSON.stringify(await dbg())) } throw new Error('x') }
    for (const doc of hiddenDocs) await writeHidden('two', doc)
    // The second world hides more, too.
    for (const slug of contentSlugs) await ok(admin.post(`/api/${slug}?draft=true`, withHiddenText(builders[slug](), fieldsOf(slug), { world: 'two', who: 5, relate })))
  }, 600_000)

  test('is really there, in every translated and every text field, for those who may read it', async () => {
    for (const { slug, id, kind } of hiddenDocs) {
      const { body } = await admin.get(`/api/${slug}/${id}?draft=true&trash=true&locale=all&depth=0`)
      expect(JSON.stringify(body), `${slug} ${kind}`).toMatch(anyMark)
    }
    const treatment = hiddenDocs.find(({ slug, kind }) => slug === 'treatments' && kind === 'draft')
    const { body } = await admin.get(`/api/treatments/${treatment?.id}?draft=true&depth=0`)
    for (const value of [body.title, body.alternateNames[0], body.sections[0].heading, body.sections[0].body, body.review.author, body.review.sources[0].url, body.seo.description]) {
      expect(JSON.stringify(value)).toMatch(anyMark)
    }
  })

  test.each(['every route', 'every field', 'GraphQL'])('shows nowhere and changes no answer: %s', async (name) => {
    const probes = groups[name] ?? []
    const first = before[name] ?? []
    const second = await askAll(probes)
    const found: string[] = []
    for (const [index, probe] of probes.entries()) {
      const [one = '', two = ''] = [first[index], second[index]]
      if (leaks(probe, one) || leaks(probe, two)) found.push(`LEAK ${text(probe)}\n   ${(anyMark.exec(one) ?? anyMark.exec(two))?.input.slice(0, 300)}`)
      else if (one !== two) found.push(`DIFFERS ${text(probe)}\n   ${one.slice(0, 200)}\n   ${two.slice(0, 200)}`)
      if (one.startsWith('5') || two.startsWith('5')) found.push(`FAULT ${text(probe)}\n   ${one.slice(0, 200)}`)
    }
    console.log(name, probes.length)
    require('node:fs').writeFileSync(`/tmp/acc/found-${process.env['TEST_DATABASE']}-${name}.txt`, found.join('\n'))
    expect(found.slice(0, 20)).toEqual([])
  })
})
