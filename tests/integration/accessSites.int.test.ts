import { beforeEach, describe, expect, test } from 'vitest'
import { isAllowed } from '#tests/support/accessActions.ts'
import { type Answer, aPerson, type Caller, signIn } from '#tests/support/api.ts'
import { aSite, aTreatment } from '#tests/support/builders.ts'
import { startServer } from '#tests/support/startServer.ts'

const server = await startServer()
const admin = await signIn(server)
const mine = (await admin.post('/api/sites', aSite())).body.doc.id as string
const also = (await admin.post('/api/sites', aSite())).body.doc.id as string
const theirs = (await admin.post('/api/sites', aSite())).body.doc.id as string

const author = await aPerson(server, admin, ['author'], [mine, also])
const publisher = await aPerson(server, admin, ['publisher'], [mine, also])
const unlimited = await aPerson(server, admin, ['publisher'])

/** Where a document may stand for people limited to `mine` and `also`. */
const places: Record<string, { sites: string[]; isMine: boolean }> = {
  'on one of my sites': { sites: [mine], isMine: true },
  'on both of my sites': { sites: [mine, also], isMine: true },
  'on mine and on another': { sites: [mine, theirs], isMine: false },
  'on another': { sites: [theirs], isMine: false },
  'on every site': { sites: [], isMine: false },
}

async function aDocument(sites: string[], over: object = {}): Promise<{ id: string; versionId: string }> {
  const made = await admin.post('/api/treatments', { ...aTreatment(), sites, _status: 'published', ...over })
  const { id } = made.body.doc
  const versions = await admin.get(`/api/treatments/versions?where[parent][equals]=${id}&limit=1&depth=0`)
  return { id, versionId: versions.body.docs[0].id }
}

const sitesOf = async (id: string, draft = false): Promise<string[]> =>
  (await admin.get(`/api/treatments/${id}?depth=0&trash=true&draft=${draft}`)).body.sites ?? []

type Try = [
  name: string,
  who: Caller,
  attempt: (who: Caller, doc: { id: string; versionId: string }) => Promise<Answer>,
]

const tries: Try[] = [
  [
    'an author saves a draft',
    author,
    (who, { id }) => who.patch(`/api/treatments/${id}?draft=true`, { summary: 'Changed.' }),
  ],
  [
    'an author saves while typing',
    author,
    (who, { id }) => who.patch(`/api/treatments/${id}?draft=true&autosave=true`, { summary: 'Typed.' }),
  ],
  [
    'an author saves over GraphQL',
    author,
    (who, { id }) =>
      who.graphql(`mutation { updateTreatment(id: "${id}", draft: true, data: { summary: "x" }) { id } }`),
  ],
  [
    'an author restores a version as a draft',
    author,
    (who, { versionId }) => who.post(`/api/treatments/versions/${versionId}?draft=true`),
  ],
  [
    'a publisher changes it',
    publisher,
    (who, { id }) => who.patch(`/api/treatments/${id}`, { summary: 'Changed.' }),
  ],
  [
    'a publisher withdraws all languages',
    publisher,
    (who, { id }) => who.patch(`/api/treatments/${id}?unpublishAllLocales=true`, {}),
  ],
  [
    'a publisher restores a version',
    publisher,
    (who, { versionId }) => who.post(`/api/treatments/versions/${versionId}`),
  ],
  [
    'a publisher moves it to the trash',
    publisher,
    (who, { id }) => who.patch(`/api/treatments/${id}`, { deletedAt: new Date().toISOString() }),
  ],
  ['a publisher deletes it', publisher, (who, { id }) => who.delete(`/api/treatments/${id}`)],
  [
    'a publisher deletes it over GraphQL',
    publisher,
    (who, { id }) => who.graphql(`mutation { deleteTreatment(id: "${id}") { id } }`),
  ],
]

describe.each(Object.entries(places))('a document %s', (_, { sites, isMine }) => {
  test.each(tries)(
    `%s: ${isMine ? 'allowed' : 'refused'} to people limited to my sites`,
    async (_name, who, attempt) => {
      const doc = await aDocument(sites)
      expect(isAllowed(await attempt(who, doc))).toBe(isMine)
      if (isMine) return
      expect((await admin.get(`/api/treatments/${doc.id}?depth=0&draft=true`)).body).toMatchObject({
        summary: aTreatment().summary,
        sites,
      })
    },
  )

  test('is found by them all the same, as staff read everything', async () => {
    const { id } = await aDocument(sites)
    for (const who of [author, publisher])
      expect((await who.get(`/api/treatments/${id}?draft=true`)).status).toBe(200)
  })

  test.each([
    ['a change', (where: string) => publisher.patch(`/api/treatments?${where}`, { channels: ['web'] })],
    [
      'a draft',
      (where: string) => author.patch(`/api/treatments?${where}&draft=true`, { channels: ['web'] }),
    ],
  ])(`is ${isMine ? 'part' : 'left out'} of %s of many`, async (_name, change) => {
    const { id } = await aDocument(sites)
    await change(`where[id][equals]=${id}`)
    const { body } = await admin.get(`/api/treatments/${id}?depth=0&draft=true`)
    expect(body.channels).toEqual(isMine ? ['web'] : ['web', 'kiosk'])
  })

  test(`is ${isMine ? 'part' : 'left out'} of a deletion of many`, async () => {
    const { id } = await aDocument(sites)
    await publisher.delete(`/api/treatments?where[id][equals]=${id}`)
    expect((await admin.get(`/api/treatments/${id}`)).status).toBe(isMine ? 404 : 200)
  })

  test('is open to people without a limit', async () => {
    const { id } = await aDocument(sites)
    expect((await unlimited.patch(`/api/treatments/${id}`, { summary: 'Changed.' })).status).toBe(200)
    expect((await unlimited.delete(`/api/treatments/${id}`)).status).toBe(200)
  })

  test(`${isMine ? 'can' : 'cannot'} be duplicated by them, unless the copy is for their own sites`, async () => {
    const { id } = await aDocument(sites)
    const { status, body } = await author.post(`/api/treatments/${id}/duplicate?draft=true&depth=0`, {})
    if (sites.includes(theirs)) expect(status).toBe(403)
    else expect([...(await sitesOf(body.doc.id))].sort()).toEqual((isMine ? sites : [mine, also]).sort())
  })
})

describe('a new document', () => {
  test.each([
    ['no sites', {}],
    ['an empty list', { sites: [] }],
    ['null', { sites: null }],
  ])('of an author with %s starts on the author’s own sites', async (_, over) => {
    const { body } = await author.post('/api/treatments?draft=true&depth=0', { ...aTreatment(), ...over })
    expect((await sitesOf(body.doc.id)).sort()).toEqual([mine, also].sort())
  })

  test('cannot be made on another site', async () => {
    for (const sites of [[theirs], [mine, theirs]]) {
      expect((await author.post('/api/treatments?draft=true', aTreatment({ sites }))).status).toBe(403)
      expect(
        (await publisher.post('/api/treatments', aTreatment({ sites, _status: 'published' }))).status,
      ).toBe(403)
    }
  })
})

describe('moving a document', () => {
  let id: string
  beforeEach(async () => {
    id = (await aDocument([mine])).id
  })

  test.each([
    ['to another site', { sites: ['theirs'] }],
    ['to another site as well', { sites: ['mine', 'theirs'] }],
    ['to every site', { sites: [] }],
    ['to every site, by null', { sites: null }],
    ['to every site, by an empty text', { sites: '' }],
    ['to another site, by an object', { sites: { 0: 'theirs' } }],
  ])('%s is refused, as draft or live', async (_, { sites }) => {
    const named = JSON.parse(
      JSON.stringify({ sites }).replace('"theirs"', `"${theirs}"`).replace('"mine"', `"${mine}"`),
    )
    const answers = [
      await author.patch(`/api/treatments/${id}?draft=true`, named),
      await publisher.patch(`/api/treatments/${id}`, named),
      await publisher.patch(`/api/treatments/${id}?publishAllLocales=true`, named),
      await publisher.patch(`/api/treatments?where[id][equals]=${id}`, named),
    ]
    for (const { status } of answers) expect(status).toBeGreaterThanOrEqual(400)
    for (const { status } of answers) expect(status).toBeLessThan(500)
    expect([await sitesOf(id), await sitesOf(id, true)]).toEqual([[mine], [mine]])
  })

  test('among one’s own sites is fine', async () => {
    expect((await author.patch(`/api/treatments/${id}?draft=true`, { sites: [also] })).status).toBe(200)
    expect((await publisher.patch(`/api/treatments/${id}`, { sites: [mine, also] })).status).toBe(200)
    expect((await sitesOf(id)).sort()).toEqual([mine, also].sort())
  })

  test('back to one’s own sites by restoring an old version is refused', async () => {
    const moved = await aDocument([mine])
    await admin.patch(`/api/treatments/${moved.id}`, { sites: [theirs] })
    expect((await author.post(`/api/treatments/versions/${moved.versionId}?draft=true`)).status).toBe(403)
    expect((await publisher.post(`/api/treatments/versions/${moved.versionId}`)).status).toBe(403)
    expect(await sitesOf(moved.id)).toEqual([theirs])
  })

  test('out of them by restoring an old version is refused', async () => {
    const moved = await aDocument([theirs])
    await admin.patch(`/api/treatments/${moved.id}`, { sites: [mine] })
    expect((await publisher.post(`/api/treatments/versions/${moved.versionId}`)).status).toBe(403)
    expect(await sitesOf(moved.id)).toEqual([mine])
  })
})

describe('websites', () => {
  test('a publisher limited to some edits those and no others', async () => {
    const name = { name: 'Renamed' }
    expect((await publisher.patch(`/api/sites/${mine}`, name)).status).toBe(200)
    expect((await publisher.patch(`/api/sites/${theirs}`, name)).status).toBe(403)
    expect(
      isAllowed(
        await publisher.graphql(`mutation { updateSite(id: "${theirs}", data: { name: "x" }) { id } }`),
      ),
    ).toBe(false)
    await publisher.patch('/api/sites?where[id][exists]=true', name)
    expect((await admin.get(`/api/sites/${theirs}`)).body.name).not.toBe('Renamed')
    expect((await unlimited.patch(`/api/sites/${theirs}`, name)).status).toBe(200)
  })
})
