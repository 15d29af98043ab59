/** The vocabularies as schemas, so that an answer can hold no other value. */
import { z } from 'zod'
import {
  bodyAreas,
  channels,
  faqTopics,
  healthAspects,
  locales,
  spokenLanguages,
  type Term,
  timeZones,
  treatmentKinds,
  weekdays,
} from './vocabulary.ts'

const valuesOf = <Value extends string>(terms: readonly Term<Value>[]) => {
  const [first, ...rest] = terms.map(({ value }) => value)
  return [first as Value, ...rest] as const
}

export const localeCode = z
  .enum(valuesOf(locales))
  .meta({ id: 'Locale', description: 'BCP 47 language tag.' })
export const channel = z.enum(valuesOf(channels)).meta({ id: 'Channel' })
export const healthAspect = z.enum(valuesOf(healthAspects)).meta({
  id: 'HealthAspect',
  description: "What a section tells the reader, after schema.org's HealthAspectEnumeration.",
})
export const treatmentKind = z.enum(valuesOf(treatmentKinds)).meta({ id: 'TreatmentKind' })
export const bodyArea = z.enum(valuesOf(bodyAreas)).meta({ id: 'BodyArea' })
export const faqTopic = z.enum(valuesOf(faqTopics)).meta({ id: 'FaqTopic' })
export const spokenLanguage = z.enum(valuesOf(spokenLanguages)).meta({ id: 'SpokenLanguage' })
export const weekday = z.enum(valuesOf(weekdays)).meta({ id: 'Weekday' })
export const timeZone = z.enum(valuesOf(timeZones)).meta({ id: 'TimeZone', description: 'IANA time zone.' })

/** The content types, as they stand in addresses. */
export const contentTypes = [
  'treatments',
  'conditions',
  'faqs',
  'locations',
  'providers',
  'articles',
  'pages',
] as const
export type ContentType = (typeof contentTypes)[number]
export const contentType = z.enum(contentTypes).meta({ id: 'ContentType' })
