/** Imports files with the built command, and with the same room in this process, into an empty database. */
import { execFile } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { ImportOptions, ImportReport } from '#src/importer/importTypes.ts'
import { aCondition, aSite, richText } from '#tests/support/builders.ts'
import { importFixture, treatmentDocx } from '#tests/support/importFixtures.ts'
import { freshMongoUrl, usesMongo } from '#tests/support/startServer.ts'

const home = mkdtempSync(join(tmpdir(), 'prc-import-'))
const environment = {
  NODE_ENV: 'production',
  DATA_DIR: join(home, 'data'),
  MEDIA_DIR: join(home, 'media'),
  LOG_LEVEL: 'error',
  SEED_SAMPLE_CONTENT: 'false',
  ...(usesMongo ? { DATABASE_URL: freshMongoUrl(), PAYLOAD_SECRET: randomBytes(24).toString('hex') } : {}),
}
let payload: Payload
let importFiles: typeof import('#src/importer/importFiles.ts').importFiles

/** Runs the built command, as `npm run import --` does. */
function command(...args: string[]): Promise<{ code: number; output: string }> {
  const script = ['--conditions=production', '--enable-source-maps', 'dist/import.js', ...args]
  const env = { PATH: process.env['PATH'] ?? '', ...environment } as unknown as NodeJS.ProcessEnv
  return new Promise((done) => {
    execFile(process.execPath, script, { env }, (error, stdout, stderr) => {
      done({ code: error ? Number(error.code) : 0, output: stdout + stderr })
    })
  })
}

/** Writes a file and imports it in this process. */
async function importText(
  name: string,
  content: string | Buffer,
  options: Partial<ImportOptions> = {},
): Promise<ImportReport> {
  writeFileSync(join(home, name), content)
  return importOne(join(home, name), options)
}

async function importOne(file: string, options: Partial<ImportOptions> = {}): Promise<ImportReport> {
  const [report] = await importFiles(payload, [file], {
    type: 'treatments',
    locale: 'en',
    isDryRun: false,
    ...options,
  })
  if (!report) throw new Error('There is no report.')
  return report
}

const idIn = ({ adminPath }: ImportReport) => adminPath?.split('/').at(-1)?.split('?')[0] ?? ''

async function draftOf(
  report: ImportReport,
  collection: 'treatments' | 'conditions' | 'articles' | 'pages' = 'treatments',
  locale: 'en' | 'es' = 'en',
) {
  const draft = await payload.findByID({
    collection,
    id: idIn(report),
    depth: 0,
    draft: true,
    fallbackLocale: false,
    locale,
  })
  // biome-ignore lint/suspicious/noExplicitAny: tests look into documents of every shape
  return draft as any
}

const typesIn = (body: { root: { children: { type: string }[] } }) =>
  body.root.children.map(({ type }) => type)

/** What the public API would answer. */
async function publicCount(slug: string): Promise<number> {
  const { totalDocs } = await payload.find({
    collection: 'treatments',
    overrideAccess: false,
    where: { slug: { equals: slug } },
  })
  return totalDocs
}

let first: { code: number; output: string }

beforeAll(async () => {
  // On a machine where the server has never run: the command makes the database itself.
  first = await command(
    importFixture('epidural-steroid-injections.txt'),
    join(home, 'missing.txt'),
    '--type',
    'treatments',
  )
  Object.assign(process.env, environment)
  const { getPayload } = await import('payload')
  const { default: config } = await import('#src/payload.config.ts')
  payload = await getPayload({ config, disableOnInit: true })
  importFiles = (await import('#src/importer/importFiles.ts')).importFiles
  for (const name of [
    'Cancer pain',
    'Postlaminectomy syndrome',
    'Arachnoiditis',
    'Chronic pancreatitis',
    'Sciatica',
  ]) {
    await payload.create({
      collection: 'conditions',
      data: { ...aCondition({ name }), _status: 'published' } as never,
    })
  }
  await payload.create({
    collection: 'sites',
    data: aSite({ domains: ['www.prc-florida.example'] }) as never,
  })
})

afterAll(async () => {
  await payload?.destroy()
  rmSync(home, { recursive: true, force: true })
})

describe('the command', () => {
  test('makes a draft of each file, costs only the bad file, and says so in its exit code', () => {
    expect(first.output).toContain('Draft: Epidural steroid injections')
    expect(first.output).toMatch(/Open it at \/admin\/collections\/treatments\/[0-9a-f-]+/)
    expect(first.output).toContain('· Who is a candidate? [Who it suits]')
    expect(first.output).toContain('There is no such file')
    expect(first.output).toContain('2 files: 1 draft made, 1 not imported.')
    expect(first.code).toBe(1)
  })

  test('explains itself', async () => {
    expect(await command('--help')).toMatchObject({ code: 0, output: expect.stringContaining('--dry-run') })
    expect(await command('a.txt')).toMatchObject({ code: 2, output: expect.stringContaining('--type') })
  })
})

describe('a treatment', () => {
  let report: ImportReport
  let stimulation: string

  test('from Markdown keeps its headings, lists, table, quote and picture', async () => {
    report = await importOne(importFixture('spinal-cord-stimulation.md'))
    expect(report).toMatchObject({ outcome: 'created', reason: null, title: 'Spinal cord stimulation' })
    const draft = await draftOf(report)
    stimulation = draft.id
    expect(draft).toMatchObject({
      title: 'Spinal cord stimulation',
      slug: 'spinal-cord-stimulation',
      _status: 'draft',
      summary: expect.stringMatching(/^A small device sends mild pulses to the spinal cord\. The pulses/),
    })
    expect(
      draft.sections.map(({ aspect, heading }: { aspect: string; heading: string }) => [
        heading,
        aspect ?? null,
      ]),
    ).toEqual([
      ['Overview', 'overview'],
      ['How it works', 'how-it-works'],
      ['Benefits', 'benefits'],
      ['Risks', 'risks-or-complications'],
      ['Who should not have it?', 'contraindications'],
      ['Good to know', null],
    ])
    expect(typesIn(draft.sections[1].body)).toEqual(['paragraph', 'upload', 'heading', 'list'])
    expect(typesIn(draft.sections[3].body)).toEqual(['quote', 'table', 'paragraph'])
    expect(await publicCount('spinal-cord-stimulation')).toBe(0)
  })

  test('its picture is in the image library, with its text alternative', async () => {
    const { docs } = await payload.find({ collection: 'media', where: { filename: { like: 'stimulator-' } } })
    expect(docs).toHaveLength(1)
    expect(docs[0]?.alt).toBe('Drawing: a battery under the skin with two leads beside the spine')
    expect(existsSync(join(environment.MEDIA_DIR, docs[0]?.filename ?? ''))).toBe(true)
  })

  test('conditions it is for are attached; those it only warns about are not', async () => {
    const draft = await draftOf(report)
    const { docs } = await payload.find({
      collection: 'conditions',
      depth: 0,
      where: { id: { in: draft.conditions } },
    })
    expect(docs.map(({ name }) => name)).toEqual(['Postlaminectomy syndrome'])
    const said = report.unsure.join('\n')
    expect(said).toContain('“Chronic pancreatitis” is named only under “Risks or complications”')
    expect(said).toContain('“Cancer pain” is named only under “Who should not have it”')
  })

  test('what is left to do is said', () => {
    expect(report.toDo).toEqual([
      'Choose the kind of treatment.',
      'Say what these sections are about: “Good to know”.',
      'Nothing yet on: alternatives, what happens, recovery, when to seek help.',
    ])
    expect(report.unsure.join('\n')).toContain('treatments/intrathecal-pain-pumps')
  })

  test('from a web page keeps its text and leaves out the rest; a link to a page of ours becomes a reference', async () => {
    const page = await importOne(importFixture('radiofrequency-ablation.html'))
    const draft = await draftOf(page)
    expect(draft.title).toBe('Radiofrequency ablation')
    expect(draft.relatedTreatments).toEqual([stimulation])
    expect(JSON.stringify(draft.sections)).toContain(
      `"doc":{"relationTo":"treatments","value":"${stimulation}"}`,
    )
    expect(JSON.stringify(draft.sections)).not.toMatch(/javascript|owned|©|Home/)
    expect(page.connections).toContain('Links to: treatments/spinal-cord-stimulation')
    const said = page.unsure.join('\n')
    expect(said).toContain('https://tracker.example/pixel.gif was left out')
    expect(said).toContain('javascript:alert(1)')
    expect(said).toContain('Links to places inside the page were not kept: 1.')
    expect(said).toContain('“Side effects and risks” speaks of more than one thing')
  })

  test('from Word keeps its headings, lists, link, table and picture, which is stored once', async () => {
    const word = await importText('peripheral-nerve-stimulation.docx', treatmentDocx())
    const draft = await draftOf(word)
    expect(draft.title).toBe('Peripheral nerve stimulation')
    expect(word.sections).toEqual([
      { heading: 'Overview', aspect: 'overview' },
      { heading: 'Benefits', aspect: 'benefits' },
      { heading: 'Risks and complications', aspect: 'risks-or-complications' },
      { heading: 'Your questions', aspect: null },
    ])
    expect(typesIn(draft.sections[1].body)).toEqual(['list', 'heading', 'paragraph'])
    expect(typesIn(draft.sections[2].body)).toEqual(['table', 'upload'])
    // The same picture as in the Markdown file.
    expect(word.images).toEqual([expect.stringMatching(/^stimulator-.*in the library already/)])
    expect(
      (await payload.count({ collection: 'media', where: { filename: { like: 'stimulator' } } })).totalDocs,
    ).toBe(1)
  })

  test('that is here already is left alone', async () => {
    await payload.update({
      collection: 'treatments',
      id: stimulation,
      draft: true,
      data: { summary: 'Mine.' },
    })
    const again = await importText('other-name.txt', 'SPINAL CORD STIMULATION\n\nAnother text.')
    expect(again).toMatchObject({ outcome: 'skipped', adminPath: null })
    expect(again.reason).toContain(`/admin/collections/treatments/${stimulation}`)
    expect(await draftOf(report)).toMatchObject({ summary: 'Mine.' })
  })

  test('in a dry run is described and not written', async () => {
    const before = await payload.count({ collection: 'treatments' })
    const dry = await importText(
      'nerve-blocks.md',
      '# Nerve blocks\n\n![](images.png)\n\nFor cancer pain.\n\n## Risks\n\nSome.',
      { isDryRun: true },
    )
    expect(dry).toMatchObject({
      outcome: 'created',
      adminPath: null,
      connections: ['Conditions: Cancer pain'],
    })
    expect(await payload.count({ collection: 'treatments' })).toEqual(before)
  })

  test('with hostile markup holds only words', async () => {
    const hostile = await importOne(importFixture('hostile.html'))
    const draft = await draftOf(hostile)
    const stored = JSON.stringify([draft.title, draft.sections])
    expect(stored).not.toMatch(/script|alert|onerror|evil|passwd|secret|hidden|vector|\uE000/)
    expect(stored).toContain('Click here')
    expect(hostile.unsure.filter((line) => line.includes('was left out'))).toHaveLength(5)
  })
})

describe('pictures', () => {
  test('that are none, or too odd, are left out and the text is kept', async () => {
    writeFileSync(join(home, 'fake.png'), 'not a picture')
    const report = await importText(
      'odd-pictures.md',
      '# Odd pictures\n\nText.\n\n![x](fake.png)\n\n![y](data:image/png;base64,AAAA)',
    )
    expect(report.outcome).toBe('created')
    expect(report.images).toEqual([])
    expect(report.unsure.filter((line) => line.includes('was left out'))).toHaveLength(2)
    expect(typesIn((await draftOf(report)).sections[0].body)).toEqual(['paragraph'])
  })

  test('without a text alternative get a stopgap, and are reported', async () => {
    const svg =
      '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="40"><circle cx="20" cy="20" r="10"/></svg>'
    writeFileSync(join(home, 'dot.svg'), svg)
    const report = await importText('dots.html', '<h1>Dots</h1><p>Text.</p><img src="dot.svg">')
    expect(report.unsure).toEqual([expect.stringContaining('has no text alternative')])
    const { docs } = await payload.find({ collection: 'media', where: { filename: { like: 'dot-' } } })
    expect(docs[0]?.alt).toBe('Image from dot.svg; describe it')
  })
})

describe('other types', () => {
  test('a condition has sections, and treatments it names are only reported', async () => {
    const report = await importText(
      'back-pain.md',
      '# Back pain\n\nLike sciatica. Spinal cord stimulation may help.\n\n## Symptoms\n\nPain.',
      { type: 'conditions' },
    )
    const draft = await draftOf(report, 'conditions')
    expect(draft).toMatchObject({ name: 'Back pain', slug: 'back-pain', _status: 'draft' })
    expect(draft.sections[1]).toMatchObject({ aspect: 'symptoms', heading: 'Symptoms' })
    expect(draft.relatedConditions).toHaveLength(1)
    expect(report.unsure.join('\n')).toContain('names the treatment “Spinal cord stimulation”')
  })

  test('an article is one text with its headings, and both kinds attached', async () => {
    const report = await importText(
      'news.md',
      '# News\n\nIntro on sciatica.\n\n## Care\n\nSpinal cord stimulation.\n\n### More\n\nEnd.',
      { type: 'articles' },
    )
    const draft = await draftOf(report, 'articles')
    expect(
      draft.body.root.children.map(({ tag, type }: { tag?: string; type: string }) => tag ?? type),
    ).toEqual(['paragraph', 'h2', 'paragraph', 'h3', 'paragraph'])
    expect(draft.treatments).toHaveLength(1)
    expect(draft.conditions).toHaveLength(1)
  })

  test('a page has a text block for each section', async () => {
    const report = await importText('about.md', '# About us\n\nWe help.\n\n## Our team\n\nDoctors.', {
      type: 'pages',
    })
    const draft = await draftOf(report, 'pages')
    expect(
      draft.blocks.map(({ blockType, body }: { blockType: string; body: never }) => [
        blockType,
        typesIn(body),
      ]),
    ).toEqual([
      ['richText', ['paragraph']],
      ['richText', ['heading', 'paragraph']],
    ])
  })
})

describe('a Spanish file', () => {
  let english: ImportReport

  beforeAll(async () => {
    english = await importText(
      'trigger-points.md',
      '# Trigger point injections\n\nA small needle.\n\n## Benefits\n\nLess pain.\n\n## Risks\n\nBruises.',
    )
    await payload.update({
      collection: 'treatments',
      id: idIn(english),
      data: { kind: 'injection', _status: 'published' },
    })
  })

  const spanish =
    '# Inyecciones en puntos gatillo\n\nUna aguja pequeña.\n\n## Beneficios\n\nMenos dolor.\n\n## Riesgos\n\nMoretones.'

  test('without an English document is refused, with the way out', async () => {
    const report = await importText('nada.md', spanish, { locale: 'es' })
    expect(report).toMatchObject({ outcome: 'failed', reason: expect.stringContaining('--into SLUG') })
  })

  test('with another number of sections saves only title and summary', async () => {
    const other = await importText('pages-en.md', '# Nerve care\n\nText.\n\n## Benefits\n\nSome.')
    const report = await importText(
      'x.md',
      '# Cuidado de los nervios\n\nTexto.\n\n## Beneficios\n\nAlgo.\n\n## Riesgos\n\nAlgo.',
      { locale: 'es', into: 'nerve-care' },
    )
    expect(report.unsure.join('\n')).toContain('another number of sections')
    const draft = await draftOf(other, 'treatments', 'es')
    expect(draft).toMatchObject({ title: 'Cuidado de los nervios', summary: 'Texto.' })
    expect(draft.sections.map(({ heading }: { heading: string | null }) => heading ?? null)).toEqual([
      null,
      null,
    ])
  })

  test('becomes the Spanish draft of the English document, whose English and public text stay as they were', async () => {
    const before = await draftOf(english)
    const slug = 'trigger-point-injections'
    const report = await importText(`${slug}.es.md`, spanish, { locale: 'es' })
    expect(report).toMatchObject({
      outcome: 'translated',
      adminPath: `/admin/collections/treatments/${idIn(english)}?locale=es`,
    })
    const draft = await draftOf(english, 'treatments', 'es')
    expect(draft).toMatchObject({
      title: 'Inyecciones en puntos gatillo',
      slug,
      summary: 'Una aguja pequeña.',
    })
    expect(
      draft.sections.map(({ aspect, heading }: { aspect: string; heading: string }) => [heading, aspect]),
    ).toEqual([
      ['Información general', 'overview'],
      ['Beneficios', 'benefits'],
      ['Riesgos', 'risks-or-complications'],
    ])
    expect(JSON.stringify(draft.sections[2].body)).toContain('Moretones.')
    const after = await draftOf(english)
    for (const field of ['title', 'summary', 'sections', 'conditions', 'kind'] as const)
      expect(after[field]).toEqual(before[field])
    const live = await payload.find({
      collection: 'treatments',
      overrideAccess: false,
      locale: 'en',
      depth: 0,
      where: { slug: { equals: slug } },
    })
    expect(live.docs[0]).toMatchObject({
      title: 'Trigger point injections',
      sections: [{ heading: 'Overview' }, { heading: 'Benefits' }, { heading: 'Risks' }],
    })
    const liveSpanish = await payload.findByID({
      collection: 'treatments',
      id: idIn(english),
      depth: 0,
      fallbackLocale: false,
      locale: 'es',
    })
    expect(JSON.stringify(liveSpanish)).not.toMatch(/gatillo|Moretones/)
  })

  test('is never laid over a Spanish text that is there', async () => {
    const report = await importText('again.md', spanish, { locale: 'es', into: 'trigger-point-injections' })
    expect(report).toMatchObject({
      outcome: 'skipped',
      reason: expect.stringContaining('has a Spanish text already'),
    })
  })
})

describe('a Spanish file of another type', () => {
  test('fills the text blocks of a page in order, and leaves its other blocks as they are', async () => {
    const page = await payload.create({
      collection: 'pages',
      draft: true,
      data: {
        title: 'Your first visit',
        summary: 'What to bring.',
        blocks: [
          { blockType: 'hero', heading: 'Welcome' },
          { blockType: 'richText', body: richText('Come early.') },
          { blockType: 'richText', body: richText('Bring a list.') },
        ],
      } as never,
    })
    const text = '# Su primera visita\n\nLlegue temprano.\n\n## Qué traer\n\nUna lista.'
    const report = await importText('your-first-visit_es.md', text, { type: 'pages', locale: 'es' })
    expect(report).toMatchObject({ outcome: 'translated', unsure: [] })
    const spanish = await draftOf(report, 'pages', 'es')
    expect(spanish.blocks.map(({ blockType }: { blockType: string }) => blockType)).toEqual([
      'hero',
      'richText',
      'richText',
    ])
    expect(JSON.stringify(spanish.blocks[1])).toContain('Llegue temprano.')
    expect(JSON.stringify(spanish.blocks[2])).toContain('Una lista.')
    const english = await draftOf(report, 'pages')
    expect(english.blocks).toEqual(page.blocks)
  })

  test('fills the one text of an article', async () => {
    const english = await importText('walking.md', '# Walking helps\n\nWalk.', { type: 'articles' })
    const report = await importText('caminar.md', '# Caminar ayuda\n\nCamine.', {
      type: 'articles',
      locale: 'es',
      into: 'walking-helps',
    })
    expect(report.outcome).toBe('translated')
    expect(JSON.stringify((await draftOf(english, 'articles', 'es')).body)).toContain('Camine.')
    expect(JSON.stringify((await draftOf(english, 'articles')).body)).toContain('Walk.')
  })

  test('waits while somebody has the document open', async () => {
    const english = await importText('stretching.md', '# Stretching\n\nStretch.', { type: 'articles' })
    const editor = await payload.create({
      collection: 'users',
      data: {
        name: 'Ed',
        email: 'ed@example.org',
        password: 'a long test passphrase',
        roles: ['administrator'],
      },
    })
    await payload.create({
      collection: 'payload-locked-documents',
      data: {
        document: { relationTo: 'articles', value: idIn(english) },
        user: { relationTo: 'users', value: editor.id },
      },
    })
    const report = await importText('estirarse.md', '# Estirarse\n\nEstire.', {
      type: 'articles',
      locale: 'es',
      into: 'stretching',
    })
    expect(report).toMatchObject({ outcome: 'failed', reason: expect.stringContaining('locked') })
  })
})

describe('files one after another', () => {
  test('can link to each other', async () => {
    mkdirSync(join(home, 'set'))
    writeFileSync(join(home, 'set/a.md'), '# Heat therapy\n\nWarm packs.')
    writeFileSync(join(home, 'set/b.md'), '# Cold therapy\n\nSee [heat](treatments/heat-therapy).')
    const reports = await importFiles(payload, [join(home, 'set/a.md'), join(home, 'set/b.md')], {
      type: 'treatments',
      locale: 'en',
      isDryRun: false,
    })
    expect(reports[1]?.connections).toContain('Links to: treatments/heat-therapy')
  })
})

const realTexts = resolve('../shared/content')

describe.runIf(existsSync(realTexts))('the texts of the clinics', () => {
  test('each becomes a draft; the one on pain pumps is filed and connected', async () => {
    const files = readdirSync(realTexts).map((name) => join(realTexts, name))
    const reports = await importFiles(payload, files, { type: 'treatments', locale: 'en', isDryRun: false })
    expect(reports.map(({ outcome, reason }) => reason ?? outcome)).toEqual(files.map(() => 'created'))
    const pumps = reports.find(({ title }) => title === 'Pain Pumps for Chronic Pain Relief')
    if (!pumps) return
    expect(pumps.sections).toEqual([
      { heading: 'Overview', aspect: 'overview' },
      { heading: 'Benefits of intrathecal pain pumps', aspect: 'benefits' },
      { heading: 'Trial and permanent pain pumps', aspect: 'what-happens' },
    ])
    expect(pumps.connections[0]).toBe(
      'Conditions: Cancer pain, Postlaminectomy syndrome, Chronic pancreatitis',
    )
    expect(pumps.unsure.join('\n')).toContain(
      '“arachnoditis” is not known here: did you mean “Arachnoiditis”?',
    )
    expect(pumps.toDo.join('\n')).toContain('risks or complications')
  })
})
