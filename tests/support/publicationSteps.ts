/**
 * What editors do to documents, one step after the other, for real and in the model: the two must agree on
 * whether a step may be done.
 */
import fc from 'fast-check'
import { expect } from 'vitest'
import type { Answer, Caller } from './api.ts'
import { aSection, aTreatment, richText } from './builders.ts'
import {
  afterDraft,
  afterPublishAll,
  afterRestore,
  afterSave,
  afterTrash,
  afterUnpublishAll,
  type Change,
  type Form,
  formOf,
  type Language,
  languages,
  type Model,
  type Row,
} from './publicationModel.ts'

/** Named more than once = more often. */
export const kinds = [
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

export const step = fc.record({
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
export type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never

let counter = 0
/** Found wherever they are shown: see `anyWords`. */
const words = (language: Language) => `${language}zq${++counter}zq`

/** Every text and address that steps ever write. */
export const anyWords = /(?:en|es|slug)zq\d+zq/g
const isYes = ({ status }: Answer) => status === 200 || status === 201

/** A row as a request in one language sends it. */
const asSent = ({ id, heading }: Row, language: Language) => ({
  ...(id ? { id } : {}),
  aspect: 'overview',
  heading: heading[language] ?? null,
  body: heading[language] ? richText(heading[language]) : null,
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

/**
 * Does one step for real and in the model.
 * @param extra more fields to write in steps that write any
 * @returns the same model when the step was refused, as it should be
 * @throws {Error} where the two disagree on whether it may be done
 */
export async function take(
  publisher: Caller,
  model: Model | undefined,
  current: Step,
  extra: object = {},
): Promise<Model | undefined> {
  const { kind, language, pick } = current
  if (!model) return create(publisher, current)
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
    ...extra,
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
async function create(publisher: Caller, { language, pick }: Step): Promise<Model> {
  const isPublished = pick % 2 === 0
  const title = words(language)
  const { status, body } = await publisher.post(
    `/api/treatments?depth=0&locale=${language}${isPublished ? '' : '&draft=true'}`,
    {
      ...aTreatment(),
      title,
      summary: title,
      slug: `slugzq${++counter}zq`,
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
