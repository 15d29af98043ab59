/** Builds a website of which part is hidden in every way there is, and rewrites what is hidden. */
import type { Payload } from 'payload'
import sharp from 'sharp'
import { type ContentType, contentTypes } from '#src/contract/enums.ts'
import type { Answer, Caller } from './api.ts'
import { aSite, builders } from './builders.ts'
import { hidden, type Marking, type World, withHiddenText } from './markText.ts'
import { plan } from './schedule.ts'
import type { RunningServer } from './startServer.ts'

/** How a document, or a language of it, came to be hidden. `stored`: in the live document, not only in a version. */
export const waysToHide = [
  'draft',
  'newer draft',
  'scheduled',
  'unpublished',
  'trashed',
  'Spanish draft',
  'stored Spanish draft',
  'stored English draft',
] as const
type Way = (typeof waysToHide)[number]

export interface HiddenDocument {
  slug: ContentType
  way: Way
  /** Tells hidden texts apart. */
  who: number
  id: string
  /** What it was made with, row ids included. */
  base: Data
}

type Data = Record<string, unknown>

export interface HiddenWorld {
  documents: HiddenDocument[]
  /** Images in the trash. */
  media: string[]
  /** Writes other hidden texts, and hides more; what is public stays as it is. */
  becomeTheOther: () => Promise<void>
}

/** The saved document. @throws {Error} when it was not saved */
async function saved(answer: Promise<Answer>): Promise<Data & { id: string }> {
  const { status, body } = await answer
  if (status !== 200 && status !== 201) throw new Error(`${status} ${JSON.stringify(body).slice(0, 600)}`)
  return body.doc
}

/** Makes two public documents of each type, a hidden one of each type and way, and public ones that point to those. */
export async function buildHiddenWorld(
  server: RunningServer,
  admin: Caller,
  payload: Payload,
): Promise<HiddenWorld> {
  const site = (await saved(admin.post('/api/sites', aSite()))).id
  const publicPairs: Record<string, Record<World, string>> = {}
  for (const slug of contentTypes) {
    const make = async () =>
      (await saved(admin.post(`/api/${slug}`, { ...builders[slug](), _status: 'published' }))).id
    publicPairs[slug] = { one: await make(), two: await make() }
  }
  const relate: Marking['relate'] = (relationTo, world) => publicPairs[relationTo]?.[world]
  const fieldsOf = (slug: ContentType) => payload.collections[slug].config.flattenedFields

  const writeHidden = async (world: World, { slug, way, who, id, base }: HiddenDocument): Promise<void> => {
    const path = `/api/${slug}/${id}`
    const translated = async (locale: string) => {
      const query = `?draft=true&depth=0&trash=true&locale=${locale}&fallback-locale=none`
      const { _status, ...newest } = (await admin.get(path + query)).body
      return withHiddenText(newest, fieldsOf(slug), { world, who, relate, translatedOnly: true })
    }
    if (way === 'draft' || way === 'newer draft' || way === 'scheduled') {
      const data = withHiddenText(base, fieldsOf(slug), { world, who, relate })
      await saved(admin.patch(`${path}?draft=true&depth=0`, data))
    } else if (way === 'Spanish draft') {
      await saved(admin.patch(`${path}?draft=true&locale=es&depth=0`, await translated('es')))
    } else if (way === 'stored Spanish draft') {
      await saved(admin.patch(`${path}?locale=es&depth=0`, { ...(await translated('es')), _status: 'draft' }))
    } else {
      const status = way === 'trashed' ? {} : { _status: 'draft' }
      await saved(
        admin.patch(`${path}?trash=true&locale=en&depth=0`, { ...(await translated('en')), ...status }),
      )
    }
  }

  const hide = async (slug: ContentType, way: Way, who: number): Promise<HiddenDocument> => {
    const made: Data = { ...builders[slug](), slug: `${slug}-${who}` }
    const isDraftFirst = way === 'draft' || way === 'scheduled' || way.startsWith('stored')
    const first = way === 'stored Spanish draft' ? 'es' : 'en'
    const query = `?depth=0&locale=${first}${isDraftFirst ? '&draft=true' : ''}`
    const doc = await saved(
      admin.post(`/api/${slug}${query}`, isDraftFirst ? made : { ...made, _status: 'published' }),
    )
    const base = Object.fromEntries(Object.keys(made).map((name) => [name, doc[name]]))
    const document: HiddenDocument = { slug, way, who, id: doc.id, base }
    const path = `/api/${slug}/${doc.id}`
    if (way === 'unpublished') await saved(admin.patch(`${path}?unpublishAllLocales=true`, {}))
    if (way === 'trashed') await saved(admin.patch(path, { deletedAt: '2026-01-01T00:00:00.000Z' }))
    if (way === 'scheduled') {
      await plan(server, { type: 'publish', doc: { relationTo: slug, value: doc.id }, dueInHours: 24 })
    }
    await writeHidden('one', document)
    const shown = { 'stored Spanish draft': 'en', 'stored English draft': 'es' }[way as string]
    if (shown) await saved(admin.patch(`${path}?locale=${shown}`, { ...base, _status: 'published' }))
    return document
  }

  const documents: HiddenDocument[] = []
  for (const slug of contentTypes) {
    for (const way of waysToHide) documents.push(await hide(slug, way, 10 + documents.length))
  }
  const image = await hideImage(admin)
  await pointAt(admin, payload, documents, image, site)

  const becomeTheOther = async () => {
    for (const document of documents) await writeHidden('two', document)
    await saved(admin.patch(`/api/media/${image}?trash=true`, imageTexts('two')))
    for (const slug of contentTypes) {
      const data = withHiddenText(builders[slug](), fieldsOf(slug), { world: 'two', who: 5, relate })
      await saved(admin.post(`/api/${slug}?draft=true`, data))
    }
  }
  return { documents, media: [image], becomeTheOther }
}

const imageTexts = (world: World) => ({
  alt: hidden(world, 8, 'alt'),
  caption: hidden(world, 8, 'caption'),
  credit: hidden(world, 8, 'credit'),
})

/** An image in the trash. */
async function hideImage(admin: Caller): Promise<string> {
  const dot = await sharp({ create: { width: 8, height: 8, channels: 3, background: 'red' } })
    .png()
    .toBuffer()
  const file = new Blob([new Uint8Array(dot)], { type: 'image/png' })
  const { id } = await saved(admin.upload(file, 'dot.png', imageTexts('one')))
  await saved(admin.patch(`/api/media/${id}`, { deletedAt: '2026-01-01T00:00:00.000Z' }))
  return id
}

/** Public documents that point to the hidden ones, in a relation of each sort. */
async function pointAt(
  admin: Caller,
  payload: Payload,
  documents: HiddenDocument[],
  image: string,
  site: string,
): Promise<void> {
  const idsOf = (slug: ContentType) =>
    documents.filter((document) => document.slug === slug).map(({ id }) => id)
  const anything = documents.map(({ slug, id }) => ({ relationTo: slug, value: id }))
  const blocks = [
    { blockType: 'cards', heading: 'h', items: anything.filter((_, index) => index % 3 === 0) },
    { blockType: 'faqList', heading: 'h', faqs: idsOf('faqs') },
    {
      blockType: 'hero',
      heading: 'h',
      linkLabel: 'l',
      target: { relationTo: 'articles', value: idsOf('articles')[0] },
    },
  ]
  /** `later`: written past the checks, as what is pointed to may be thrown away after. */
  const pointers: Record<ContentType, { now: Data; later: Data }> = {
    treatments: {
      now: { conditions: idsOf('conditions') },
      later: { relatedTreatments: idsOf('treatments'), heroImage: image },
    },
    conditions: { now: {}, later: { relatedConditions: idsOf('conditions') } },
    faqs: {
      now: {
        treatments: idsOf('treatments'),
        conditions: idsOf('conditions'),
        locations: idsOf('locations'),
      },
      later: {},
    },
    articles: {
      now: { treatments: idsOf('treatments'), conditions: idsOf('conditions') },
      later: { heroImage: image },
    },
    locations: {
      now: { services: idsOf('treatments'), providers: idsOf('providers') },
      later: { photos: [image] },
    },
    providers: { now: {}, later: { photo: image } },
    pages: { now: { blocks }, later: {} },
  }
  for (const slug of contentTypes) {
    const { now, later } = pointers[slug]
    // Several, each with another reviewer, so that an order by it would show.
    for (const medicalReviewer of idsOf('providers').slice(2, 6)) {
      const { id } = await saved(
        admin.post(`/api/${slug}`, { ...builders[slug](), ...now, sites: [site], _status: 'published' }),
      )
      await payload.db.updateOne({
        collection: slug,
        id,
        data: { ...later, review: { medicalReviewer } },
        req: {},
      })
    }
  }
  const navigation = anything.slice(0, 10).map((target) => ({ label: 'm', kind: 'document', target }))
  await saved(admin.patch(`/api/sites/${site}`, { navigation }))
}
