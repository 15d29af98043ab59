/** Sample content → the data Payload stores, one function per content type and one language at a time. */
import type { Locale } from '#src/contract/vocabulary.ts'
import type {
  SeedArticle,
  SeedBase,
  SeedBlock,
  SeedCondition,
  SeedFaq,
  SeedLocation,
  SeedPage,
  SeedProvider,
  SeedTreatment,
} from './content/types.ts'
import { polymorphic, type SeedContext } from './seedContext.ts'

type Present<Seed> = (seed: Seed, locale: Locale, context: SeedContext) => Record<string, unknown>

/** The day the sample texts were finished, and when they are due again. */
const reviewed = { lastReviewed: '2026-11-20T12:00:00.000Z', nextReviewDue: '2027-11-20T12:00:00.000Z' }

const idsOf = (collection: string, slugs: readonly string[], { idOf }: SeedContext) =>
  slugs.map((slug) => idOf(`${collection}/${slug}`))

/** What every content type has. */
const base: Present<SeedBase> = (seed, locale, context) => ({
  slug: seed.slug,
  summary: seed.summary[locale],
  seo: { title: seed.seo.title[locale], description: seed.seo.description[locale] },
  sites: idsOf('sites', seed.sites ?? [], context),
  channels: seed.channels ?? ['web', 'kiosk'],
  sampleContent: true,
  ...(seed.review
    ? {
        review: {
          author: 'PRC Alliance editorial team',
          medicalReviewer: context.idOf(`providers/${seed.review.medicalReviewer}`),
          ...reviewed,
          sources: seed.review.sources,
        },
      }
    : {}),
})

const imageOf = (collection: string, slug: string, { ids }: SeedContext) =>
  ids.get(`media/${collection}/${slug}`) ?? null

const treatment: Present<SeedTreatment> = (seed, locale, context) => ({
  ...base(seed, locale, context),
  title: seed.title[locale],
  alternateNames: seed.alternateNames[locale],
  kind: seed.kind,
  bodyAreas: seed.bodyAreas,
  sections: seed.sections.map((section) => context.section(section, locale)),
  conditions: idsOf('conditions', seed.conditions, context),
  relatedTreatments: idsOf('treatments', seed.relatedTreatments, context),
  heroImage: imageOf('treatments', seed.slug, context),
})

const condition: Present<SeedCondition> = (seed, locale, context) => ({
  ...base(seed, locale, context),
  name: seed.name[locale],
  alternateNames: seed.alternateNames[locale],
  symptoms: seed.symptoms[locale],
  bodyAreas: seed.bodyAreas,
  icd10Codes: seed.icd10Codes,
  sections: seed.sections.map((section) => context.section(section, locale)),
  relatedConditions: idsOf('conditions', seed.relatedConditions, context),
})

const faq: Present<SeedFaq> = (seed, locale, context) => ({
  ...base(seed, locale, context),
  question: seed.question[locale],
  answer: context.richText(seed.answer[locale], 'plain'),
  topics: seed.topics,
  treatments: idsOf('treatments', seed.treatments, context),
  conditions: idsOf('conditions', seed.conditions, context),
  locations: idsOf('locations', seed.locations, context),
})

const location: Present<SeedLocation> = (seed, locale, context) => ({
  ...base(seed, locale, context),
  name: seed.name[locale],
  address: seed.address,
  latitude: seed.latitude,
  longitude: seed.longitude,
  telephone: seed.telephone,
  timeZone: seed.timeZone,
  openingHours: seed.openingHours,
  hoursExceptions: seed.exceptions.map(({ date, reason, hours }) => ({
    date,
    reason: reason[locale],
    hours,
  })),
  services: idsOf('treatments', seed.services, context),
  providers: idsOf('providers', seed.providers, context),
  languages: seed.languages,
  accessibilityNotes: seed.accessibilityNotes[locale],
  parkingNotes: seed.parkingNotes[locale],
  acceptingNewPatients: seed.acceptingNewPatients,
  bookingUrl: seed.bookingUrl,
  photos: [imageOf('locations', seed.slug, context)].filter(Boolean),
})

const provider: Present<SeedProvider> = (seed, locale, context) => ({
  ...base(seed, locale, context),
  name: seed.name,
  credentials: seed.credentials,
  specialty: seed.specialty[locale],
  npi: seed.npi,
  biography: context.richText(seed.biography[locale], 'plain'),
  languages: seed.languages,
  photo: imageOf('providers', seed.slug, context),
})

const article: Present<SeedArticle> = (seed, locale, context) => ({
  ...base(seed, locale, context),
  title: seed.title[locale],
  publishedOn: `${seed.publishedOn}T12:00:00.000Z`,
  body: context.richText(seed.body[locale], 'article'),
  heroImage: imageOf('articles', seed.slug, context),
  treatments: idsOf('treatments', seed.treatments, context),
  conditions: idsOf('conditions', seed.conditions, context),
})

const page: Present<SeedPage> = (seed, locale, context) => ({
  ...base(seed, locale, context),
  title: seed.title[locale],
  blocks: seed.blocks.map((block) => blockOf(block, seed.slug, locale, context)),
})

function blockOf(
  block: SeedBlock,
  pageSlug: string,
  locale: Locale,
  context: SeedContext,
): Record<string, unknown> {
  const link =
    'link' in block && block.link
      ? { linkLabel: block.link.label[locale], target: polymorphic(block.link.to, context) }
      : {}
  switch (block.type) {
    case 'hero':
      return {
        blockType: 'hero',
        heading: block.heading[locale],
        text: block.text[locale],
        image: imageOf('pages', pageSlug, context),
        ...link,
      }
    case 'richText':
      return { blockType: 'richText', body: context.richText(block.body[locale], 'article') }
    case 'cards':
      return {
        blockType: 'cards',
        heading: block.heading[locale],
        items: block.items.map((item) => polymorphic(item, context)),
      }
    case 'faqList':
      return {
        blockType: 'faqList',
        heading: block.heading[locale],
        faqs: idsOf('faqs', block.faqs, context),
      }
    case 'locationFinder':
      return { blockType: 'locationFinder', heading: block.heading[locale], text: block.text[locale] }
    case 'callToAction':
      return { blockType: 'callToAction', heading: block.heading[locale], text: block.text[locale], ...link }
    case 'media':
      return {
        blockType: 'mediaBlock',
        media: imageOf('pages', pageSlug, context),
        caption: block.caption[locale],
      }
  }
}

export const presenters = {
  treatments: treatment,
  conditions: condition,
  faqs: faq,
  locations: location,
  providers: provider,
  articles: article,
  pages: page,
}
