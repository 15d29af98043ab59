/**
 * The shape of the sample content that ships: plain data, both languages side by side, links by slug.
 * A body is Markdown: paragraphs, lists, **bold**, *italic*, `###` headings, and links, where
 * `[text](treatments/some-slug)` links to one of our own documents.
 */
import type {
  BodyArea,
  Channel,
  FaqTopic,
  HealthAspect,
  SpokenLanguage,
  TimeZone,
  TreatmentKind,
  Weekday,
} from '#src/contract/vocabulary.ts'

export interface Localized<T = string> {
  en: T
  es: T
}

/** A public source that a reader can open. `year` is the year of publication or last review. */
export interface SeedSource {
  title: string
  publisher: string
  url: string
  year: number
}

export interface SeedCallout {
  tone: 'info' | 'warning' | 'urgent'
  title: Localized
  text: Localized
}

export interface SeedSection {
  aspect: HealthAspect
  heading: Localized
  /** Markdown. */
  body: Localized
  /** Shown in a box after the body. */
  callout?: SeedCallout
}

/** What every document carries. */
export interface SeedBase {
  slug: string
  /** At most 200 characters in each language. */
  summary: Localized
  /** Search engine title (50 to 60 characters) and description (100 to 150 characters). */
  seo: { title: Localized; description: Localized }
  /** Keys of the sites that carry it; left out = all sites. */
  sites?: string[]
  /** Left out = web and kiosk. */
  channels?: Channel[]
  /** Left out = no clinical review shown (locations, providers). */
  review?: {
    /** Slug of the provider who reviewed it. */
    medicalReviewer: string
    sources: SeedSource[]
  }
}

export interface SeedTreatment extends SeedBase {
  title: Localized
  alternateNames: Localized<string[]>
  kind: TreatmentKind
  bodyAreas: BodyArea[]
  sections: SeedSection[]
  /** Slugs of conditions. */
  conditions: string[]
  /** Slugs of treatments. */
  relatedTreatments: string[]
}

export interface SeedCondition extends SeedBase {
  name: Localized
  alternateNames: Localized<string[]>
  symptoms: Localized<string[]>
  bodyAreas: BodyArea[]
  /** ICD-10-CM codes, for example `M96.1`. */
  icd10Codes: string[]
  sections: SeedSection[]
  relatedConditions: string[]
}

export interface SeedFaq extends SeedBase {
  question: Localized
  /** Markdown. */
  answer: Localized
  topics: FaqTopic[]
  treatments: string[]
  conditions: string[]
  locations: string[]
}

/** `opens` and `closes` are local wall-clock times, `HH:MM`; `closes` at or before `opens` is the next day. */
export interface SeedHours {
  days: Weekday[]
  opens: string
  closes: string
}

export interface SeedLocation extends SeedBase {
  name: Localized
  address: { street: string; unit?: string; city: string; state: string; postalCode: string }
  latitude: number
  longitude: number
  /** E.164. */
  telephone: string
  timeZone: TimeZone
  openingHours: SeedHours[]
  /** `date` is `YYYY-MM-DD`; no hours = closed all day. */
  exceptions: { date: string; reason: Localized; hours: { opens: string; closes: string }[] }[]
  /** Slugs of treatments. */
  services: string[]
  /** Slugs of providers. */
  providers: string[]
  languages: SpokenLanguage[]
  accessibilityNotes: Localized
  parkingNotes: Localized
  acceptingNewPatients: boolean
  bookingUrl: string
}

export interface SeedProvider extends SeedBase {
  name: string
  /** For example `MD, FIPP`. */
  credentials: string
  specialty: Localized
  /** Ten digits whose last is the Luhn check digit over `80840` + the first nine. */
  npi: string
  /** Markdown. */
  biography: Localized
  languages: SpokenLanguage[]
}

export interface SeedArticle extends SeedBase {
  title: Localized
  /** `YYYY-MM-DD`, the date shown to readers. */
  publishedOn: string
  /** Markdown. */
  body: Localized
  treatments: string[]
  conditions: string[]
}

/** A reference to any content: `treatments/some-slug`. */
export type SeedReference = string

export type SeedBlock =
  | { type: 'hero'; heading: Localized; text: Localized; link?: { label: Localized; to: SeedReference } }
  | { type: 'richText'; body: Localized }
  | { type: 'cards'; heading: Localized; items: SeedReference[] }
  | { type: 'faqList'; heading: Localized; faqs: string[] }
  | { type: 'locationFinder'; heading: Localized; text: Localized }
  | {
      type: 'callToAction'
      heading: Localized
      text: Localized
      link: { label: Localized; to: SeedReference }
    }
  | { type: 'media'; caption: Localized }

export interface SeedPage extends SeedBase {
  title: Localized
  blocks: SeedBlock[]
}

export interface SeedSite {
  key: string
  name: Localized
  domains: string[]
  brand: { primaryColor: string; onPrimaryColor: string; accentColor: string; onAccentColor: string }
  telephone: string
  navigation: { label: Localized; to: SeedReference }[]
  disclaimer: Localized
}
