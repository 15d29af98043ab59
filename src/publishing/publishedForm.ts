/**
 * The published form of a document in one language: what the store holds and delivery reads. Links are
 * ids; texts hold placeholders for what they link to (see `richtext/template.ts`). `brief` is enough for a
 * card, a filter and a link; `body` is the rest of the page; `lexical` the editor states, by field path.
 */
import { type ContentType, contentTypes } from '#src/contract/enums.ts'
import type {
  BodyArea,
  Channel,
  FaqTopic,
  HealthAspect,
  Locale,
  SpokenLanguage,
  TreatmentKind,
  Weekday,
} from '#src/contract/vocabulary.ts'

/** What the store has rows for. */
export const publishedTypes = [...contentTypes, 'media', 'sites'] as const
export type PublishedType = (typeof publishedTypes)[number]

export interface Reference {
  type: PublishedType
  id: string
}

/** A rich text ready to be filled in; `lexical` names its editor state in `PublishedForm.lexical`. */
export interface TextTemplate {
  html: string
  text: string
  /** Key into the editor states. */
  lexical: string
}

export interface Fallback {
  path: string
  locale: Locale
}

export interface StoredSource {
  title: string
  publisher: string
  url: string
  year: number | null
}

interface CommonBrief {
  title: string
  summary: string
  /** Id of the picture on cards. */
  image: string | null
  sampleContent: boolean
  fallbacks: Fallback[]
  /** `YYYY-MM-DD`. */
  lastReviewed: string | null
  nextReviewDue: string | null
  noIndex: boolean
}

interface CommonBody {
  seo: { title: string | null; description: string | null; image: string | null }
  review: { author: string | null; medicalReviewer: string | null; sources: StoredSource[] }
}

export interface StoredSection {
  aspect: HealthAspect
  heading: string
  body: TextTemplate
}

export interface StoredHours {
  days: Weekday[]
  opens: string
  closes: string
}
export interface StoredException {
  date: string
  reason: string | null
  hours: { opens: string; closes: string }[]
}

export type StoredLink = { label: string; target: Reference } | null

export type StoredBlock =
  | { type: 'hero'; heading: string; text: string | null; image: string | null; link: StoredLink }
  | { type: 'richText'; body: TextTemplate }
  | { type: 'cards'; heading: string; items: Reference[] }
  | { type: 'faqList'; heading: string; faqs: string[] }
  | { type: 'locationFinder'; heading: string; text: string | null }
  | { type: 'callToAction'; heading: string; text: string | null; link: StoredLink }
  | { type: 'image'; image: string; caption: string | null }

/** One file of a picture; addresses are made by delivery. */
export interface StoredFile {
  filename: string
  width: number
  height: number
}

/** What a card of each type needs, and what lists are filtered by. */
export interface Briefs {
  treatments: CommonBrief & {
    kind: TreatmentKind
    bodyAreas: BodyArea[]
    alternateNames: string[]
    conditions: string[]
    relatedTreatments: string[]
  }
  conditions: CommonBrief & {
    bodyAreas: BodyArea[]
    alternateNames: string[]
    symptoms: string[]
    icd10Codes: string[]
    relatedConditions: string[]
  }
  faqs: CommonBrief & {
    answer: TextTemplate
    topics: FaqTopic[]
    treatments: string[]
    conditions: string[]
    locations: string[]
  }
  locations: CommonBrief & {
    address: { street: string; unit: string | null; city: string; state: string; postalCode: string }
    latitude: number
    longitude: number
    telephone: { e164: string; display: string }
    timeZone: string
    acceptingNewPatients: boolean
    languages: SpokenLanguage[]
    openingHours: StoredHours[]
    hoursExceptions: StoredException[]
    services: string[]
    providers: string[]
  }
  providers: CommonBrief & {
    credentials: string | null
    specialty: string | null
    languages: SpokenLanguage[]
  }
  articles: CommonBrief & { publishedOn: string | null; treatments: string[]; conditions: string[] }
  pages: CommonBrief
  media: {
    filename: string
    mimeType: string
    width: number | null
    height: number | null
    alt: string
    caption: string | null
    credit: string | null
    placeholder: string | null
    focalPoint: { x: number; y: number }
    avif: StoredFile[]
    webp: StoredFile[]
    /** The language `alt` and `caption` are really in. */
    textLocale: Locale
  }
  sites: {
    key: string
    name: string
    domains: string[]
    locales: Locale[]
    logo: string | null
    colors: Record<'primaryColor' | 'onPrimaryColor' | 'accentColor' | 'onAccentColor', string>
    telephone: { e164: string; display: string } | null
    navigation: { label: string; target: Reference | null; list: ContentType | null }[]
    disclaimer: string
    notice: { severity: 'info' | 'warning' | 'urgent'; text: string } | null
  }
}

export interface Bodies {
  treatments: CommonBody & { sections: StoredSection[] }
  conditions: CommonBody & { sections: StoredSection[] }
  faqs: CommonBody
  locations: CommonBody & {
    bookingUrl: string | null
    photos: string[]
    accessibilityNotes: string | null
    parkingNotes: string | null
  }
  providers: CommonBody & { npi: string | null; biography: TextTemplate | null }
  articles: CommonBody & { body: TextTemplate }
  pages: CommonBody & { blocks: StoredBlock[] }
  media: Record<string, never>
  sites: Record<string, never>
}

/** One document in one language, as published. */
export interface PublishedForm<Type extends PublishedType = PublishedType> {
  type: Type
  id: string
  locale: Locale
  /** Null for what has no page: pictures and websites. */
  slug: string | null
  /** Ids of the websites that carry it; null = all. */
  sites: string[] | null
  channels: Channel[]
  brief: Briefs[Type]
  body: Bodies[Type]
  /** Editor states by field path, such as `sections.0.body`. */
  lexical: Record<string, unknown>
  /** Every document this one names, in fields and in texts. */
  links: Reference[]
}
