/** Clinics by distance and opening time, the sitemap, and what pages tell of their addresses, over HTTP. */
import { beforeAll, describe, expect, test } from 'vitest'
import { caller, signIn } from '#tests/support/api.ts'
import { aCondition, aLocation, aPage, aSite } from '#tests/support/builders.ts'
import { startServer } from '#tests/support/startServer.ts'

const server = await startServer()
const admin = await signIn(server)
const anonymous = caller(server)
const get = (path: string) => anonymous.get(`/v1/places${path}`)
const address = 'https://www.places.example'

const everyDay = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']
const published = { _status: 'published' }
type Words = Record<string, unknown>

/** Publishes a document in English, and in Spanish with these words. @returns its id */
async function publish(collection: string, english: Words, spanish?: Words): Promise<string> {
  const made = await admin.post(`/api/${collection}?depth=0`, { ...english, ...published })
  expect(made.status, JSON.stringify(made.body)).toBe(201)
  const { blocks, id, sections } = made.body.doc
  if (spanish) {
    const { status, body } = await admin.patch(`/api/${collection}/${id}?locale=es`, {
      ...(sections ? { sections } : {}),
      ...(blocks ? { blocks } : {}),
      ...spanish,
      ...published,
    })
    expect(status, JSON.stringify(body)).toBe(200)
  }
  return id
}

const spanish = (name: string) => ({ name, summary: 'En español.' })

beforeAll(async () => {
  const site = await admin.post('/api/sites', aSite({ key: 'places', domains: ['www.places.example'] }))
  expect(site.status, JSON.stringify(site.body)).toBe(201)
  const clinic = (name: string, latitude: number, opens: string, closes: string) =>
    publish(
      'locations',
      aLocation({
        name,
        slug: name.toLowerCase(),
        latitude,
        timeZone: 'America/Phoenix',
        openingHours: [{ days: everyDay, opens, closes }],
      }),
    )
  await clinic('Never far', 25.8, '00:00', '00:00')
  await clinic('Nights', 27, '22:00', '06:00')
  await clinic('Days', 29, '08:00', '17:00')
  await publish('pages', aPage({ title: 'Welcome', slug: 'home' }), {
    title: 'Bienvenidos',
    summary: 'Inicio.',
  })
})

const names = ({ items }: { items: { title: string }[] }) => items.map(({ title }) => title)

describe('clinics', () => {
  test('come nearest first, page by page', async () => {
    const first = (await get('/locations?near=25.76,-80.19&limit=2')).body
    expect([names(first), first.total]).toEqual([['Never far', 'Nights'], 3])
    expect(first.items[0].distanceKm).toBe(4.4)
    const second = (await get(`/locations?near=25.76,-80.19&limit=2&cursor=${first.nextCursor}`)).body
    expect([names(second), second.nextCursor]).toEqual([['Days'], null])
    expect(names((await get('/locations?near=25.76,-80.19&radius=150')).body)).toEqual([
      'Never far',
      'Nights',
    ])
  })

  test('open at a moment are told with the next change', async () => {
    const night = encodeURIComponent('2026-07-15T23:30:00-07:00')
    const { body } = await get(`/locations?open=${night}&fields=title,opening`)
    expect(names(body)).toEqual(['Never far', 'Nights'])
    expect(body.items[1].opening).toEqual({
      open: true,
      at: '2026-07-16T06:30:00.000Z',
      opensAt: null,
      closesAt: '2026-07-16T13:00:00.000Z',
    })
  })

  test('on their own page say whether they are open', async () => {
    const { body } = await get('/locations/days?opening=2026-07-15T06:00:00Z')
    expect(body.opening).toMatchObject({ open: false, opensAt: '2026-07-15T15:00:00.000Z' })
    expect((await get('/locations/days')).body.opening).toBeNull()
  })

  test('an answer about now is kept no longer than until the next change', async () => {
    const { body, headers } = await get('/locations/days?opening=now')
    const change = Date.parse(body.opening.opensAt ?? body.opening.closesAt)
    const maxAge = Number(/max-age=(\d+)/.exec(headers.get('cache-control') ?? '')?.[1])
    expect(maxAge).toBeGreaterThanOrEqual(0)
    expect(Date.parse(body.opening.at) + maxAge * 1000).toBeLessThanOrEqual(change)
  })

  test.each([
    'radius=5',
    'sort=distance',
    'near=91,0',
    'near=25',
    'near=25.7,-80.1&radius=0',
    'near=25.7,-80.1&radius=-1',
    'near=25.7,-80.1&sort=-distance',
    'open=yesterday',
    'open=2026-07-15T10:00:00',
    'open=0001-01-01T00:00:00Z',
    'open=now&opening=now',
  ])('refuses %s', async (query) => {
    const { body, status } = await get(`/locations?${query}`)
    expect([status, body.type]).toEqual([400, 'urn:prc-alliance:problem:invalid-parameter'])
  })
})

describe('addresses', () => {
  const alternates = (slug: string, spanishSlug = slug) => [
    { locale: 'en', path: `/conditions/${slug}`, url: `${address}/conditions/${slug}` },
    { locale: 'es', path: `/es/conditions/${spanishSlug}`, url: `${address}/es/conditions/${spanishSlug}` },
  ]

  test('each language names the other and itself, with the way to it', async () => {
    await publish('conditions', aCondition({ name: 'Sciatica', slug: 'sciatica' }), spanish('Ciática'))
    const [en, es] = [await get('/conditions/sciatica'), await get('/conditions/sciatica?locale=es')]
    expect([en.body.url, es.body.url]).toEqual(alternates('sciatica').map(({ url }) => url))
    expect(en.body.alternates).toEqual(alternates('sciatica'))
    expect(es.body.alternates).toEqual(alternates('sciatica'))
    expect(es.body.breadcrumbs).toEqual([
      { title: 'Inicio', path: '/es', url: `${address}/es` },
      { title: 'Enfermedades', path: '/es/conditions', url: `${address}/es/conditions` },
      { title: 'Ciática', path: '/es/conditions/sciatica', url: `${address}/es/conditions/sciatica` },
    ])
  })

  test('a language that is not public is named nowhere', async () => {
    const id = await publish('conditions', aCondition({ name: 'Gout', slug: 'gout' }), spanish('Gota'))
    expect((await get('/conditions/gout')).body.alternates).toEqual(alternates('gout'))
    await admin.patch(`/api/conditions/${id}?locale=es`, { _status: 'draft' })
    expect((await get('/conditions/gout')).body.alternates).toEqual(alternates('gout').slice(0, 1))
    expect((await get('/conditions/gout?locale=es')).status).toBe(410)
  })

  test('a renamed page has its new address everywhere, and the old one leads there in either language', async () => {
    const id = await publish('conditions', aCondition({ name: 'Old', slug: 'old' }), spanish('Viejo'))
    expect((await admin.patch(`/api/conditions/${id}`, { slug: 'new', ...published })).status).toBe(200)
    const { body } = await get('/conditions/new')
    expect([body.url, body.alternates]).toEqual([`${address}/conditions/new`, alternates('new')])
    for (const locale of ['en', 'es']) {
      const moved = await get(`/conditions/old?locale=${locale}`)
      expect([moved.status, moved.headers.get('location')]).toEqual([
        301,
        `/v1/places/conditions/new?locale=${locale}`,
      ])
    }
    expect((await get('/resolve?path=/es/conditions/old')).body).toMatchObject({
      kind: 'redirect',
      path: '/es/conditions/new',
    })
  })

  test('the home page stands at the root of each language', async () => {
    const { body } = await get('/pages/home?locale=es')
    expect([body.url, body.breadcrumbs]).toEqual([
      `${address}/es`,
      [{ title: 'Inicio', path: '/es', url: `${address}/es` }],
    ])
    expect(body.alternates.map(({ path }: { path: string }) => path)).toEqual(['/', '/es'])
  })
})

describe('the sitemap', () => {
  const locs = async () =>
    [...(await get('/sitemap.xml')).body.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, url = '']) => url)

  test('follows what is published, and each address in it leads to a page or a list', async () => {
    const id = await publish(
      'conditions',
      aCondition({ name: 'Mapped', slug: 'mapped' }),
      spanish('En el mapa'),
    )
    const { headers, status } = await get('/sitemap.xml')
    expect([status, headers.get('content-type')]).toEqual([200, 'application/xml; charset=utf-8'])
    const urls = await locs()
    expect(urls).toEqual(
      expect.arrayContaining([
        `${address}/`,
        `${address}/es`,
        `${address}/conditions`,
        `${address}/conditions/mapped`,
        `${address}/es/conditions/mapped`,
        `${address}/locations/days`,
      ]),
    )
    for (const url of urls) {
      const { body } = await get(`/resolve?path=${encodeURIComponent(new URL(url).pathname)}`)
      expect({ url, kind: body.kind, path: body.path }).toEqual({
        url,
        kind: expect.stringMatching(/^(content|list)$/),
        path: new URL(url).pathname,
      })
    }

    await admin.patch(`/api/conditions/${id}`, { seo: { noIndex: true }, ...published })
    expect((await locs()).filter((url) => url.endsWith('/mapped'))).toEqual([])
  })

  test('has its parts under numbers', async () => {
    expect((await get('/sitemap-1.xml')).body).toBe((await get('/sitemap.xml')).body)
    expect((await get('/sitemap-2.xml')).status).toBe(404)
    expect((await get('/sitemap-0.xml')).status).toBe(404)
    expect((await get('/sitemap.xml?channel=kiosk')).status).toBe(400)
  })
})
