/** The parts that answers share: text, pictures, review data, what search engines read. */
import { z } from 'zod'
import { healthAspect, localeCode } from './enums.ts'

/** ISO 8601 in UTC with milliseconds. */
export const moment = z.iso.datetime().meta({ id: 'DateTime', description: 'ISO 8601, in UTC.' })
/** `YYYY-MM-DD`. */
export const day = z.iso.date().meta({ id: 'Date', description: 'YYYY-MM-DD.' })

export const fallback = z
  .strictObject({
    path: z.string().describe('The field, such as `alternateNames` or `sections.2.heading`.'),
    locale: localeCode.describe('The language its text is really in.'),
  })
  .meta({ id: 'Fallback', description: 'A field that has no text in the language asked for.' })

export const richText = z
  .strictObject({
    html: z.string().optional().describe('Sanitised; links lead to pages of this website.'),
    text: z.string().optional().describe('The same without markup, to be read aloud or searched.'),
    lexical: z.unknown().optional().describe('The editor state as written, links by id.'),
  })
  .meta({ id: 'RichText', description: 'Which forms it has is chosen with `richText`.' })
export type RichText = z.infer<typeof richText>

export const imageSource = z
  .strictObject({
    type: z.string().describe('Media type, for `<source type>`.'),
    srcset: z.string().describe('Ready for `<source srcset>`: addresses with width descriptors.'),
  })
  .meta({ id: 'ImageSource' })

export const image = z
  .strictObject({
    id: z.string(),
    src: z.url().describe('The original.'),
    type: z.string().describe('Media type of the original.'),
    width: z.int().nullable().describe('In pixels.'),
    height: z.int().nullable().describe('In pixels.'),
    alt: z.string().describe('Empty when the picture only decorates.'),
    caption: z.string().nullable(),
    credit: z.string().nullable(),
    placeholder: z.string().nullable().describe('ThumbHash in base64, to blur up from.'),
    focalPoint: z
      .strictObject({ x: z.number(), y: z.number() })
      .describe('What must stay in view, in percent from the top left.'),
    sources: z.array(imageSource).describe('Smaller copies, best format first.'),
    locale: localeCode.describe('The language of `alt` and `caption`.'),
  })
  .meta({ id: 'Image' })
export type Image = z.infer<typeof image>

export const section = z
  .strictObject({
    aspect: healthAspect,
    heading: z.string(),
    body: richText,
  })
  .meta({ id: 'Section', description: 'A part of a page about one health aspect.' })

export const reviewSource = z
  .strictObject({
    title: z.string(),
    publisher: z.string(),
    url: z.url(),
    year: z.int().nullable(),
  })
  .meta({ id: 'ReviewSource' })

export const breadcrumb = z
  .strictObject({ title: z.string(), path: z.string(), url: z.url() })
  .meta({ id: 'Breadcrumb' })

export const alternate = z
  .strictObject({ locale: localeCode, path: z.string(), url: z.url() })
  .meta({ id: 'Alternate', description: 'The same page in a language, for hreflang.' })

export const seo = z
  .strictObject({
    title: z.string().describe('For `<title>`; the title of the page unless written apart.'),
    description: z.string(),
    image: image.nullable(),
    noIndex: z.boolean(),
  })
  .meta({ id: 'Seo' })

export const licence = z
  .strictObject({
    name: z.string(),
    holder: z.string().describe('Who holds the copyright.'),
    attribution: z.string().describe('What to write beside a copy of the text.'),
    url: z.url().describe('Where the attribution leads: the page itself.'),
  })
  .meta({ id: 'Licence' })

export const address = z
  .strictObject({
    street: z.string(),
    unit: z.string().nullable(),
    city: z.string(),
    state: z.string().describe('Two letters.'),
    postalCode: z.string(),
    country: z.literal('US'),
  })
  .meta({ id: 'Address' })

export const openingState = z
  .strictObject({
    open: z.boolean(),
    at: moment.describe('The moment this was computed for.'),
    opensAt: moment.nullable().describe('When it opens next; null while open, or if not within 14 days.'),
    closesAt: moment.nullable().describe('When it closes; null while closed, or if not within 14 days.'),
  })
  .meta({ id: 'OpeningState', description: "Computed in the clinic's own time zone." })

export const telephone = z
  .strictObject({
    e164: z.string().describe('For `tel:` links.'),
    display: z.string().describe('As people write it.'),
  })
  .meta({ id: 'Telephone' })
