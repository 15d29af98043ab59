import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Answer, aPerson, caller, signIn } from '#tests/support/api.ts'
import { aSection, aTreatment, richText } from '#tests/support/builders.ts'
import {
  afterDraft,
  afterPublishAll,
  afterRestore,
  afterSave,
  afterTrash,
  afterUnpublishAll,
  type Change,
  type Form,
  type Language,
  languages,
  type Model,
  type Row,
  seenIn,
} from '#tests/support/publicationModel.ts'
import { startServer } from '#tests/support/startServer.ts'

const server = await startServer()
const publisher = await aPerson(server, await signIn(server), ['publisher'])
const anonymous = caller(server)

/** Named more than once = more often. */
const kinds = [
  'draft',
  'draft',
  'autosave',
  'publish',
  'publish',
  'publish',
  'publish',
  'save',
  'publish all',
  'publish all',
  'unpublish',
  'unpublish all',
  'trash',
  'restore from trash',
  'restore from trash',
  'restore version',
  'restore version as draft',
  'delete',
] as const

const step = fc.record({
  kind: fc.constantFrom(...kinds),
  slot: fc.nat(2),
  language: fc.constantFrom(...languages),
  /** What happens to the sections along with it. */
  rows: fc.constantFrom('leave', 'leave', 'add', 'turn', 'remove'),
  title: fc.boolean(),
  /** Whether what is not written in this language yet is written along with it. */
  translate: fc.constantFrom(true, true, true, false),
  pick: fc.nat(9),
})
type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never

let counter = 0
const words = (language: Language) => `${language} words ${++counter}`
const isYes = ({ status }: Answer) => status === 200 || status === 201

/** A row as a request in one language sends it. */
const asSent = ({ id, heading }: Row, language: Language) => ({
  ...(id ? { id } : {}),
  aspect: 'overview',
  heading: heading[language] ?? null,
  body: heading[language] ? richText(heading[language]) : null,
})

// biome-ignore lint/suspicious/noExplicitAny: a stored document, as the API gives it
const formOf = (doc: any): Form => ({
  title: languageTexts(doc.title),
  rows: (doc.sections ?? []).map((row: { id: string; heading: Record<string, string> }) => ({
    id: row.id,
    heading: languageTexts(row.heading),
  })),
  isPublished: { en: doc._status?.en === 'published', es: doc._status?.es === 'published' },
})
const languageTexts = (value: Record<string, string | null> | null | undefined) => ({
  en: value?.['en'] ?? undefined,
  es: value?.['es'] ?? undefined,
})

/** The sections after the step; undefined when the request leaves them out. */
function rowsAfter({ rows }: Form, { language, pick, rows: move, translate }: Step): Row[] | undefined {
  const at = pick % (rows.length + 1)
  const moved = {
    leave: rows,
    add: [...rows.slice(0, at), { id: '', heading: { [language]: words(language) } }, ...rows.slice(at)],
    turn: [...rows.slice(1), ...rows.slice(0, 1)],
    remove: rows.filter((_, index) => index !== at),
  }[move]
  if (!translate) return move === 'leave' ? undefined : moved
  return moved.map(({ id, heading }) => ({
    id,
    heading: { ...heading, [language]: heading[language] ?? words(language) },
  }))
}

/** Does one step for real and in the model. @throws {Error} where the two disagree on whether it may be done */
async function take(model: Model | undefined, current: Step): Promise<Model | undefined> {
  const { kind, language, pick } = current
  if (!model) return create(current)
  const path = `/api/treatments/${model.id}`
  const send = (query: string, body: object) =>
    publisher.patch(`${path}?depth=0&trash=true&locale=${language}${query}`, body)
  const moved = rowsAfter(model.newest, current)
  const isTitled = current.title || (current.translate && !model.newest.title[language])
  const change: Change = {
    ...(isTitled ? { title: words(language) } : {}),
    ...(moved ? { rows: moved } : {}),
  }
  const data = {
    ...(change.title ? { title: change.title, summary: change.title } : {}),
    ...(moved ? { sections: moved.map((row) => asSent(row, language)) } : {}),
  }
  /** New rows get their ids from the server. */
  const withIds = (next: Model | null, answer: Answer): Model | null => {
    if (!next || !moved || !answer.body.doc) return next
    const ids: string[] = answer.body.doc.sections.map(({ id }: Row) => id)
    const named = (form: Form): Form => ({
      ...form,
      rows: form.rows.map((row, index) => (row.id ? row : { ...row, id: ids[index] ?? '' })),
    })
    return { ...next, newest: named(next.newest), live: named(next.live) }
  }
  const agree = (answer: Answer, next: Model | null): Model => {
    const said = withIds(next, answer)
    if (isYes(answer) !== (said !== null)) {
      throw new Error(
        `${kind} in ${language} answered ${answer.status}: ${JSON.stringify(answer.body.errors ?? '')}`,
      )
    }
    return said ?? model
  }

  if (model.isTrashed && !['restore from trash', 'delete', 'trash', 'restore version'].includes(kind))
    return model
  if (kind === 'draft') return agree(await send('&draft=true', data), afterDraft(model, language, change))
  if (kind === 'autosave')
    return agree(await send('&draft=true&autosave=true', data), afterDraft(model, language, change))
  if (kind === 'save') return agree(await send('', data), afterSave(model, language, change))
  if (kind === 'publish') {
    // The list of the admin publishes by way of a draft.
    const query = pick % 3 === 0 ? '&draft=true' : pick % 3 === 1 ? `&publishSpecificLocale=${language}` : ''
    return agree(
      await send(query, { ...data, _status: 'published' }),
      afterSave(model, language, { ...change, isPublished: true }),
    )
  }
  if (kind === 'unpublish')
    return agree(await send('', { _status: 'draft' }), afterSave(model, language, { isPublished: false }))
  if (kind === 'publish all')
    return agree(
      await send('&publishAllLocales=true', { ...data, _status: 'published' }),
      afterPublishAll(model, language, change),
    )
  if (kind === 'unpublish all')
    return agree(await send('&unpublishAllLocales=true', {}), afterUnpublishAll(model))
  if (kind === 'trash')
    return agree(await send('', { deletedAt: '2026-01-01T00:00:00.000Z' }), afterTrash(model, language, true))
  if (kind === 'restore from trash')
    return model.isTrashed
      ? agree(await send('', { deletedAt: null }), afterTrash(model, language, false))
      : model
  if (kind === 'delete') {
    if (pick > 0) return model
    expect((await publisher.delete(`${path}?trash=true`)).status).toBe(200)
    return undefined
  }
  const { body } = await publisher.get(
    `/api/treatments/versions?where[parent][equals]=${model.id}&limit=8&depth=0&locale=all`,
  )
  const version = body.docs[pick % Math.max(1, body.docs.length)]
  if (!version) return model
  const asDraft = kind === 'restore version as draft'
  const answer = await publisher.post(`/api/treatments/versions/${version.id}${asDraft ? '?draft=true' : ''}`)
  return agree(answer, afterRestore(model, formOf(version.version), asDraft))
}

/** A first document in one language: a draft, or published at once. */
async function create({ language, pick }: Step): Promise<Model> {
  const isPublished = pick % 2 === 0
  const title = words(language)
  const { status, body } = await publisher.post(
    `/api/treatments?depth=0&locale=${language}${isPublished ? '' : '&draft=true'}`,
    {
      ...aTreatment(),
      title,
      summary: title,
      slug: `model-${++counter}`,
      sections: [aSection({ heading: title }), aSection({ heading: `${title} b` })],
      ...(isPublished ? { _status: 'published' } : {}),
    },
  )
  expect(status, JSON.stringify(body)).toBe(201)
  const rows: Row[] = body.doc.sections.map((row: { id: string; heading: string }) => ({
    id: row.id,
    heading: { [language]: row.heading },
  }))
  const form: Form = { title: { [language]: title }, rows, isPublished: { [language]: isPublished } }
  return { id: body.doc.id, newest: form, live: structuredClone(form), isTrashed: false }
}

interface Read {
  id: string
  title?: string | null
  sections: { heading?: string | null }[]
}

/** Compares what a stranger gets with the model: by list, by id and by count, with and without fallback. */
async function check(slots: (Model | undefined)[], history: Step[]): Promise<void> {
  const said = history
    .slice(-1)
    .map(({ kind, language, rows, slot }) => `${kind} ${language} ${rows} #${slot}`)
    .join()
  const there = slots.filter((model) => model !== undefined)
  if (there.length === 0) return
  const where = `where[id][in]=${there.map(({ id }) => id).join(',')}`
  for (const [language, fallback] of [
    ['en', undefined],
    ['es', undefined],
    ['es', 'en'],
    ['en', 'es'],
  ] as const) {
    const query = `locale=${language}&fallback-locale=${fallback ?? 'none'}&depth=0`
    const list = (await anonymous.get(`/api/treatments?${where}&${query}&limit=10`)).body
    const count = (await anonymous.get(`/api/treatments/count?${where}&${query}`)).body.totalDocs
    const seen = Object.fromEntries(
      list.docs.map(({ id, sections, title }: Read) => [
        id,
        [title || '–', ...sections.map(({ heading }) => heading || '–')],
      ]),
    )
    const expected = Object.fromEntries(
      there.map((model) => [model.id, seenIn(model, language, fallback)]).filter(([, text]) => text),
    )
    expect(seen, `${said}, read in ${query}`).toEqual(expected)
    expect([count, list.totalDocs], `${said}, counted in ${query}`).toEqual([
      Object.keys(expected).length,
      Object.keys(expected).length,
    ])
  }
  const changed = slots[history.at(-1)?.slot ?? 0]
  if (!changed) return
  for (const language of languages) {
    const { status } = await anonymous.get(
      `/api/treatments/${changed.id}?locale=${language}&draft=true&trash=true`,
    )
    expect(status, `${said}, by id in ${language}`).toBe(seenIn(changed, language) ? 200 : 404)
  }
}

test('whatever editors do, in whatever order, a stranger sees what was published last in each language and nothing else', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 60, maxLength: 60, size: 'max' }), async (steps) => {
      const slots: (Model | undefined)[] = []
      const history: Step[] = []
      for (const current of steps) {
        slots[current.slot] = await take(slots[current.slot], current)
        history.push(current)
        await check(slots, history)
      }
    }),
    // A failure names its last step; making the example smaller would take minutes.
    { numRuns: 5, endOnFailure: true, interruptAfterTimeLimit: 200_000, markInterruptAsFailure: false },
  )
}, 300_000)
