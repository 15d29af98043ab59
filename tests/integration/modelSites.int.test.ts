/** Websites: colours that can be read, domains, keys and notices. */
import { expect, test } from 'vitest'
import { type Answer, caller, signIn } from '#tests/support/api.ts'
import { aPage, aSite } from '#tests/support/builders.ts'
import { startServer } from '#tests/support/startServer.ts'

const server = await startServer()
const admin = await signIn(server)

const make = (over: Record<string, unknown>) => admin.post('/api/sites', aSite(over))
const withColors = (over: object) => make({ brand: { ...aSite().brand, ...over } })

function expectFault({ status, body }: Answer, path: string, sentence: RegExp): void {
  expect(status, JSON.stringify(body)).toBe(400)
  expect(body.errors[0].data.errors).toMatchObject([{ path, message: expect.stringMatching(sentence) }])
}

test('text on a brand colour must be readable', async () => {
  const pale = { primaryColor: '#ffffff', onPrimaryColor: '#777777' }
  expectFault(await withColors(pale), 'brand.onPrimaryColor', /4\.5 to 1, and 4\.5/)
  const equal = { accentColor: '#7a2e1d', onAccentColor: '#7A2E1D' }
  expectFault(await withColors(equal), 'brand.onAccentColor', /1\.0 to 1/)
  expect((await withColors({ primaryColor: '#ffffff', onPrimaryColor: '#767676' })).status).toBe(201)
})

test.each(['red', '#fff', '#12345g', '0b5563', '#0b55633', '', '#0b5563;background:url(x)'])(
  'a colour is not written as %j',
  async (primaryColor) => {
    expectFault(await withColors({ primaryColor }), 'brand.primaryColor', /# and six digits/)
  },
)

test.each([
  'https://www.example.org',
  'www.example.org/',
  'localhost',
  'www.example.org:8080',
  'WWW.EXAMPLE.ORG',
  '-a.org',
  'a..org',
])('a domain is not written as %s', async (domain) => {
  expectFault(await make({ domains: ['example.org', domain] }), 'domains', /not a domain name/)
})

test('a site has at least one domain and one language', async () => {
  expectFault(await make({ domains: [] }), 'domains', /\S/)
  expectFault(await make({ languages: [] }), 'languages', /\S/)
})

test.each(['PRC', 'prc florida', 'prc_florida', '-prc', 'prc-', ''])(
  'a key is not written as %j',
  async (key) => {
    expectFault(await make({ key }), 'key', /small letters/)
  },
)

test('a key is taken once', async () => {
  expect((await make({ key: 'prc-florida' })).status).toBe(201)
  expectFault(await make({ key: 'prc-florida' }), 'key', /\S/)
})

test('a notice that is shown has a text, and a short one', async () => {
  expectFault(await make({ notice: { active: true, text: ' ' } }), 'notice.text', /Write the notice/)
  expectFault(await make({ notice: { active: true, text: 'x'.repeat(301) } }), 'notice.text', /300/)
  expect((await make({ notice: { active: true, text: 'Closed for the storm.' } })).status).toBe(201)
})

test('navigation shows anonymous readers the published pages alone', async () => {
  const [shown, draft] = [
    await admin.post('/api/pages', aPage({ title: 'Shown', _status: 'published' })),
    await admin.post('/api/pages?draft=true', aPage({ title: 'Secret plan' })),
  ]
  const entry = ({ body }: Answer) => ({
    label: 'Entry',
    kind: 'document',
    target: { relationTo: 'pages', value: body.doc.id },
  })
  const { status, body } = await make({ navigation: [entry(shown), entry(draft)] })
  expect(status, JSON.stringify(body)).toBe(201)
  const read = await caller(server).get(`/api/sites/${body.doc.id}?depth=2`)
  expect(read.body.navigation[0].target.value.title).toBe('Shown')
  expect(JSON.stringify(read.body)).not.toContain('Secret plan')
})
