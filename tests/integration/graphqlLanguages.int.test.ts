/** One GraphQL request, both languages: each part answers in its own, down to the linked documents. */
import { beforeAll, expect, test } from 'vitest'
import { type Caller, caller, signIn } from '#tests/support/api.ts'
import { aCondition, aSection, aTreatment } from '#tests/support/builders.ts'
import { startServer } from '#tests/support/startServer.ts'

const server = await startServer()
const anonymous = caller(server)
let admin: Caller

/** Publishes a document in English, then in Spanish; rows of sections keep their ids. */
async function published(
  collection: string,
  english: Record<string, unknown>,
  spanish: Record<string, unknown>,
): Promise<string> {
  const made = await admin.post(`/api/${collection}?locale=en`, { ...english, _status: 'published' })
  expect(made.status).toBe(201)
  const { id, sections } = made.body.doc
  const rows = sections.map((row: { id: string }) => ({ ...aSection({ heading: 'Resumen' }), id: row.id }))
  const translated = await admin.patch(`/api/${collection}/${id}?locale=es`, {
    ...spanish,
    sections: rows,
    _status: 'published',
  })
  expect(translated.status).toBe(200)
  return id
}

beforeAll(async () => {
  admin = await signIn(server)
  const condition = await published('conditions', aCondition({ name: 'Cancer pain' }), {
    name: 'Dolor por cáncer',
    summary: 'Resumen.',
  })
  const related = await published('treatments', aTreatment({ title: 'Stimulation' }), {
    title: 'Estimulación',
    summary: 'Resumen.',
  })
  await published(
    'treatments',
    aTreatment({
      title: 'Pain pump',
      slug: 'pain-pump',
      conditions: [condition],
      relatedTreatments: [related],
    }),
    {
      title: 'Bomba para el dolor',
      summary: 'Resumen.',
    },
  )
})

const selection = `docs { title sections { heading } conditions { name treatments(limit: 5) { docs { title } } } relatedTreatments { title } }`

test('a request for both languages answers each part in its own language', async () => {
  const { body } = await anonymous.graphql(`{
    en: Treatments(locale: en, limit: 1, where: { slug: { equals: "pain-pump" } }) { ${selection} }
    es: Treatments(locale: es, limit: 1, where: { slug: { equals: "pain-pump" } }) { ${selection} }
  }`)
  expect(body.data.en.docs).toEqual([
    {
      title: 'Pain pump',
      sections: [{ heading: 'Overview' }],
      conditions: [{ name: 'Cancer pain', treatments: { docs: [{ title: 'Pain pump' }] } }],
      relatedTreatments: [{ title: 'Stimulation' }],
    },
  ])
  expect(body.data.es.docs).toEqual([
    {
      title: 'Bomba para el dolor',
      sections: [{ heading: 'Resumen' }],
      conditions: [{ name: 'Dolor por cáncer', treatments: { docs: [{ title: 'Bomba para el dolor' }] } }],
      relatedTreatments: [{ title: 'Estimulación' }],
    },
  ])
})

test('a linked document can be asked for in another language than its parent', async () => {
  const { body } = await anonymous.graphql(
    '{ Treatments(locale: en, where: { slug: { equals: "pain-pump" } }) { docs { title relatedTreatments(locale: es) { title } } } }',
  )
  expect(body.data.Treatments.docs).toEqual([
    { title: 'Pain pump', relatedTreatments: [{ title: 'Estimulación' }] },
  ])
})
