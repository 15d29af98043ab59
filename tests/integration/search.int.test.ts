import { describe, expect, test } from 'vitest'
import { search as searchSchema } from '#src/contract/listings.ts'
import { type Caller, caller, signIn } from '#tests/support/api.ts'
import { aTreatment, richText } from '#tests/support/builders.ts'
import { startServer } from '#tests/support/startServer.ts'

const server = await startServer({ env: { SEED_SAMPLE_CONTENT: 'true' }, withinSeconds: 300 })
const anonymous = caller(server)
const admin = await signIn(server)

const ask = (parameters: Record<string, string>, site = 'prc-alliance') =>
  anonymous.get(`/v1/${site}/search?${new URLSearchParams(parameters)}`)
const slugs = async (parameters: Record<string, string>, site?: string): Promise<string[]> =>
  (await ask(parameters, site)).body.items.map(({ card }: { card: { slug: string } }) => card.slug)

/** What people type, and what must be among the first three. */
const questions: readonly [locale: 'en' | 'es', query: string, slug: string][] = [
  ['en', 'failed back surgery syndrome', 'postlaminectomy-syndrome'],
  ['en', 'FBSS', 'postlaminectomy-syndrome'],
  ['en', 'post-laminectomy', 'postlaminectomy-syndrome'],
  ['en', 'M96.1', 'postlaminectomy-syndrome'],
  ['en', 'pain pump', 'intrathecal-pain-pumps'],
  ['en', 'morphine pump', 'intrathecal-pain-pumps'],
  ['en', 'intrathecal pumps', 'intrathecal-pain-pumps'],
  ['en', 'SCS', 'spinal-cord-stimulation'],
  ['en', 'spinal cord stimulatr', 'spinal-cord-stimulation'],
  ['en', 'RSD', 'complex-regional-pain-syndrome'],
  ['en', 'CRPS', 'complex-regional-pain-syndrome'],
  ['en', 'slipped disk', 'herniated-disc'],
  ['en', 'hernated disc', 'herniated-disc'],
  ['en', 'siatica', 'sciatica'],
  ['en', 'pinched nerve in back', 'sciatica'],
  ['en', 'nerve burning', 'radiofrequency-ablation'],
  ['en', 'radio frequency ablation', 'radiofrequency-ablation'],
  ['en', 'kyfoplasty', 'kyphoplasty'],
  ['en', 'broken vertebra', 'vertebral-compression-fracture'],
  ['en', 'cortisone shot', 'epidural-steroid-injections'],
  ['en', 'post herpetic neuralgia', 'postherpetic-neuralgia'],
  ['en', 'burning feet', 'peripheral-neuropathy'],
  ['en', 'mri with stimulator', 'can-i-have-an-mri-with-an-implant'],
  ['en', 'can i drive home after a procedure', 'do-i-need-a-ride-home'],
  ['en', 'blood thiner', 'should-i-stop-my-blood-thinner-before-an-injection'],
  ['en', 'insurance', 'will-my-insurance-pay-for-treatment'],
  ['en', 'about us', 'about-us'],
  ['en', '33131', 'miami'],
  ['en', 'Houston clinic', 'houston'],
  ['en', 'neurosurgeon', 'thomas-lindqvist'],
  ['en', 'marquez', 'elena-marquez'],
  ['en', 'spanish speaking doctor', 'elena-marquez'],
  ['en', 'backpain', 'moving-with-back-pain'],
  ['en', 'stim', 'spinal-cord-stimulation'],
  ['es', 'dolor cronico', 'what-is-chronic-pain'],
  ['es', 'DOLOR CRÓNICO', 'what-is-chronic-pain'],
  ['es', 'ciatica', 'sciatica'],
  ['es', 'síndrome de cirugía fallida', 'postlaminectomy-syndrome'],
  ['es', 'bomba para el dolor', 'intrathecal-pain-pumps'],
  ['es', 'bomba de morfina', 'intrathecal-pain-pumps'],
  ['es', 'estimulador medular', 'spinal-cord-stimulation'],
  ['es', 'spinal cord stimulator', 'spinal-cord-stimulation'],
  ['es', 'hernia discal', 'herniated-disc'],
  ['es', 'quemar los nervios', 'radiofrequency-ablation'],
  ['es', 'inyecsion epidural', 'epidural-steroid-injections'],
  ['es', 'culebrilla', 'postherpetic-neuralgia'],
  ['es', 'fisioterapia', 'physical-therapy'],
  ['es', 'resonancia', 'can-i-have-an-mri-with-an-implant'],
  ['es', 'quienes somos', 'about-us'],
  ['es', 'medico que hable español', 'elena-marquez'],
  ['es', 'manejar a casa', 'do-i-need-a-ride-home'],
  ['es', 'artritis columna', 'facet-joint-arthritis'],
]

test.each(questions)('in %s “%s” finds %s among the first three', async (locale, q, slug) => {
  expect((await slugs({ q, locale })).slice(0, 3)).toContain(slug)
})

describe('an answer', () => {
  test('is as the contract says, with the words marked', async () => {
    const { body } = await ask({ q: 'failed back surgery syndrome' })
    expect(searchSchema.parse(body)).toEqual(body)
    expect(body.items[0].highlights).toContainEqual({
      field: 'alternateNames.0',
      html: '<mark>Failed back surgery syndrome</mark>',
    })
  })

  test('offers another spelling', async () => {
    expect((await ask({ q: 'siatica' })).body.suggestions).toEqual(['sciatica'])
    expect((await ask({ q: 'inyecsion', locale: 'es' })).body.suggestions).toContain('inyección')
    expect((await ask({ q: 'sciatica' })).body.suggestions).toEqual([])
  })

  test('counts every result, page by page', async () => {
    const { body: all } = await ask({ q: 'pain', limit: '50' })
    const { body: rest } = await ask({ q: 'pain', limit: '50', offset: '50' })
    const found = [...all.items, ...rest.items].map(({ card }) => `${card.type}/${card.slug}`)
    expect(new Set(found).size).toBe(all.total)
    const sum = all.facets.type.reduce((total: number, { count }: { count: number }) => total + count, 0)
    expect(sum).toBe(all.total)
    const [{ count, value }] = all.facets.bodyArea
    const { body: narrowed } = await ask({ q: 'pain', bodyArea: value, type: 'treatments,conditions' })
    expect(narrowed.total).toBe(count)
  })

  test('to a filter holds nothing else, and still counts the other types', async () => {
    const { body: faqs } = await ask({ q: 'pump', type: 'faqs' })
    expect(new Set(faqs.items.map(({ card }: { card: { type: string } }) => card.type))).toEqual(
      new Set(['faqs']),
    )
    expect(faqs.facets.type.length).toBeGreaterThan(1)
    expect(faqs.facets.type).toContainEqual({ value: 'faqs', count: faqs.total })
  })
})

test.each([
  ['nothing', ''],
  ['spaces', ' \t '],
  ['2,000 letters', 'a'.repeat(2000)],
])('%s cannot be looked for', async (_, q) => {
  expect(await ask({ q })).toMatchObject({
    status: 400,
    body: { type: expect.stringContaining('invalid-parameter') },
  })
})

test.each([
  'the of and',
  '😀',
  '"\'<script>&',
  '\u0000\u202e',
  '__proto__ constructor',
  '*:* OR 1=1',
  'a '.repeat(90),
  '%_^$(.*)+[a',
])('“%s” gets a clean answer', async (q) => {
  const { body, status } = await ask({ q })
  expect(status).toBe(200)
  expect(searchSchema.parse(body)).toEqual(body)
  expect(JSON.stringify(body.items)).not.toContain('<script')
})

describe('what is published', () => {
  const published = {
    sections: [{ aspect: 'overview', heading: 'Overview', body: richText('About xanthobot.') }],
  }
  const change = async (person: Caller, id: string, body: object) =>
    expect(await person.patch(`/api/treatments/${id}`, body)).toMatchObject({ status: 200 })

  test('is found at once, under its new name, and not after its withdrawal', async () => {
    const made = await admin.post(
      '/api/treatments',
      aTreatment({ title: 'Quizzlex therapy', ...published, _status: 'published' }),
    )
    const { id, slug } = made.body.doc
    expect(await slugs({ q: 'quizzlex' })).toEqual([slug])
    expect(await slugs({ q: 'xanthobot' })).toEqual([slug])

    await change(admin, id, { title: 'Vorblax therapy', _status: 'published' })
    expect(await slugs({ q: 'vorblax' })).toEqual([slug])
    expect(await slugs({ q: 'quizzlex' })).toEqual([])

    const draft = await admin.patch(`/api/treatments/${id}?draft=true`, { title: 'Zwimflar therapy' })
    expect(draft.status).toBe(200)
    expect(await slugs({ q: 'vorblax' })).toEqual([slug])
    expect((await ask({ q: 'zwimflar' })).body).toMatchObject({ total: 0, items: [], suggestions: [] })

    await change(admin, id, { _status: 'draft' })
    expect((await ask({ q: 'vorblax' })).body).toMatchObject({ total: 0, items: [], suggestions: [] })
  })

  test('on another website is neither shown nor counted', async () => {
    const sites = (await anonymous.get('/api/sites?limit=10')).body.docs as { id: string; key: string }[]
    const texas = sites.find(({ key }) => key === 'prc-texas')?.id
    const made = await admin.post(
      '/api/treatments',
      aTreatment({ title: 'Grumblewick therapy', sites: [texas], _status: 'published' }),
    )
    expect(made.status).toBe(201)
    expect(await slugs({ q: 'grumblewick' }, 'prc-texas')).toEqual([made.body.doc.slug])
    for (const q of ['grumblewick', 'grumblewik'])
      expect((await ask({ q }, 'prc-florida')).body).toMatchObject({
        total: 0,
        items: [],
        facets: { type: [], bodyArea: [] },
        suggestions: [],
      })
    expect(await slugs({ q: 'Miami clinic' }, 'prc-texas')).not.toContain('miami')
  })
})
