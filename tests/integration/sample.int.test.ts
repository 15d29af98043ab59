/** The sample content in a really started server, as the README shows it. */
import { execFile, spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { caller, signIn } from '#tests/support/api.ts'
import { type LdDocument, schemaOrgProblems } from '#tests/support/schemaOrg.ts'
import { startServer } from '#tests/support/startServer.ts'

const server = await startServer({ env: { SEED_SAMPLE_CONTENT: 'true' }, withinSeconds: 240 })
const anonymous = caller(server)

/** The built `npm run seed`, on the data of the running server. @returns what it printed */
function runSeed(): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--conditions=production', 'dist/seed.js'], {
      env: {
        PATH: process.env['PATH'] ?? '',
        ...server.environment,
        LOG_LEVEL: 'error',
      } as unknown as NodeJS.ProcessEnv,
    })
    let output = ''
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk))
    child.once('exit', (code) => (code === 0 ? resolve(output) : reject(new Error(output))))
  })
}

test('all of it is published in both languages', async () => {
  const least = {
    treatments: 12,
    conditions: 14,
    faqs: 24,
    locations: 6,
    providers: 5,
    articles: 5,
    pages: 3,
  }
  for (const locale of ['en', 'es']) {
    for (const [collection, count] of Object.entries(least)) {
      const { body } = await anonymous.get(`/api/${collection}?locale=${locale}&limit=100&depth=0`)
      expect({ collection, locale, enough: body.totalDocs >= count }).toEqual({
        collection,
        locale,
        enough: true,
      })
      expect(body.docs.every(({ sampleContent }: { sampleContent: boolean }) => sampleContent)).toBe(true)
    }
  }
  const { body } = await anonymous.get('/api/sites?depth=1')
  expect(body.docs.map(({ key }: { key: string }) => key).sort()).toEqual([
    'prc-alliance',
    'prc-florida',
    'prc-texas',
  ])
  expect(
    body.docs.every(
      ({ navigation, brand }: { navigation: unknown[]; brand: { logo: unknown } }) =>
        navigation.length > 2 && brand.logo,
    ),
  ).toBe(true)
})

test('every page speaks to search engines in the words of schema.org', async () => {
  const { items } = (await anonymous.get('/v1/prc-alliance/manifest')).body
  expect(items.length).toBeGreaterThan(130)
  const problems: string[] = []
  // Types of a thing, which every page that names it must give alike.
  const typesOf = new Map<string, string>()
  for (const { locale, slug, type } of items) {
    const { body } = await anonymous.get(`/v1/prc-alliance/${type}/${slug}?locale=${locale}`)
    const jsonLd: LdDocument = body.jsonLd
    problems.push(...schemaOrgProblems(jsonLd))
    for (const { '@id': id, '@type': types } of jsonLd['@graph']) {
      const known = typesOf.get(String(id)) ?? String(types)
      if (known !== String(types)) problems.push(`${id} is ${known} and ${types}`)
      typesOf.set(String(id), known)
    }
  }
  expect(problems).toEqual([])
})

test('Spanish sections are Spanish, row by row beside the English ones', async () => {
  const [en, es] = await Promise.all(
    ['en', 'es'].map(
      async (locale) =>
        (await anonymous.get(`/api/treatments?where[slug][equals]=intrathecal-pain-pumps&locale=${locale}`))
          .body.docs[0],
    ),
  )
  expect(es.sections.map(({ id, aspect }: { id: string; aspect: string }) => [id, aspect])).toEqual(
    en.sections.map(({ id, aspect }: { id: string; aspect: string }) => [id, aspect]),
  )
  for (const [index, section] of en.sections.entries()) {
    expect(es.sections[index].heading).not.toBe(section.heading)
    expect(JSON.stringify(es.sections[index].body)).not.toBe(JSON.stringify(section.body))
  }
})

/** With the address of this server instead of the usual one. */
const here = (text: string) => text.replaceAll(/(?:http:\/\/)?localhost:3000/g, server.url)
const run = promisify(execFile)
const readme = readFileSync('README.md', 'utf8')

test.each([...readme.matchAll(/```js\n(.*?)```/gs)].map(([, code = '']) => [code.split('\n')[0], code]))(
  'the script of the README runs: %s',
  async (_, code = '') => {
    const file = join(mkdtempSync(join(tmpdir(), 'prc-readme-')), 'example.mjs')
    writeFileSync(file, here(code))
    const { stdout } = await run(process.execPath, [file])
    expect(stdout).toContain('Intrathecal pain pumps')
  },
)

/** Ids, and cursors that hold one, differ from one database to the next. */
const withoutIds = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value, (key, inner) => (key === 'id' || key === 'nextCursor' ? typeof inner : inner)),
  )

test('the requests of the README answer what the README says', async () => {
  const requests = [...readme.matchAll(/```\n(curl .*?)\n```(?:\n```json\n(.*?)```)?/gs)]
  expect(requests.length).toBeGreaterThan(2)
  for (const [, command = '', answer] of requests) {
    const { stdout } = await run('sh', ['-c', here(command)])
    const given = JSON.parse(stdout)
    expect(given, command).not.toHaveProperty('errors')
    if (answer) expect(withoutIds(given), command).toEqual(withoutIds(JSON.parse(answer)))
  }
})

test('seeding again adds what is missing and overwrites nothing', async () => {
  const admin = await signIn(server)
  const idOf = async (collection: string, slug: string) =>
    (await admin.get(`/api/${collection}?where[slug][equals]=${slug}&depth=0`)).body.docs[0]?.id
  const edited = await idOf('treatments', 'kyphoplasty')
  expect(
    (await admin.patch(`/api/treatments/${edited}`, { title: 'Our own words', _status: 'published' })).status,
  ).toBe(200)
  expect((await admin.delete(`/api/faqs/${await idOf('faqs', 'do-i-need-a-ride-home')}`)).status).toBe(409)
  const page = await idOf('pages', 'your-first-visit')
  expect(
    (await admin.delete(`/api/articles/${await idOf('articles', 'keeping-medicines-safe-at-home')}`)).status,
  ).toBe(200)

  expect(await runSeed()).toMatch(/Added: 1 articles\./)
  expect((await anonymous.get(`/api/treatments/${edited}?depth=0`)).body.title).toBe('Our own words')
  expect(await idOf('articles', 'keeping-medicines-safe-at-home')).toBeTruthy()
  expect(await idOf('pages', 'your-first-visit')).toBe(page)
  expect(await runSeed()).toMatch(/nothing was changed/)
})
