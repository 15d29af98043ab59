import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { signIn } from '#tests/support/api.ts'
import { aCondition, aFaq, aPage, aSection, aSite, aTreatment, richText } from '#tests/support/builders.ts'
import { aPng, asFile } from '#tests/support/images.ts'
import { closeLocalPayload } from '#tests/support/localPayload.ts'
import { inShort, publicReader } from '#tests/support/publicReader.ts'
import { startServer } from '#tests/support/startServer.ts'

const server = await startServer({ env: { DELIVERY_MAX_AGE_SECONDS: '0' } })
const admin = await signIn(server)
const reader = publicReader(server)
afterAll(closeLocalPayload)

const publish = { _status: 'published' }
const locales = ['en', 'es'] as const
type Doc = { id: string; slug: string }
let site: string
let condition: Doc
let faq: Doc
let image: string
let treatments: Doc[]
let page: Doc

async function made(type: string, data: object): Promise<Doc> {
  const { body, status } = await admin.post(`/api/${type}?depth=0`, { ...data, ...publish })
  expect(status, JSON.stringify(body)).toBe(201)
  return body.doc
}

async function save(path: string, data: object): Promise<void> {
  const { body, status } = await admin.patch(`/api/${path}`, data)
  expect(status, JSON.stringify(body)).toBe(200)
}

/** Publishes the Spanish words of a document; sections, blocks and answers take over the English ones. */
async function translate(type: string, { id }: Doc, data: object): Promise<void> {
  const { answer, blocks, sections } = (await admin.get(`/api/${type}/${id}?depth=0`)).body
  await save(`${type}/${id}?locale=es`, { answer, blocks, sections, ...data, ...publish })
}

const paragraph = (...children: object[]) => ({ type: 'paragraph', version: 1, children })
const words = (text: string) => ({ type: 'text', version: 1, text, format: 0 })
const linkTo = (relationTo: string, value: string, text: string) => ({
  type: 'link',
  version: 3,
  fields: { linkType: 'internal', newTab: false, doc: { relationTo, value } },
  children: [words(text)],
})

/** A text with a link, a picture and a shown question. */
const fullText = (text: string) => ({
  root: {
    ...richText('').root,
    children: [
      paragraph(words(text), linkTo('conditions', condition.id, 'a link')),
      { type: 'upload', version: 3, relationTo: 'media', value: image, fields: null, format: '' },
      {
        type: 'block',
        version: 2,
        format: '',
        fields: { id: 'shown-question', blockType: 'faqReference', blockName: '', faq: faq.id },
      },
    ],
  },
})

const item = async (type: string, slug: string, locale = 'en', query = '&richText=all') =>
  (await reader.get(`linked/${type}/${slug}?locale=${locale}${query}`)).body

beforeAll(async () => {
  site = (await admin.post('/api/sites', aSite({ key: 'linked' }))).body.doc.id
})

describe('what pages show of other documents', () => {
  beforeEach(async () => {
    const upload = await admin.upload(asFile(await aPng(), 'image/png'), 'dot.png', { alt: 'A dot' })
    image = upload.body.doc.id
    condition = await made('conditions', aCondition({ name: 'Old name' }))
    faq = await made('faqs', aFaq({ question: 'Does it hurt?', conditions: [condition.id] }))
    const about = { conditions: [condition.id], heroImage: image }
    const one = await made(
      'treatments',
      aTreatment({ ...about, sections: [aSection({ body: fullText('See ') })] }),
    )
    const two = await made('treatments', aTreatment({ ...about, relatedTreatments: [one.id] }))
    treatments = [one, two]
    page = await made(
      'pages',
      aPage({
        blocks: [
          { blockType: 'cards', heading: 'Read', items: [{ relationTo: 'conditions', value: condition.id }] },
          { blockType: 'faqList', heading: 'Ask', faqs: [faq.id] },
          { blockType: 'richText', body: fullText('And ') },
        ],
      }),
    )
    await translate('conditions', condition, { name: 'Nombre viejo', summary: 'Resumen.' })
    await translate('faqs', faq, { question: '¿Duele?', summary: 'Resumen.' })
    for (const each of treatments)
      await translate('treatments', each, { title: 'Tratamiento', summary: 'Resumen.' })
    await translate('pages', page, { title: 'Página', summary: 'Resumen.' })
  })

  /** Everything a stranger gets that shows the others, as one text. */
  const everything = async (locale: string) => {
    const answers = await Promise.all([
      ...treatments.map(({ slug }) => item('treatments', slug, locale)),
      item('pages', page.slug, locale),
      item('faqs', faq.slug, locale),
      ...['treatments', 'conditions', 'faqs'].map(
        async (type) => (await reader.get(`linked/${type}?locale=${locale}&richText=all&limit=100`)).body,
      ),
    ])
    const said = JSON.stringify(answers)
    expect(said).not.toMatch(/\/~|~faq:/)
    return said
  }

  test('a renamed one is renamed everywhere, in each language by itself, and links lead to its new address', async () => {
    const before = await everything('en')
    expect(before).toContain('"title":"Old name"')
    expect(before).toContain(`<a href=\\"/conditions/${condition.slug}\\">a link</a>`)
    const slug = `${condition.slug}-new`
    await save(`conditions/${condition.id}`, { name: 'New name', slug, ...publish })
    await save(`conditions/${condition.id}?locale=es`, { name: 'Nombre nuevo', ...publish })
    for (const [locale, name, prefix] of [
      ['en', 'New name', ''],
      ['es', 'Nombre nuevo', '/es'],
    ] as const) {
      const after = await everything(locale)
      expect(after).not.toMatch(/Old name|Nombre viejo/)
      expect(after).not.toContain(`/conditions/${condition.slug}"`)
      expect(after).toContain(`"title":"${name}"`)
      expect(after).toContain(`<a href=\\"${prefix}/conditions/${slug}\\">a link</a>`)
      expect((await item('conditions', slug, locale)).breadcrumbs.at(-1).title).toBe(name)
    }
  })

  test('a withdrawn one is gone from all of them in the same moment, in the language it was withdrawn from', async () => {
    const shown = { treatments: [1, 1], cards: 1, link: true }
    const look = async (locale: string) => ({
      treatments: await Promise.all(
        treatments.map(async ({ slug }) => (await item('treatments', slug, locale)).conditions.length),
      ),
      cards: (await item('pages', page.slug, locale)).blocks[0].items.length,
      link: new RegExp(`conditions/${condition.slug}(?![\\w-])`).test(await everything(locale)),
    })
    expect([await look('en'), await look('es')]).toEqual([shown, shown])
    await save(`conditions/${condition.id}?locale=es`, { _status: 'draft' })
    const gone = { treatments: [0, 0], cards: 0, link: false }
    expect([await look('en'), await look('es')]).toEqual([shown, gone])
    await save(`conditions/${condition.id}`, { deletedAt: '2026-01-01T00:00:00.000Z' })
    expect([await look('en'), await look('es')]).toEqual([gone, gone])
    const [first] = treatments
    expect((await item('treatments', first?.slug ?? '')).sections[0].body.html).toContain('<p>See a link</p>')
  })

  test('a question shown in a text, and a picture, are as they are now; without them the text closes up', async () => {
    const [first = page] = treatments
    const body = async (locale = 'en') => (await item('treatments', first.slug, locale)).sections[0].body
    const picture =
      /<figure><img src="http[^"]+" (srcset="[^"]+" )?width="64" height="48" alt="A dot" loading="lazy"><\/figure>/
    expect((await body()).html).toMatch(picture)
    expect((await body()).html).toContain(
      '<dl class="faq"><dt>Does it hurt?</dt><dd><p>An answer.</p></dd></dl>',
    )
    expect((await body('es')).html).toContain('<dt>¿Duele?</dt>')
    expect((await body()).text).toBe('See a link\n\nDoes it hurt?\n\nAn answer.')

    const forms = async (form: string) =>
      Object.keys((await item('treatments', first.slug, 'en', `&richText=${form}`)).sections[0].body)
    expect([await forms('html'), await forms('lexical')]).toEqual([['html'], ['lexical']])
    expect(await forms('all')).toEqual(['html', 'text', 'lexical'])
    const { root } = (await body()).lexical
    expect(root.children.map(({ type }: { type: string }) => type)).toEqual(['paragraph', 'upload', 'block'])

    await save(`media/${image}`, { alt: 'Another dot' })
    await save(`faqs/${faq.id}`, { question: 'Is it safe?', answer: richText('Yes.'), ...publish })
    expect((await body()).html).toContain('alt="Another dot"')
    expect((await item('treatments', first.slug)).image.alt).toBe('Another dot')
    expect((await body()).text).toBe('See a link\n\nIs it safe?\n\nYes.')

    await save(`media/${image}`, { deletedAt: '2026-01-01T00:00:00.000Z' })
    await save(`faqs/${faq.id}?unpublishAllLocales=true`, {})
    for (const locale of locales) {
      const { html, text } = await body(locale)
      expect(html).toMatch(/^<p>See <a href="[^"]+">a link<\/a><\/p>$/)
      expect(text).toBe('See a link')
    }
    expect((await item('treatments', first.slug)).image).toBeNull()
  })
})

test('what is not translated is shown in the other language and said so, unless that is not public', async () => {
  const treatment = await made(
    'treatments',
    aTreatment({ title: 'English', alternateNames: ['Another name'], seo: { description: 'English words' } }),
  )
  await translate('treatments', treatment, {
    title: 'Español',
    summary: 'Resumen.',
    sections: [],
  })
  const spanish = await item('treatments', treatment.slug, 'es')
  expect([spanish.title, spanish.alternateNames, spanish.seo.description]).toEqual([
    'Español',
    ['Another name'],
    'English words',
  ])
  expect(spanish.fallbacks).toEqual([
    { path: 'alternateNames', locale: 'en' },
    { path: 'seo.description', locale: 'en' },
  ])
  expect((await item('treatments', treatment.slug)).fallbacks).toEqual([])

  const since = await reader.cursor()
  await save(`treatments/${treatment.id}?locale=en`, { _status: 'draft' })
  const alone = await item('treatments', treatment.slug, 'es')
  expect([alone.alternateNames, alone.seo.description, alone.fallbacks]).toEqual([[], 'Resumen.', []])
  const told = (await reader.changesSince(since)).map(inShort)
  expect(told.toSorted()).toEqual(['published es', 'withdrawn en unpublished'])
})

test('a website shows its new name, and its picture and menu what is public', async () => {
  const target = await made('conditions', aCondition({ name: 'In the menu' }))
  const navigation = [
    { label: 'Menu', kind: 'document', target: { relationTo: 'conditions', value: target.id } },
  ]
  const since = await reader.cursor()
  await save(`sites/${site}`, { name: 'Renamed', navigation })
  expect((await reader.get('linked')).body.name).toBe('Renamed')
  expect((await item('conditions', target.slug)).licence.holder).toBe('Renamed')
  expect((await reader.get('linked/navigation')).body.items).toMatchObject([{ label: 'Menu', id: target.id }])
  await save(`conditions/${target.id}?unpublishAllLocales=true`, {})
  expect((await reader.get('linked/navigation')).body.items).toEqual([])
  const changes = await reader.changesSince(since)
  expect(changes.map(({ event, type }) => `${type} ${event}`)).toEqual([
    'sites published',
    'sites published',
    'conditions withdrawn',
  ])
})
