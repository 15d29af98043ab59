/** What documents are built of: page blocks, rich text, and the lists of documents that point to them. */
import { describe, expect, test } from 'vitest'
import { caller, signIn } from '#tests/support/api.ts'
import {
  aCondition,
  aFaq,
  aLocation,
  anArticle,
  aPage,
  aProvider,
  aSection,
  aTreatment,
  richText,
} from '#tests/support/builders.ts'
import { aJpeg, asFile } from '#tests/support/images.ts'
import { startServer } from '#tests/support/startServer.ts'

const server = await startServer()
const admin = await signIn(server)
const anonymous = caller(server)

async function made(collection: string, data: object, query = '') {
  const { status, body } = await admin.post(`/api/${collection}${query}`, data)
  expect(status, JSON.stringify(body)).toBe(201)
  return body.doc
}

const published = (collection: string, data: object) => made(collection, { ...data, _status: 'published' })

test('a page with every kind of block is published and read back', async () => {
  const picture = await admin.upload(asFile(await aJpeg()), 'block.jpg', { alt: 'A block' })
  const media = picture.body.doc.id
  const treatment = await published('treatments', aTreatment({ title: 'A linked treatment' }))
  const faq = await published('faqs', aFaq({ question: 'A linked question?' }))
  const target = { relationTo: 'treatments', value: treatment.id }
  const blocks = [
    { blockType: 'hero', heading: 'Hero', text: 'Words', image: media, linkLabel: 'More', target },
    { blockType: 'richText', body: richText('A text.') },
    { blockType: 'cards', heading: 'Cards', items: [target, { relationTo: 'faqs', value: faq.id }] },
    { blockType: 'faqList', heading: 'Questions', faqs: [faq.id] },
    { blockType: 'locationFinder', heading: 'Clinics', text: 'Find one' },
    { blockType: 'callToAction', heading: 'Call', text: 'Now', linkLabel: 'More', target },
    { blockType: 'mediaBlock', media, caption: 'A caption' },
  ]
  const { id } = await published('pages', aPage({ blocks }))

  const flat = await anonymous.get(`/api/pages/${id}?depth=0`)
  expect(flat.body.blocks).toMatchObject(blocks)
  const { body } = await anonymous.get(`/api/pages/${id}?depth=2`)
  expect(body.blocks[0]).toMatchObject({
    image: { alt: 'A block' },
    target: { value: { title: 'A linked treatment' } },
  })
  expect(body.blocks[2].items[1].value.question).toBe('A linked question?')
  expect(body.blocks[3].faqs[0].question).toBe('A linked question?')
  expect(body.blocks[6].media.alt).toBe('A block')
})

test.each([
  ['cards without an item', { blockType: 'cards', heading: 'Cards', items: [] }, 'blocks.0.items'],
  ['a list of no questions', { blockType: 'faqList', heading: 'Questions' }, 'blocks.0.faqs'],
  ['an image block without an image', { blockType: 'mediaBlock' }, 'blocks.0.media'],
  ['a header without a heading', { blockType: 'hero' }, 'blocks.0.heading'],
])('%s cannot be published', async (_what, block, path) => {
  const { status, body } = await admin.post('/api/pages', aPage({ blocks: [block], _status: 'published' }))
  expect(status, JSON.stringify(body)).toBe(400)
  expect(body.errors[0].data.errors).toMatchObject([{ path }])
})

describe('rich text with a link', () => {
  const linking = (fields: object) => {
    const text = richText('Before. ')
    const [paragraph] = text.root.children
    const link = {
      type: 'link',
      version: 3,
      id: 'a1b2c3',
      direction: 'ltr',
      format: '',
      indent: 0,
      fields: { linkType: 'custom', newTab: false, ...fields },
      children: [{ type: 'text', version: 1, text: 'here', detail: 0, format: 0, mode: 'normal', style: '' }],
    }
    return {
      root: { ...text.root, children: [{ ...paragraph, children: [...(paragraph?.children ?? []), link] }] },
    }
  }

  const bad = [
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    'data:text/html,x',
    '//evil.example',
  ]
  test.each(bad)('to %s is never public', async (url) => {
    const body = linking({ url })
    for (const [collection, data] of [
      ['articles', anArticle({ body })],
      ['treatments', aTreatment({ sections: [aSection({ body })] })],
      ['faqs', aFaq({ answer: body })],
      ['pages', aPage({ blocks: [{ blockType: 'richText', body }] })],
    ] as const) {
      const refused = await admin.post(`/api/${collection}`, { ...data, _status: 'published' })
      expect(refused.status, collection).toBe(400)
      // A draft keeps what was typed, and cannot be published either.
      const draft = await made(collection, data, '?draft=true')
      const publish = await admin.patch(`/api/${collection}/${draft.id}`, { _status: 'published' })
      expect(publish.status, collection).toBe(400)
    }
  })

  test('to a web address, a telephone or a document is published', async () => {
    const treatment = await published('treatments', aTreatment())
    for (const fields of [
      { url: 'https://medlineplus.gov/' },
      { url: 'tel:+13055550123' },
      { linkType: 'internal', doc: { relationTo: 'treatments', value: treatment.id } },
    ]) {
      await published('articles', anArticle({ body: linking(fields) }))
    }
  })
})

describe('the documents that point to one', () => {
  test.each([
    ['conditions', aCondition(), 'treatments', aTreatment, 'conditions', 'treatments'],
    ['conditions', aCondition(), 'faqs', aFaq, 'conditions', 'faqs'],
    ['treatments', aTreatment(), 'faqs', aFaq, 'treatments', 'faqs'],
    ['treatments', aTreatment(), 'locations', aLocation, 'services', 'locations'],
    ['providers', aProvider(), 'locations', aLocation, 'providers', 'locations'],
    ['locations', aLocation(), 'faqs', aFaq, 'locations', 'faqs'],
  ] as const)('%s: what is published is shown to everyone, the rest to staff alone', async (...row) => {
    const [collection, data, other, build, on, join] = row
    const { id } = await published(collection, data)
    const pointing = { [on]: [id] }
    const shown = await published(other, build(pointing))
    const draft = await made(other, build(pointing), '?draft=true')
    const withdrawn = await published(other, build(pointing))
    await admin.patch(`/api/${other}/${withdrawn.id}?unpublishAllLocales=true`, {})
    const trashed = await published(other, build(pointing))
    await admin.patch(`/api/${other}/${trashed.id}`, { deletedAt: new Date().toISOString() })

    const listed = async (who: typeof anonymous, query = '') => {
      const { body } = await who.get(`/api/${collection}/${id}?depth=1${query}`)
      return body[join].docs
        .map((doc: string | { id: string } | null) => (typeof doc === 'string' ? doc : doc?.id))
        .sort()
    }
    expect(await listed(anonymous)).toEqual([shown.id])
    const staffSees = [shown.id, draft.id, withdrawn.id].sort()
    expect(await listed(admin)).toEqual(staffSees)
    expect(await listed(admin, '&draft=true')).toEqual(staffSees)
    const { body } = await anonymous.get(`/api/${collection}/${id}?joins[${join}][count]=true`)
    expect(body[join].totalDocs).toBe(1)
  })
})
