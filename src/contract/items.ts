/** A whole document, with everything a page needs in one answer. */
import { z } from 'zod'
import {
  articleCard,
  card,
  conditionCard,
  faqCard,
  locationCard,
  pageCard,
  providerCard,
  treatmentCard,
} from './cards.ts'
import { bodyArea, type ContentType, channel, weekday } from './enums.ts'
import {
  alternate,
  breadcrumb,
  day,
  image,
  licence,
  moment,
  reviewSource,
  richText,
  section,
  seo,
} from './parts.ts'

export const review = z
  .strictObject({
    author: z.string().nullable(),
    medicalReviewer: providerCard.nullable(),
    lastReviewed: day.nullable(),
    nextReviewDue: day.nullable(),
    sources: z.array(reviewSource),
  })
  .meta({ id: 'Review', description: 'Who wrote and who checked the text, when, and what it rests on.' })

const common = {
  breadcrumbs: z.array(breadcrumb).describe('From the home page to this page.'),
  alternates: z.array(alternate).describe('This page in every language it is published in.'),
  channels: z.array(channel),
  review,
  seo,
  licence,
  publishedAt: moment.describe('First publication in this language.'),
  modifiedAt: moment.describe('Last change of the text in this language.'),
  hash: z.string().describe('Of the content: equal hash, equal text.'),
  jsonLd: z
    .record(z.string(), z.unknown())
    .describe(
      'schema.org, for `<script type="application/ld+json">`. Escape `<` as `\\u003c` when you write it there.',
    ),
}

export const treatment = z
  .strictObject({
    ...treatmentCard.shape,
    ...common,
    alternateNames: z.array(z.string()),
    bodyAreas: z.array(bodyArea),
    sections: z.array(section),
    conditions: z.array(conditionCard).describe('That it is used for.'),
    relatedTreatments: z.array(treatmentCard),
    faqs: z.array(faqCard),
    locations: z.array(locationCard).describe('Where it is offered.'),
  })
  .meta({ id: 'Treatment' })

export const condition = z
  .strictObject({
    ...conditionCard.shape,
    ...common,
    alternateNames: z.array(z.string()),
    symptoms: z.array(z.string()),
    bodyAreas: z.array(bodyArea),
    icd10Codes: z.array(z.string()),
    sections: z.array(section),
    treatments: z.array(treatmentCard),
    relatedConditions: z.array(conditionCard),
    faqs: z.array(faqCard),
  })
  .meta({ id: 'Condition' })

export const faq = z
  .strictObject({
    ...faqCard.shape,
    ...common,
    treatments: z.array(treatmentCard),
    conditions: z.array(conditionCard),
    locations: z.array(locationCard),
  })
  .meta({ id: 'Faq' })

const clock = z.string().describe('HH:MM on a 24-hour clock, local time.')
const interval = z.strictObject({ opens: clock, closes: clock }).meta({ id: 'OpeningInterval' })
export const openingHours = z
  .strictObject({ days: z.array(weekday), opens: clock, closes: clock })
  .meta({ id: 'OpeningHours', description: 'Closing at or before opening means the next day.' })
export const hoursException = z
  .strictObject({
    date: day,
    reason: z.string().nullable(),
    hours: z.array(interval).describe('Empty: closed all day.'),
  })
  .meta({ id: 'HoursException' })

export const location = z
  .strictObject({
    ...locationCard.shape,
    ...common,
    bookingUrl: z.url().nullable(),
    photos: z.array(image),
    openingHours: z.array(openingHours),
    hoursExceptions: z.array(hoursException).describe('They win over the weekly hours.'),
    services: z.array(treatmentCard),
    providers: z.array(providerCard),
    accessibilityNotes: z.string().nullable(),
    parkingNotes: z.string().nullable(),
    faqs: z.array(faqCard),
  })
  .meta({ id: 'Location' })

export const provider = z
  .strictObject({
    ...providerCard.shape,
    ...common,
    npi: z.string().nullable(),
    biography: richText.nullable(),
    locations: z.array(locationCard),
  })
  .meta({ id: 'Provider' })

export const article = z
  .strictObject({
    ...articleCard.shape,
    ...common,
    body: richText,
    treatments: z.array(treatmentCard),
    conditions: z.array(conditionCard),
  })
  .meta({ id: 'Article' })

const button = z
  .strictObject({ label: z.string(), target: card })
  .meta({ id: 'BlockLink' })
  .nullable()
  .describe('Null when none was made, or when what it leads to is not public.')

export const pageBlock = z
  .discriminatedUnion('type', [
    z
      .strictObject({
        type: z.literal('hero'),
        heading: z.string(),
        text: z.string().nullable(),
        image: image.nullable(),
        link: button,
      })
      .meta({ id: 'HeroBlock' }),
    z.strictObject({ type: z.literal('richText'), body: richText }).meta({ id: 'RichTextBlock' }),
    z
      .strictObject({ type: z.literal('cards'), heading: z.string(), items: z.array(card) })
      .meta({ id: 'CardsBlock' }),
    z
      .strictObject({ type: z.literal('faqList'), heading: z.string(), faqs: z.array(faqCard) })
      .meta({ id: 'FaqListBlock' }),
    z
      .strictObject({ type: z.literal('locationFinder'), heading: z.string(), text: z.string().nullable() })
      .meta({ id: 'LocationFinderBlock' }),
    z
      .strictObject({
        type: z.literal('callToAction'),
        heading: z.string(),
        text: z.string().nullable(),
        link: button,
      })
      .meta({ id: 'CallToActionBlock' }),
    z
      .strictObject({ type: z.literal('image'), image, caption: z.string().nullable() })
      .meta({ id: 'ImageBlock' }),
  ])
  .meta({ id: 'PageBlock' })

export const page = z
  .strictObject({ ...pageCard.shape, ...common, blocks: z.array(pageBlock) })
  .meta({ id: 'Page' })

export const itemSchemas = {
  treatments: treatment,
  conditions: condition,
  faqs: faq,
  locations: location,
  providers: provider,
  articles: article,
  pages: page,
} as const satisfies Record<ContentType, z.ZodObject>

/** The whole document of each type. */
export type Items = { [Type in ContentType]: z.infer<(typeof itemSchemas)[Type]> }
export type Item = Items[ContentType]
