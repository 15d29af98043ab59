import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { oracleProbes, type Probe, readable, routeProbes } from '#tests/support/anonymousProbes.ts'
import { caller, signIn } from '#tests/support/api.ts'
import { graphqlProbes } from '#tests/support/graphqlProbes.ts'
import { buildHiddenWorld } from '#tests/support/hiddenWorld.ts'
import { closeLocalPayload, localPayload } from '#tests/support/localPayload.ts'
import { anyMark, hidden } from '#tests/support/markText.ts'
import { startServer } from '#tests/support/startServer.ts'

/*
 * Two worlds that differ only in what is hidden: the same questions, asked by a stranger in both, must get
 * the same answers to the byte, and no answer may hold a hidden text. What is hidden sorts the other way
 * round in the second world, so an order, a count or a comparison that looks at it shows too.
 */
const server = await startServer({ env: { GRAPHQL_INTROSPECTION: 'true' } })
const admin = await signIn(server)
const payload = await localPayload(server)
afterAll(closeLocalPayload)

/** The answer without what changes by itself. */
async function ask({ method, path, headers, body }: Probe): Promise<string> {
  const response = await fetch(server.url + path, {
    method,
    ...(headers ? { headers } : {}),
    ...(body === undefined ? {} : { body }),
  })
  const text = (await response.text()).replace(/"(updatedAt|createdAt|instance)":"[^"]*"/g, '"$1":""')
  return `${response.status} ${method === 'HEAD' ? response.headers.get('content-length') : text}`
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

const text = ({ method, path, headers, body }: Probe) =>
  `${method} ${decodeURIComponent(path)} ${headers ? JSON.stringify(headers) : ''} ${body ?? ''}`

/** A question may hold the text it asks about, and an error may repeat it. */
const leaks = (probe: Probe, answer: string) => anyMark.test(answer) && !anyMark.test(text(probe))

describe('what is not published', () => {
  const groups = new Map<string, { probes: Probe[]; before: string[] }>()
  let documents: Awaited<ReturnType<typeof buildHiddenWorld>>['documents'] = []

  beforeAll(async () => {
    const world = await buildHiddenWorld(server, admin, payload)
    documents = world.documents
    const ids: Record<string, { documents: string[]; versions: string[] }> = {}
    for (const slug of readable) {
      const ofType = documents.filter((document) => document.slug === slug).map(({ id }) => id)
      const { body } = await admin.get(`/api/${slug}/versions?limit=3&depth=0&sort=-updatedAt`)
      ids[slug] = {
        documents: slug === 'media' ? world.media : ofType,
        versions: (body.docs ?? []).map((version: { id: string }) => version.id),
      }
    }
    const [one, two] = [hidden('one', 12), hidden('two', 12)]
    // Half a hidden text is enough to ask for it, and tells an answer from an echo.
    const start = (whole: string) => whole.slice(0, 6)
    const all = {
      'every route': routeProbes(ids),
      'every field': oracleProbes(payload, start(one), one),
      GraphQL: await graphqlProbes(caller(server), documents, [start(one), start(two)]),
    }
    for (const [name, probes] of Object.entries(all))
      groups.set(name, { probes, before: await askAll(probes) })
    await world.becomeTheOther()
  }, 600_000)

  test('is there for those who may read it, in texts, sections, lists, review and search fields', async () => {
    for (const { slug, id, way } of documents) {
      const { body } = await admin.get(`/api/${slug}/${id}?draft=true&trash=true&locale=all&depth=0`)
      expect(JSON.stringify(body), `${slug} ${way}`).toMatch(anyMark)
    }
    const draft = documents.find(({ slug, way }) => slug === 'treatments' && way === 'draft')
    const { body } = await admin.get(`/api/treatments/${draft?.id}?draft=true&depth=0`)
    const [section] = body.sections
    const values = [body.title, body.alternateNames, section.heading, section.body, body.review.author]
    for (const value of [...values, body.review.sources, body.seo.description]) {
      expect(JSON.stringify(value)).toMatch(anyMark)
    }
  })

  test.each(['every route', 'every field', 'GraphQL'])(
    'is shown nowhere and changes no answer: %s',
    async (name) => {
      const { probes = [], before = [] } = groups.get(name) ?? {}
      const after = await askAll(probes)
      const found = probes.flatMap((probe, index) => {
        const [one = '', two = ''] = [before[index], after[index]]
        const shown = `${text(probe)}\n   ${one.slice(0, 200)}\n   ${two.slice(0, 200)}`
        if (leaks(probe, one) || leaks(probe, two)) return [`SHOWN ${shown}`]
        return one === two ? [] : [`CHANGED ${shown}`]
      })
      expect(probes.length).toBeGreaterThan(500)
      expect(found.slice(0, 20)).toEqual([])
    },
    300_000,
  )

  test('is what the questions are about: most of them get an answer', () => {
    const answers = [...groups.values()].flatMap(({ before }) => before)
    expect(answers.filter((answer) => answer.startsWith('200')).length).toBeGreaterThan(answers.length / 3)
  })
})
