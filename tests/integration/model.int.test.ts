/** What may be written in a document: the rules of single fields. */
import { describe, expect, test } from 'vitest'
import { type Answer, signIn } from '#tests/support/api.ts'
import { aLocation, anArticle, aProvider, aSection, aTreatment, builders } from '#tests/support/builders.ts'
import { startServer } from '#tests/support/startServer.ts'

const server = await startServer()
const admin = await signIn(server)

async function made(collection: string, data: object, query = '') {
  const { status, body } = await admin.post(`/api/${collection}${query}`, data)
  expect(status, JSON.stringify(body)).toBe(201)
  return body.doc
}

/** Expects a refusal of one field with this sentence. */
function expectFault({ status, body }: Answer, path: string, sentence: RegExp): void {
  expect(status, JSON.stringify(body)).toBe(400)
  const faults: { path: string; message: string }[] = body.errors[0].data.errors
  expect(faults.map((fault) => fault.path)).toEqual([path])
  expect(faults[0]?.message).toMatch(sentence)
}

const publish = (collection: keyof typeof builders, over: object) =>
  admin.post(`/api/${collection}`, { ...builders[collection](), ...over, _status: 'published' })

test('a summary of 200 characters is published, one of 201 kept as a draft alone', async () => {
  expect((await publish('treatments', { summary: 'x'.repeat(200) })).status).toBe(201)
  const draft = await made('treatments', aTreatment({ summary: 'x'.repeat(201) }), '?draft=true')
  expectFault(await admin.patch(`/api/treatments/${draft.id}`, { _status: 'published' }), 'summary', /200/)
})

test.each<[string, unknown]>([
  ['address.state', { street: '1 Main St', city: 'Miami', postalCode: '33101' }],
  ['address.postalCode', { street: '1 Main St', city: 'Miami', state: 'FL', postalCode: '' }],
  ['address.state', { street: '1 Main St', city: 'Miami', state: 'Florida', postalCode: '33101' }],
  ['address.postalCode', { street: '1 Main St', city: 'Miami', state: 'FL', postalCode: '3310' }],
])('a location needs its address whole and right: %s', async (path, address) => {
  expectFault(await publish('locations', { address }), path, /\S/)
})

describe('an NPI', () => {
  test.each(['1234567893', '1245319599', '', null])('is taken: %s', async (npi) => {
    expect((await publish('providers', { npi })).status).toBe(201)
  })

  test.each([
    '1234567890',
    '1234567894',
    '123456789',
    '12345678931',
    '3234567893',
    'ABCDEFGHIJ',
    ' 1234567893',
  ])('is refused: %s', async (npi) => {
    expectFault(await publish('providers', { npi }), 'npi', /not an NPI/)
  })
})

describe('a telephone number', () => {
  test.each([
    ['(305) 555-0123', '+13055550123', '(305) 555-0123'],
    ['305.555.0123', '+13055550123', '(305) 555-0123'],
    ['1-305-555-0123', '+13055550123', '(305) 555-0123'],
    ['+1 305 555 0123', '+13055550123', '(305) 555-0123'],
    ['+44 20 7946 0958', '+442079460958', '+44 20 7946 0958'],
  ])('typed as %s is stored as %s and shown as %s', async (telephone, stored, shown) => {
    const { id } = await made('locations', aLocation({ telephone, _status: 'published' }))
    const { body } = await admin.get(`/api/locations/${id}`)
    expect(body).toMatchObject({ telephone: stored, telephoneDisplay: shown })
  })

  test.each(['12', '555-0123', 'call us', '+1 305 555 0123 0123 0123'])(
    'that is none is refused: %s',
    async (telephone) => {
      expectFault(await publish('locations', { telephone }), 'telephone', /area code/)
    },
  )

  test('is asked for', async () => {
    expectFault(await publish('locations', { telephone: '' }), 'telephone', /Enter a telephone number/)
  })
})

test.each<[string, number | null, boolean]>([
  ['latitude', 90, true],
  ['latitude', -90, true],
  ['latitude', 90.001, false],
  ['latitude', -91, false],
  ['latitude', null, false],
  ['longitude', 180, true],
  ['longitude', -180.5, false],
])('a location with %s %d is published: %s', async (name, value, isTaken) => {
  const answer = await publish('locations', { [name]: value })
  if (isTaken) expect(answer.status).toBe(201)
  else expectFault(answer, name, /\S/)
})

test.each(['http://book.example.org', 'javascript:alert(1)', 'book.example.org', '//book.example.org'])(
  'a booking address that is not https is refused: %s',
  async (bookingUrl) => {
    expectFault(await publish('locations', { bookingUrl }), 'bookingUrl', /https:\/\//)
  },
)

test('a booking address with https is taken', async () => {
  expect((await publish('locations', { bookingUrl: 'https://book.example.org/a?b=1' })).status).toBe(201)
})

describe('a medical reviewer', () => {
  const reviewedBy = (medicalReviewer: string) => publish('articles', { review: { medicalReviewer } })

  test('is a provider with credentials', async () => {
    const { id } = await made('providers', aProvider({ credentials: 'MD', _status: 'published' }))
    expect((await reviewedBy(id)).status).toBe(201)
  })

  test.each([null, '', '  '])('is no provider whose credentials are %j', async (credentials) => {
    const { id } = await made('providers', aProvider({ name: 'Jane Roe', credentials, _status: 'published' }))
    expectFault(await reviewedBy(id), 'review.medicalReviewer', /Jane Roe has no credentials/)
  })

  test('is a provider that exists', async () => {
    const { id } = await made('providers', aProvider())
    await admin.delete(`/api/providers/${id}`)
    expectFault(await reviewedBy(id), 'review.medicalReviewer', /nothing in providers|does not exist/)
  })
})

test('the next review comes after the last one', async () => {
  const dates = (lastReviewed: string, nextReviewDue: string) => ({ review: { lastReviewed, nextReviewDue } })
  const later = '2027-01-01T12:00:00.000Z'
  const earlier = '2026-01-01T12:00:00.000Z'
  expect((await publish('articles', dates(earlier, later))).status).toBe(201)
  for (const wrong of [dates(later, earlier), dates(later, later)]) {
    expectFault(await publish('articles', wrong), 'review.nextReviewDue', /after the last one/)
  }
})

test('a review date must be one', async () => {
  for (const name of ['lastReviewed', 'nextReviewDue']) {
    expectFault(await publish('articles', { review: { [name]: 'soon' } }), `review.${name}`, /\S/)
  }
})

test.each(['M96.1', 'G89', 'S32.010A', 'M54.50'])('%s is an ICD-10 code', async (code) => {
  expect((await publish('conditions', { icd10Codes: [code] })).status).toBe(201)
})

test.each(['m96.1', 'M961', '96.1', 'M96.', 'M96.12345', 'M96.1 '])('%s is no ICD-10 code', async (code) => {
  expectFault(await publish('conditions', { icd10Codes: ['G89', code] }), 'icd10Codes', /not an ICD-10 code/)
})

test.each(['javascript:alert(1)', 'medlineplus.gov', 'ftp://example.org/x', 'data:text/html,x'])(
  'a source cannot lead to %s',
  async (url) => {
    const review = { sources: [{ title: 'A source', publisher: 'A publisher', url }] }
    expectFault(await publish('articles', { review }), 'review.sources.0.url', /full web address/)
  },
)

test('a source has an address, a title and a publisher', async () => {
  const whole = { title: 'A source', publisher: 'NIH', url: 'https://medlineplus.gov/backpain.html' }
  for (const name of ['title', 'publisher', 'url']) {
    const review = { sources: [{ ...whole, [name]: '' }] }
    expectFault(await publish('articles', { review }), `review.sources.0.${name}`, /\S/)
  }
})

test('a source with a web address is taken and read back', async () => {
  const source = {
    title: 'A source',
    publisher: 'NIH',
    url: 'https://medlineplus.gov/backpain.html',
    year: 2024,
  }
  const { id } = await made('articles', anArticle({ review: { sources: [source] }, _status: 'published' }))
  expect((await admin.get(`/api/articles/${id}`)).body.review.sources).toMatchObject([source])
})

test('a section without its text cannot be published', async () => {
  const { heading, aspect } = aSection()
  expectFault(await publish('treatments', { sections: [{ heading, aspect }] }), 'sections.0.body', /\S/)
})
