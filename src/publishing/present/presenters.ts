/** Stored document → published form, one presenter for each type. Allow-lists: what is not copied here stays private. */
import type { BodyArea, FaqTopic, SpokenLanguage, TreatmentKind } from '#src/contract/vocabulary.ts'
import {
  type DocumentReader,
  plainDay,
  plainNumber,
  plainText,
  plainTexts,
  type Raw,
} from '../documentReader.ts'
import type { Bodies, Briefs, PublishedType } from '../publishedForm.ts'
import { commonBody, commonBrief, group, presentSections } from './common.ts'
import { presentBlocks } from './presentBlocks.ts'
import { presentExceptions, presentHours } from './presentHours.ts'
import { presentMedia } from './presentMedia.ts'
import { presentSite } from './presentSite.ts'
import { presentTelephone } from './presentTelephone.ts'

interface Presented<Type extends PublishedType> {
  brief: Briefs[Type]
  body: Bodies[Type]
}
type Presenter<Type extends PublishedType> = (raw: Raw, read: DocumentReader) => Presented<Type>

const treatments: Presenter<'treatments'> = (raw, read) => ({
  brief: {
    ...commonBrief(raw, read, {
      title: read.text(raw, 'title') ?? '',
      image: read.reference('media', raw['heroImage']),
    }),
    kind: raw['kind'] as TreatmentKind,
    bodyAreas: plainTexts(raw['bodyAreas']) as BodyArea[],
    alternateNames: read.texts(raw, 'alternateNames'),
    conditions: read.references('conditions', raw['conditions']),
    relatedTreatments: read.references('treatments', raw['relatedTreatments']),
  },
  body: { ...commonBody(raw, read), sections: presentSections(raw, read) },
})

const conditions: Presenter<'conditions'> = (raw, read) => ({
  brief: {
    ...commonBrief(raw, read, {
      title: read.text(raw, 'name') ?? '',
      image: read.reference('media', raw['heroImage']),
    }),
    bodyAreas: plainTexts(raw['bodyAreas']) as BodyArea[],
    alternateNames: read.texts(raw, 'alternateNames'),
    symptoms: read.texts(raw, 'symptoms'),
    icd10Codes: plainTexts(raw['icd10Codes']),
    relatedConditions: read.references('conditions', raw['relatedConditions']),
  },
  body: { ...commonBody(raw, read), sections: presentSections(raw, read) },
})

const faqs: Presenter<'faqs'> = (raw, read) => ({
  brief: {
    ...commonBrief(raw, read, { title: read.text(raw, 'question') ?? '', image: null }),
    answer: read.richText(raw, 'answer') ?? { html: '', text: '', lexical: 'answer' },
    topics: plainTexts(raw['topics']) as FaqTopic[],
    treatments: read.references('treatments', raw['treatments']),
    conditions: read.references('conditions', raw['conditions']),
    locations: read.references('locations', raw['locations']),
  },
  body: commonBody(raw, read),
})

const locations: Presenter<'locations'> = (raw, read) => {
  const address = group(raw, 'address')
  const photos = read.references('media', raw['photos'])
  return {
    brief: {
      ...commonBrief(raw, read, { title: read.text(raw, 'name') ?? '', image: photos[0] ?? null }),
      address: {
        street: plainText(address['street']) ?? '',
        unit: plainText(address['unit']),
        city: plainText(address['city']) ?? '',
        state: plainText(address['state']) ?? '',
        postalCode: plainText(address['postalCode']) ?? '',
      },
      latitude: plainNumber(raw['latitude']) ?? 0,
      longitude: plainNumber(raw['longitude']) ?? 0,
      telephone: presentTelephone(raw['telephone']) ?? { e164: '', display: '' },
      timeZone: plainText(raw['timeZone']) ?? 'UTC',
      acceptingNewPatients: raw['acceptingNewPatients'] === true,
      languages: plainTexts(raw['languages']) as SpokenLanguage[],
      openingHours: presentHours(raw['openingHours']),
      hoursExceptions: presentExceptions(raw['hoursExceptions'], read),
      services: read.references('treatments', raw['services']),
      providers: read.references('providers', raw['providers']),
    },
    body: {
      ...commonBody(raw, read),
      bookingUrl: plainText(raw['bookingUrl']),
      photos,
      accessibilityNotes: read.text(raw, 'accessibilityNotes'),
      parkingNotes: read.text(raw, 'parkingNotes'),
    },
  }
}

const providers: Presenter<'providers'> = (raw, read) => ({
  brief: {
    ...commonBrief(raw, read, {
      title: plainText(raw['name']) ?? '',
      image: read.reference('media', raw['photo']),
    }),
    credentials: plainText(raw['credentials']),
    specialty: read.text(raw, 'specialty'),
    languages: plainTexts(raw['languages']) as SpokenLanguage[],
  },
  body: { ...commonBody(raw, read), npi: plainText(raw['npi']), biography: read.richText(raw, 'biography') },
})

const articles: Presenter<'articles'> = (raw, read) => ({
  brief: {
    ...commonBrief(raw, read, {
      title: read.text(raw, 'title') ?? '',
      image: read.reference('media', raw['heroImage']),
    }),
    publishedOn: plainDay(raw['publishedOn']),
    treatments: read.references('treatments', raw['treatments']),
    conditions: read.references('conditions', raw['conditions']),
  },
  body: {
    ...commonBody(raw, read),
    body: read.richText(raw, 'body') ?? { html: '', text: '', lexical: 'body' },
  },
})

const pages: Presenter<'pages'> = (raw, read) => {
  const blocks = presentBlocks(raw['blocks'], read)
  const hero = blocks.find((block) => block.type === 'hero')
  return {
    brief: commonBrief(raw, read, { title: read.text(raw, 'title') ?? '', image: hero?.image ?? null }),
    body: { ...commonBody(raw, read), blocks },
  }
}

export const presenters: { readonly [Type in PublishedType]: Presenter<Type> } = {
  treatments,
  conditions,
  faqs,
  locations,
  providers,
  articles,
  pages,
  media: presentMedia,
  sites: presentSite,
}

/** Types whose documents are public as soon as they are stored: they have no drafts. */
export const alwaysPublic: ReadonlySet<PublishedType> = new Set(['media', 'sites'])
