/**
 * Publishing against reading: whoever asks after a publication was acknowledged gets it, and no answer mixes
 * two of them.
 */
import { Agent, request } from 'node:http'
import { afterAll, expect, test } from 'vitest'
import { signIn } from '#tests/support/api.ts'
import { aFaq, aSite, aTreatment, richText } from '#tests/support/builders.ts'
import { startServer } from '#tests/support/startServer.ts'

const publications = 500
const documents = 10
const readers = 64
/** Every so many steps a document is withdrawn instead. */
const withdrawnEach = 10

const server = await startServer({ env: { DELIVERY_REQUESTS_PER_MINUTE: '10000000' } })
const admin = await signIn(server)
const agent = new Agent({ keepAlive: true, maxSockets: readers })
afterAll(() => agent.destroy())

const made = async (collection: string, data: object): Promise<string> => {
  const { body, status } = await admin.post(`/api/${collection}?depth=0`, { ...data, _status: 'published' })
  expect(status, JSON.stringify(body)).toBe(201)
  return body.doc.id
}

const site = aSite({ key: 'race' })
await made('sites', site)
const treatment = await made('treatments', aTreatment({ slug: 'raced' }))

/** The content of a document after so many steps; three places say how many. */
const contentAt = (step: number) => ({
  question: `After step ${step}?`,
  summary: `A question after step ${step}.`,
  answer: richText(`The answer after step ${step}.`),
})
const isWithdrawnAt = (step: number) => step % withdrawnEach === withdrawnEach - 1

interface Raced {
  id: string
  slug: string
  /** The last step that was begun, and the last that was acknowledged. */
  begun: number
  done: number
}
const raced: Raced[] = []
for (let at = 0; at < documents; at += 1) {
  const slug = `raced-${at}`
  const id = await made('faqs', { ...aFaq({ slug, treatments: [treatment] }), ...contentAt(0) })
  raced.push({ id, slug, begun: 0, done: 0 })
}
const byId = new Map(raced.map((one) => [one.id, one]))

async function write(one: Raced, steps: number): Promise<void> {
  for (let step = 1; step <= steps; step += 1) {
    one.begun = step
    const data = isWithdrawnAt(step) ? { _status: 'draft' } : { ...contentAt(step), _status: 'published' }
    const { body, status } = await admin.patch(`/api/faqs/${one.id}?depth=0`, data)
    expect(status, JSON.stringify(body)).toBe(200)
    one.done = step
  }
}

interface Got {
  status: number
  etag: string | undefined
  text: string
}

function get(path: string, headers: Record<string, string>): Promise<Got> {
  return new Promise((resolve, reject) => {
    request(server.url + path, { agent, headers }, (res) => {
      let text = ''
      res.setEncoding('utf8').on('data', (chunk) => (text += chunk))
      res.on('end', () => resolve({ status: res.statusCode ?? 0, etag: res.headers.etag, text }))
    })
      .on('error', reject)
      .end()
  })
}

/** What an answer says of each document: the step it shows. */
type Shown = ReadonlyMap<Raced, number>

/** @throws Error when one document is shown with parts of two steps */
function shownIn(text: string): Shown {
  const body = JSON.parse(text)
  const cards: Record<string, unknown>[] = body.items ?? body.faqs ?? [body]
  return new Map(
    cards.map((card) => {
      const one = byId.get(String(card['id']))
      const steps = new Set(
        [
          ...JSON.stringify([card['title'], card['summary'], card['answer']]).matchAll(/after step (\d+)/gi),
        ].map(([, step]) => Number(step)),
      )
      const [step] = steps
      if (!one || step === undefined || steps.size !== 1) throw new Error(`torn: ${JSON.stringify(card)}`)
      return [one, step]
    }),
  )
}

/** Why an answer is not what stood there at any moment between the question and the answer. */
function faultOf(one: Raced, shown: number | undefined, since: number): string | undefined {
  const possible = Array.from({ length: one.begun - since + 1 }, (_, at) => since + at)
  if (shown === undefined ? possible.some(isWithdrawnAt) : possible.includes(shown) && !isWithdrawnAt(shown))
    return undefined
  return `${one.slug} showed ${shown ?? 'nothing'}, of ${since} to ${one.begun}`
}

const counts = { whole: 0, notModified: 0, gone: 0 }
const faults: string[] = []

async function read(seed: number, isOver: () => boolean): Promise<void> {
  /** By path: the validator and what its answer showed. */
  const known = new Map<string, { etag: string; shown: Shown }>()
  for (let step = 2 * seed; !isOver(); step += 1) {
    // Each path twice in a row: the second time often nothing has changed.
    const turn = step >> 1
    const single = turn % 3 === 0 ? raced[turn % documents] : undefined
    const path = single
      ? `/v1/race/faqs/${single.slug}`
      : turn % 3 === 1
        ? '/v1/race/faqs?limit=100'
        : '/v1/race/treatments/raced'
    const since = new Map(raced.map((one) => [one, one.done]))
    const before = known.get(path)
    const { etag, status, text } = await get(path, before ? { 'if-none-match': before.etag } : {})
    if (status === 410 && single) counts.gone += 1
    else if (status === 304) counts.notModified += 1
    else if (status === 200) counts.whole += 1
    else faults.push(`${path}: ${status} ${text}`)
    const shown: Shown =
      status === 304 && before ? before.shown : status === 200 ? shownIn(text) : new Map<Raced, number>()
    if (status === 200 && etag) known.set(path, { etag, shown })
    for (const one of single ? [single] : raced) {
      const fault = faultOf(one, shown.get(one), since.get(one) ?? 0)
      if (fault) faults.push(`${path}: ${fault}`)
    }
  }
}

test(`${publications} publications under ${readers} readers: no answer older than acknowledged, none torn`, {
  timeout: 480_000,
}, async () => {
  let over = false
  const reading = Promise.all(Array.from({ length: readers }, (_, seed) => read(seed, () => over)))
  await Promise.all(raced.map((one) => write(one, publications / documents))).finally(() => {
    over = true
  })
  await reading

  expect(faults.slice(0, 10)).toEqual([])
  // Of each kind enough to have met a publication on its way.
  for (const [kind, count] of Object.entries(counts)) expect(count, kind).toBeGreaterThan(50)
})
