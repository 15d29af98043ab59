/** A document as others show it: enough for a card in a list, with the address of the whole. */
import { z } from 'zod'
import {
  type ContentType,
  contentTypes,
  faqTopic,
  localeCode,
  spokenLanguage,
  treatmentKind,
} from './enums.ts'
import { address, day, fallback, image, openingState, richText, telephone } from './parts.ts'

const common = {
  id: z.string(),
  slug: z.string(),
  locale: localeCode,
  path: z.string().describe('On the website, such as `/treatments/spinal-cord-stimulation`.'),
  url: z.url(),
  title: z.string(),
  summary: z.string().describe('One or two plain sentences.'),
  image: image.nullable(),
  sampleContent: z.boolean().describe('Came with the platform; nobody has reviewed it.'),
  fallbacks: z.array(fallback),
}

export const treatmentCard = z
  .strictObject({ type: z.literal('treatments'), ...common, kind: treatmentKind })
  .meta({ id: 'TreatmentCard' })
export const conditionCard = z
  .strictObject({ type: z.literal('conditions'), ...common })
  .meta({ id: 'ConditionCard' })
export const faqCard = z
  .strictObject({
    type: z.literal('faqs'),
    ...common,
    answer: richText.describe('The title is the question.'),
    topics: z.array(faqTopic),
  })
  .meta({ id: 'FaqCard' })
export const locationCard = z
  .strictObject({
    type: z.literal('locations'),
    ...common,
    address,
    latitude: z.number(),
    longitude: z.number(),
    telephone,
    timeZone: z.string(),
    acceptingNewPatients: z.boolean(),
    languages: z.array(spokenLanguage),
    distanceKm: z.number().nullable().describe('From `near`; null when no place was given.'),
    opening: openingState.nullable().describe('Null unless `open` or `opening` was asked for.'),
  })
  .meta({ id: 'LocationCard' })
export const providerCard = z
  .strictObject({
    type: z.literal('providers'),
    ...common,
    credentials: z.string().nullable(),
    specialty: z.string().nullable(),
    languages: z.array(spokenLanguage),
  })
  .meta({ id: 'ProviderCard' })
export const articleCard = z
  .strictObject({ type: z.literal('articles'), ...common, publishedOn: day.nullable() })
  .meta({ id: 'ArticleCard' })
export const pageCard = z.strictObject({ type: z.literal('pages'), ...common }).meta({ id: 'PageCard' })

export const cardSchemas = {
  treatments: treatmentCard,
  conditions: conditionCard,
  faqs: faqCard,
  locations: locationCard,
  providers: providerCard,
  articles: articleCard,
  pages: pageCard,
} as const satisfies Record<ContentType, z.ZodObject>

export const card = z
  .discriminatedUnion('type', [
    treatmentCard,
    conditionCard,
    faqCard,
    locationCard,
    providerCard,
    articleCard,
    pageCard,
  ])
  .meta({ id: 'Card' })

/** The card of each type. */
export type Cards = { [Type in ContentType]: z.infer<(typeof cardSchemas)[Type]> }
export type Card = Cards[ContentType]

/** A page of cards. */
export const cardLists = Object.fromEntries(
  contentTypes.map((type) => [
    type,
    z
      .strictObject({
        items: z.array(cardSchemas[type]),
        total: z.int().describe('How many there are in all.'),
        nextCursor: z.string().nullable().describe('For `cursor`; null on the last page.'),
      })
      .meta({ id: `${cardSchemas[type].meta()?.id}List` }),
  ]),
) as unknown as { [Type in ContentType]: z.ZodType<CardList<Type>> }

export interface CardList<Type extends ContentType = ContentType> {
  items: Cards[Type][]
  total: number
  nextCursor: string | null
}
