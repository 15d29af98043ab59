/** The shapes of the delivery API. Made by `npm run generate`: do not edit. */

export interface Address {
  street: string
  unit: string | null
  city: string
  /** Two letters. */
  state: string
  postalCode: string
  country: 'US'
}

/** The same page in a language, for hreflang. */
export interface Alternate {
  locale: Locale
  path: string
  url: string
}

export interface Article {
  type: 'articles'
  id: string
  slug: string
  locale: Locale
  /** On the website, such as `/treatments/spinal-cord-stimulation`. */
  path: string
  url: string
  title: string
  /** One or two plain sentences. */
  summary: string
  image: Image | null
  /** Came with the platform; nobody has reviewed it. */
  sampleContent: boolean
  fallbacks: readonly Fallback[]
  publishedOn: string | null
  /** From the home page to this page. */
  breadcrumbs: readonly Breadcrumb[]
  /** This page in every language it is published in. */
  alternates: readonly Alternate[]
  channels: readonly Channel[]
  review: Review
  seo: Seo
  licence: Licence
  /** First publication in this language. */
  publishedAt: string
  /** Last change of the text in this language. */
  modifiedAt: string
  /** Of the content: equal hash, equal text. */
  hash: string
  /** schema.org, for `<script type="application/ld+json">`. Escape `<` as `\u003c` when you write it there. */
  jsonLd: Readonly<Record<string, unknown>>
  body: RichText
  treatments: readonly TreatmentCard[]
  conditions: readonly ConditionCard[]
}

export interface ArticleCard {
  type: 'articles'
  id: string
  slug: string
  locale: Locale
  /** On the website, such as `/treatments/spinal-cord-stimulation`. */
  path: string
  url: string
  title: string
  /** One or two plain sentences. */
  summary: string
  image: Image | null
  /** Came with the platform; nobody has reviewed it. */
  sampleContent: boolean
  fallbacks: readonly Fallback[]
  publishedOn: string | null
}

export interface ArticleCardList {
  items: readonly ArticleCard[]
  /** How many there are in all. */
  total: number
  /** For `cursor`; null on the last page. */
  nextCursor: string | null
}

export interface BlockLink {
  label: string
  target: Card
}

export type BodyArea = 'head-and-face' | 'neck' | 'shoulder' | 'arm-and-hand' | 'chest' | 'upper-back' | 'lower-back' | 'abdomen' | 'pelvis' | 'hip' | 'knee' | 'leg-and-foot' | 'whole-body'

export interface Breadcrumb {
  title: string
  path: string
  url: string
}

export interface CallToActionBlock {
  type: 'callToAction'
  heading: string
  text: string | null
  /** Null when none was made, or when what it leads to is not public. */
  link: BlockLink | null
}

export type Card = TreatmentCard | ConditionCard | FaqCard | LocationCard | ProviderCard | ArticleCard | PageCard

export interface CardsBlock {
  type: 'cards'
  heading: string
  items: readonly Card[]
}

export interface Change {
  cursor: string
  event: 'published' | 'withdrawn'
  type: 'treatments' | 'conditions' | 'faqs' | 'locations' | 'providers' | 'articles' | 'pages' | 'media' | 'sites'
  id: string
  locale: Locale
  slug: string | null
  /** The address until now, when it changed. */
  formerSlug: string | null
  /** Keys of the websites that carry it; null = all. */
  sites: readonly string[] | null
  /** The same, before this change. */
  formerSites: readonly string[] | null
  /** Null when withdrawn. */
  hash: string | null
  reason: 'unpublished' | 'trashed' | 'deleted' | 'moved' | null
  at: string
  /** Of the answers that are out of date now, as in `Surrogate-Key`. */
  tags: readonly string[]
}

export interface Changes {
  /** Oldest first. */
  changes: readonly Change[]
  /** For the next `since`. */
  cursor: string
  /** Whether there is more now. */
  more: boolean
}

export type Channel = 'web' | 'kiosk'

export interface Condition {
  type: 'conditions'
  id: string
  slug: string
  locale: Locale
  /** On the website, such as `/treatments/spinal-cord-stimulation`. */
  path: string
  url: string
  title: string
  /** One or two plain sentences. */
  summary: string
  image: Image | null
  /** Came with the platform; nobody has reviewed it. */
  sampleContent: boolean
  fallbacks: readonly Fallback[]
  /** From the home page to this page. */
  breadcrumbs: readonly Breadcrumb[]
  /** This page in every language it is published in. */
  alternates: readonly Alternate[]
  channels: readonly Channel[]
  review: Review
  seo: Seo
  licence: Licence
  /** First publication in this language. */
  publishedAt: string
  /** Last change of the text in this language. */
  modifiedAt: string
  /** Of the content: equal hash, equal text. */
  hash: string
  /** schema.org, for `<script type="application/ld+json">`. Escape `<` as `\u003c` when you write it there. */
  jsonLd: Readonly<Record<string, unknown>>
  alternateNames: readonly string[]
  symptoms: readonly string[]
  bodyAreas: readonly BodyArea[]
  icd10Codes: readonly string[]
  sections: readonly Section[]
  treatments: readonly TreatmentCard[]
  relatedConditions: readonly ConditionCard[]
  faqs: readonly FaqCard[]
}

export interface ConditionCard {
  type: 'conditions'
  id: string
  slug: string
  locale: Locale
  /** On the website, such as `/treatments/spinal-cord-stimulation`. */
  path: string
  url: string
  title: string
  /** One or two plain sentences. */
  summary: string
  image: Image | null
  /** Came with the platform; nobody has reviewed it. */
  sampleContent: boolean
  fallbacks: readonly Fallback[]
}

export interface ConditionCardList {
  items: readonly ConditionCard[]
  /** How many there are in all. */
  total: number
  /** For `cursor`; null on the last page. */
  nextCursor: string | null
}

export type ContentType = 'treatments' | 'conditions' | 'faqs' | 'locations' | 'providers' | 'articles' | 'pages'

/** A field that has no text in the language asked for. */
export interface Fallback {
  /** The field, such as `alternateNames` or `sections.2.heading`. */
  path: string
  /** The language its text is really in. */
  locale: Locale
}

export interface Faq {
  type: 'faqs'
  id: string
  slug: string
  locale: Locale
  /** On the website, such as `/treatments/spinal-cord-stimulation`. */
  path: string
  url: string
  title: string
  /** One or two plain sentences. */
  summary: string
  image: Image | null
  /** Came with the platform; nobody has reviewed it. */
  sampleContent: boolean
  fallbacks: readonly Fallback[]
  /** The title is the question. */
  answer: RichText
  topics: readonly FaqTopic[]
  /** From the home page to this page. */
  breadcrumbs: readonly Breadcrumb[]
  /** This page in every language it is published in. */
  alternates: readonly Alternate[]
  channels: readonly Channel[]
  review: Review
  seo: Seo
  licence: Licence
  /** First publication in this language. */
  publishedAt: string
  /** Last change of the text in this language. */
  modifiedAt: string
  /** Of the content: equal hash, equal text. */
  hash: string
  /** schema.org, for `<script type="application/ld+json">`. Escape `<` as `\u003c` when you write it there. */
  jsonLd: Readonly<Record<string, unknown>>
  treatments: readonly TreatmentCard[]
  conditions: readonly ConditionCard[]
  locations: readonly LocationCard[]
}

export interface FaqCard {
  type: 'faqs'
  id: string
  slug: string
  locale: Locale
  /** On the website, such as `/treatments/spinal-cord-stimulation`. */
  path: string
  url: string
  title: string
  /** One or two plain sentences. */
  summary: string
  image: Image | null
  /** Came with the platform; nobody has reviewed it. */
  sampleContent: boolean
  fallbacks: readonly Fallback[]
  /** The title is the question. */
  answer: RichText
  topics: readonly FaqTopic[]
}

export interface FaqCardList {
  items: readonly FaqCard[]
  /** How many there are in all. */
  total: number
  /** For `cursor`; null on the last page. */
  nextCursor: string | null
}

export interface FaqListBlock {
  type: 'faqList'
  heading: string
  faqs: readonly FaqCard[]
}

export type FaqTopic = 'treatments' | 'conditions' | 'preparing' | 'recovery' | 'medication-safety' | 'living-with-pain' | 'appointments' | 'cost-and-insurance'

/** What a section tells the reader, after schema.org's HealthAspectEnumeration. */
export type HealthAspect = 'overview' | 'symptoms' | 'causes' | 'diagnosis' | 'treatments' | 'how-it-works' | 'suitability' | 'benefits' | 'effectiveness' | 'preparation' | 'what-happens' | 'recovery' | 'risks-or-complications' | 'side-effects' | 'contraindications' | 'alternatives' | 'self-care' | 'living-with' | 'prevention' | 'pregnancy' | 'when-to-seek-help'

export interface HeroBlock {
  type: 'hero'
  heading: string
  text: string | null
  image: Image | null
  /** Null when none was made, or when what it leads to is not public. */
  link: BlockLink | null
}

export interface HoursException {
  date: string
  reason: string | null
  /** Empty: closed all day. */
  hours: readonly OpeningInterval[]
}

export interface Image {
  id: string
  /** The original. */
  src: string
  /** Media type of the original. */
  type: string
  /** In pixels. */
  width: number | null
  /** In pixels. */
  height: number | null
  /** Empty when the picture only decorates. */
  alt: string
  caption: string | null
  credit: string | null
  /** ThumbHash in base64, to blur up from. */
  placeholder: string | null
  /** What must stay in view, in percent from the top left. */
  focalPoint: {
    x: number
    y: number
  }
  /** Smaller copies, best format first. */
  sources: readonly ImageSource[]
  /** The language of `alt` and `caption`. */
  locale: Locale
}

export interface ImageBlock {
  type: 'image'
  image: Image
  caption: string | null
}

export interface ImageSource {
  /** Media type, for `<source type>`. */
  type: string
  /** Ready for `<source srcset>`: addresses with width descriptors. */
  srcset: string
}

export interface Licence {
  name: string
  /** Who holds the copyright. */
  holder: string
  /** What to write beside a copy of the text. */
  attribution: string
  /** Where the attribution leads: the page itself. */
  url: string
}

/** BCP 47 language tag. */
export type Locale = 'en' | 'es'

export interface Location {
  type: 'locations'
  id: string
  slug: string
  locale: Locale
  /** On the website, such as `/treatments/spinal-cord-stimulation`. */
  path: string
  url: string
  title: string
  /** One or two plain sentences. */
  summary: string
  image: Image | null
  /** Came with the platform; nobody has reviewed it. */
  sampleContent: boolean
  fallbacks: readonly Fallback[]
  address: Address
  latitude: number
  longitude: number
  telephone: Telephone
  timeZone: string
  acceptingNewPatients: boolean
  languages: readonly SpokenLanguage[]
  /** From `near`; null when no place was given. */
  distanceKm: number | null
  /** Null unless `open` or `opening` was asked for. */
  opening: OpeningState | null
  /** From the home page to this page. */
  breadcrumbs: readonly Breadcrumb[]
  /** This page in every language it is published in. */
  alternates: readonly Alternate[]
  channels: readonly Channel[]
  review: Review
  seo: Seo
  licence: Licence
  /** First publication in this language. */
  publishedAt: string
  /** Last change of the text in this language. */
  modifiedAt: string
  /** Of the content: equal hash, equal text. */
  hash: string
  /** schema.org, for `<script type="application/ld+json">`. Escape `<` as `\u003c` when you write it there. */
  jsonLd: Readonly<Record<string, unknown>>
  bookingUrl: string | null
  photos: readonly Image[]
  openingHours: readonly OpeningHours[]
  /** They win over the weekly hours. */
  hoursExceptions: readonly HoursException[]
  services: readonly TreatmentCard[]
  providers: readonly ProviderCard[]
  accessibilityNotes: string | null
  parkingNotes: string | null
  faqs: readonly FaqCard[]
}

export interface LocationCard {
  type: 'locations'
  id: string
  slug: string
  locale: Locale
  /** On the website, such as `/treatments/spinal-cord-stimulation`. */
  path: string
  url: string
  title: string
  /** One or two plain sentences. */
  summary: string
  image: Image | null
  /** Came with the platform; nobody has reviewed it. */
  sampleContent: boolean
  fallbacks: readonly Fallback[]
  address: Address
  latitude: number
  longitude: number
  telephone: Telephone
  timeZone: string
  acceptingNewPatients: boolean
  languages: readonly SpokenLanguage[]
  /** From `near`; null when no place was given. */
  distanceKm: number | null
  /** Null unless `open` or `opening` was asked for. */
  opening: OpeningState | null
}

export interface LocationCardList {
  items: readonly LocationCard[]
  /** How many there are in all. */
  total: number
  /** For `cursor`; null on the last page. */
  nextCursor: string | null
}

export interface LocationFinderBlock {
  type: 'locationFinder'
  heading: string
  text: string | null
}

/** Everything the website may show. */
export interface Manifest {
  /** For `/v1/changes?since=`: what comes after this list. */
  cursor: string
  items: readonly ManifestItem[]
}

export interface ManifestItem {
  type: ContentType
  id: string
  locale: Locale
  slug: string
  path: string
  channels: readonly Channel[]
  hash: string
  modifiedAt: string
  lastReviewed: string | null
  nextReviewDue: string | null
}

export interface Navigation {
  items: readonly NavigationItem[]
}

export interface NavigationItem {
  label: string
  path: string
  url: string
  type: ContentType | null
  /** Null for a list of content. */
  id: string | null
}

/** Closing at or before opening means the next day. */
export interface OpeningHours {
  days: readonly Weekday[]
  /** HH:MM on a 24-hour clock, local time. */
  opens: string
  /** HH:MM on a 24-hour clock, local time. */
  closes: string
}

export interface OpeningInterval {
  /** HH:MM on a 24-hour clock, local time. */
  opens: string
  /** HH:MM on a 24-hour clock, local time. */
  closes: string
}

/** Computed in the clinic's own time zone. */
export interface OpeningState {
  open: boolean
  /** The moment this was computed for. */
  at: string
  /** When it opens next; null while open, or if not within 14 days. */
  opensAt: string | null
  /** When it closes; null while closed, or if not within 14 days. */
  closesAt: string | null
}

export interface Page {
  type: 'pages'
  id: string
  slug: string
  locale: Locale
  /** On the website, such as `/treatments/spinal-cord-stimulation`. */
  path: string
  url: string
  title: string
  /** One or two plain sentences. */
  summary: string
  image: Image | null
  /** Came with the platform; nobody has reviewed it. */
  sampleContent: boolean
  fallbacks: readonly Fallback[]
  /** From the home page to this page. */
  breadcrumbs: readonly Breadcrumb[]
  /** This page in every language it is published in. */
  alternates: readonly Alternate[]
  channels: readonly Channel[]
  review: Review
  seo: Seo
  licence: Licence
  /** First publication in this language. */
  publishedAt: string
  /** Last change of the text in this language. */
  modifiedAt: string
  /** Of the content: equal hash, equal text. */
  hash: string
  /** schema.org, for `<script type="application/ld+json">`. Escape `<` as `\u003c` when you write it there. */
  jsonLd: Readonly<Record<string, unknown>>
  blocks: readonly PageBlock[]
}

export type PageBlock = HeroBlock | RichTextBlock | CardsBlock | FaqListBlock | LocationFinderBlock | CallToActionBlock | ImageBlock

export interface PageCard {
  type: 'pages'
  id: string
  slug: string
  locale: Locale
  /** On the website, such as `/treatments/spinal-cord-stimulation`. */
  path: string
  url: string
  title: string
  /** One or two plain sentences. */
  summary: string
  image: Image | null
  /** Came with the platform; nobody has reviewed it. */
  sampleContent: boolean
  fallbacks: readonly Fallback[]
}

export interface PageCardList {
  items: readonly PageCard[]
  /** How many there are in all. */
  total: number
  /** For `cursor`; null on the last page. */
  nextCursor: string | null
}

/** An error, as RFC 9457 problem details. */
export interface Problem {
  /** `urn:prc-alliance:problem:` and the code, which stays the same. */
  type: string
  /** What the code means. */
  title: string
  /** The HTTP status again. */
  status: number
  /** What was wrong this time. */
  detail?: string
  /** The id of the request, to ask us about it. */
  instance?: string
  /** With `gone`: why it is not public any more. */
  reason?: 'unpublished' | 'trashed' | 'deleted' | 'moved'
}

export interface Provider {
  type: 'providers'
  id: string
  slug: string
  locale: Locale
  /** On the website, such as `/treatments/spinal-cord-stimulation`. */
  path: string
  url: string
  title: string
  /** One or two plain sentences. */
  summary: string
  image: Image | null
  /** Came with the platform; nobody has reviewed it. */
  sampleContent: boolean
  fallbacks: readonly Fallback[]
  credentials: string | null
  specialty: string | null
  languages: readonly SpokenLanguage[]
  /** From the home page to this page. */
  breadcrumbs: readonly Breadcrumb[]
  /** This page in every language it is published in. */
  alternates: readonly Alternate[]
  channels: readonly Channel[]
  review: Review
  seo: Seo
  licence: Licence
  /** First publication in this language. */
  publishedAt: string
  /** Last change of the text in this language. */
  modifiedAt: string
  /** Of the content: equal hash, equal text. */
  hash: string
  /** schema.org, for `<script type="application/ld+json">`. Escape `<` as `\u003c` when you write it there. */
  jsonLd: Readonly<Record<string, unknown>>
  npi: string | null
  biography: RichText | null
  locations: readonly LocationCard[]
}

export interface ProviderCard {
  type: 'providers'
  id: string
  slug: string
  locale: Locale
  /** On the website, such as `/treatments/spinal-cord-stimulation`. */
  path: string
  url: string
  title: string
  /** One or two plain sentences. */
  summary: string
  image: Image | null
  /** Came with the platform; nobody has reviewed it. */
  sampleContent: boolean
  fallbacks: readonly Fallback[]
  credentials: string | null
  specialty: string | null
  languages: readonly SpokenLanguage[]
}

export interface ProviderCardList {
  items: readonly ProviderCard[]
  /** How many there are in all. */
  total: number
  /** For `cursor`; null on the last page. */
  nextCursor: string | null
}

/** What stands at a path of the website. Withdrawn pages answer 410. */
export type Resolution = ResolvedContent | ResolvedList | ResolvedRedirect

export interface ResolvedContent {
  kind: 'content'
  type: ContentType
  id: string
  locale: Locale
  slug: string
  path: string
  /** Where the content is, on this server. */
  api: string
}

export interface ResolvedList {
  kind: 'list'
  type: ContentType
  locale: Locale
  path: string
}

export interface ResolvedRedirect {
  kind: 'redirect'
  status: 301
  path: string
  url: string
}

/** Who wrote and who checked the text, when, and what it rests on. */
export interface Review {
  author: string | null
  medicalReviewer: ProviderCard | null
  lastReviewed: string | null
  nextReviewDue: string | null
  sources: readonly ReviewSource[]
}

export interface ReviewSource {
  title: string
  publisher: string
  url: string
  year: number | null
}

/** Which forms it has is chosen with `richText`. */
export interface RichText {
  /** Sanitised; links lead to pages of this website. */
  html?: string
  /** The same without markup, to be read aloud or searched. */
  text?: string
  /** The editor state as written, links by id. */
  lexical?: unknown
}

export interface RichTextBlock {
  type: 'richText'
  body: RichText
}

export interface Search {
  query: string
  /** How many were found in all. */
  total: number
  items: readonly SearchResult[]
  /** How many of all results there are of each; a facet is not narrowed by its own filter. */
  facets: {
    type: readonly {
      value: ContentType
      count: number
    }[]
    bodyArea: readonly {
      value: BodyArea
      count: number
    }[]
  }
  /** Other spellings, when a word is not known or little was found. */
  suggestions: readonly string[]
}

export interface SearchResult {
  /** Higher is better; only to compare within one answer. */
  score: number
  card: Card
  /** Where the words were found. */
  highlights: readonly {
    /** Of the whole document, such as `title` or `sections.2.body`. */
    field: string
    /** At most 200 characters of the text; the words found stand in `<mark>`, all is escaped. */
    html: string
  }[]
}

/** A part of a page about one health aspect. */
export interface Section {
  aspect: HealthAspect
  heading: string
  body: RichText
}

export interface Seo {
  /** For `<title>`; the title of the page unless written apart. */
  title: string
  description: string
  image: Image | null
  noIndex: boolean
}

export interface Site {
  key: string
  name: string
  /** Of the main domain. */
  url: string
  domains: readonly string[]
  locale: Locale
  /** The first is the default, and has no prefix in paths. */
  locales: readonly Locale[]
  brand: {
    logo: Image | null
    primaryColor: string
    onPrimaryColor: string
    accentColor: string
    onAccentColor: string
    telephone: Telephone | null
  }
  /** To be shown under every page. */
  disclaimer: string
  notice: {
    severity: 'info' | 'warning' | 'urgent'
    text: string
  } | null
}

export type SpokenLanguage = 'en' | 'es' | 'ht' | 'vi' | 'zh' | 'tl' | 'ko' | 'ar' | 'fr' | 'pt' | 'ru' | 'hi' | 'ase'

export interface Telephone {
  /** For `tel:` links. */
  e164: string
  /** As people write it. */
  display: string
}

export interface Treatment {
  type: 'treatments'
  id: string
  slug: string
  locale: Locale
  /** On the website, such as `/treatments/spinal-cord-stimulation`. */
  path: string
  url: string
  title: string
  /** One or two plain sentences. */
  summary: string
  image: Image | null
  /** Came with the platform; nobody has reviewed it. */
  sampleContent: boolean
  fallbacks: readonly Fallback[]
  kind: TreatmentKind
  /** From the home page to this page. */
  breadcrumbs: readonly Breadcrumb[]
  /** This page in every language it is published in. */
  alternates: readonly Alternate[]
  channels: readonly Channel[]
  review: Review
  seo: Seo
  licence: Licence
  /** First publication in this language. */
  publishedAt: string
  /** Last change of the text in this language. */
  modifiedAt: string
  /** Of the content: equal hash, equal text. */
  hash: string
  /** schema.org, for `<script type="application/ld+json">`. Escape `<` as `\u003c` when you write it there. */
  jsonLd: Readonly<Record<string, unknown>>
  alternateNames: readonly string[]
  bodyAreas: readonly BodyArea[]
  sections: readonly Section[]
  /** That it is used for. */
  conditions: readonly ConditionCard[]
  relatedTreatments: readonly TreatmentCard[]
  faqs: readonly FaqCard[]
  /** Where it is offered. */
  locations: readonly LocationCard[]
}

export interface TreatmentCard {
  type: 'treatments'
  id: string
  slug: string
  locale: Locale
  /** On the website, such as `/treatments/spinal-cord-stimulation`. */
  path: string
  url: string
  title: string
  /** One or two plain sentences. */
  summary: string
  image: Image | null
  /** Came with the platform; nobody has reviewed it. */
  sampleContent: boolean
  fallbacks: readonly Fallback[]
  kind: TreatmentKind
}

export interface TreatmentCardList {
  items: readonly TreatmentCard[]
  /** How many there are in all. */
  total: number
  /** For `cursor`; null on the last page. */
  nextCursor: string | null
}

export type TreatmentKind = 'implanted-device' | 'injection' | 'procedure' | 'surgery' | 'medication' | 'therapy'

export type Weekday = 'monday' | 'tuesday' | 'wednesday' | 'thursday' | 'friday' | 'saturday' | 'sunday'

/** What a list of each type holds. */
export interface CardByType {
  treatments: TreatmentCard
  conditions: ConditionCard
  faqs: FaqCard
  locations: LocationCard
  providers: ProviderCard
  articles: ArticleCard
  pages: PageCard
}

/** One document of each type. */
export interface ItemByType {
  treatments: Treatment
  conditions: Condition
  faqs: Faq
  locations: Location
  providers: Provider
  articles: Article
  pages: Page
}

/** What a list of each type can be asked for. */
export interface ListParameters {
  treatments: {
    /** The language; the website's default when left out. */
    locale?: Locale | undefined
    /** Which kind of screen it is for. @default "web" */
    channel?: Channel | undefined
    /** Which forms of rich text to include. @default "html" */
    richText?: 'html' | 'text' | 'lexical' | 'all' | undefined
    /** Slugs of conditions: any of them. */
    condition?: readonly string[] | undefined
    /** Any of them. */
    bodyArea?: readonly BodyArea[] | undefined
    /** Any of them. */
    kind?: readonly TreatmentKind[] | undefined
    /** Slugs of locations: any of them. */
    location?: readonly string[] | undefined
    /** A minus turns the order around (`_desc` in GraphQL). @default "title" */
    sort?: 'title' | '-title' | 'published' | '-published' | 'modified' | '-modified' | 'date' | '-date' | undefined
    /** How many a page holds. @default 20 */
    limit?: number | undefined
    /** `nextCursor` of the page before. */
    cursor?: string | undefined
  }
  conditions: {
    /** The language; the website's default when left out. */
    locale?: Locale | undefined
    /** Which kind of screen it is for. @default "web" */
    channel?: Channel | undefined
    /** Which forms of rich text to include. @default "html" */
    richText?: 'html' | 'text' | 'lexical' | 'all' | undefined
    /** Slugs of treatments: any of them. */
    treatment?: readonly string[] | undefined
    /** Any of them. */
    bodyArea?: readonly BodyArea[] | undefined
    /** A minus turns the order around (`_desc` in GraphQL). @default "title" */
    sort?: 'title' | '-title' | 'published' | '-published' | 'modified' | '-modified' | 'date' | '-date' | undefined
    /** How many a page holds. @default 20 */
    limit?: number | undefined
    /** `nextCursor` of the page before. */
    cursor?: string | undefined
  }
  faqs: {
    /** The language; the website's default when left out. */
    locale?: Locale | undefined
    /** Which kind of screen it is for. @default "web" */
    channel?: Channel | undefined
    /** Which forms of rich text to include. @default "html" */
    richText?: 'html' | 'text' | 'lexical' | 'all' | undefined
    /** Any of them. */
    topic?: readonly FaqTopic[] | undefined
    /** Slugs of treatments: any of them. */
    treatment?: readonly string[] | undefined
    /** Slugs of conditions: any of them. */
    condition?: readonly string[] | undefined
    /** Slugs of locations: any of them. */
    location?: readonly string[] | undefined
    /** A minus turns the order around (`_desc` in GraphQL). @default "title" */
    sort?: 'title' | '-title' | 'published' | '-published' | 'modified' | '-modified' | 'date' | '-date' | undefined
    /** How many a page holds. @default 20 */
    limit?: number | undefined
    /** `nextCursor` of the page before. */
    cursor?: string | undefined
  }
  locations: {
    /** The language; the website's default when left out. */
    locale?: Locale | undefined
    /** Which kind of screen it is for. @default "web" */
    channel?: Channel | undefined
    /** Which forms of rich text to include. @default "html" */
    richText?: 'html' | 'text' | 'lexical' | 'all' | undefined
    /** Slugs of treatments: any of them. */
    treatment?: readonly string[] | undefined
    /** Slugs of providers: any of them. */
    provider?: readonly string[] | undefined
    /** Any of them. */
    language?: readonly SpokenLanguage[] | undefined
    /** Degrees north and east, such as `25.774,-80.194`: distances from there. */
    near?: string | undefined
    /** In km; only with `near`: clinics within it. */
    radius?: number | undefined
    /** `now`, or a date and time with its offset: only clinics open then; fills `opening`. */
    open?: string | undefined
    /** The same, but keeps every clinic: only fills `opening`. */
    opening?: string | undefined
    /** By distance when `near` is given, else by title. A minus turns the order around (`_desc` in GraphQL). */
    sort?: 'distance' | 'title' | '-title' | 'published' | '-published' | 'modified' | '-modified' | 'date' | '-date' | undefined
    /** How many a page holds. @default 20 */
    limit?: number | undefined
    /** `nextCursor` of the page before. */
    cursor?: string | undefined
  }
  providers: {
    /** The language; the website's default when left out. */
    locale?: Locale | undefined
    /** Which kind of screen it is for. @default "web" */
    channel?: Channel | undefined
    /** Which forms of rich text to include. @default "html" */
    richText?: 'html' | 'text' | 'lexical' | 'all' | undefined
    /** Slugs of locations: any of them. */
    location?: readonly string[] | undefined
    /** Any of them. */
    language?: readonly SpokenLanguage[] | undefined
    /** A minus turns the order around (`_desc` in GraphQL). @default "title" */
    sort?: 'title' | '-title' | 'published' | '-published' | 'modified' | '-modified' | 'date' | '-date' | undefined
    /** How many a page holds. @default 20 */
    limit?: number | undefined
    /** `nextCursor` of the page before. */
    cursor?: string | undefined
  }
  articles: {
    /** The language; the website's default when left out. */
    locale?: Locale | undefined
    /** Which kind of screen it is for. @default "web" */
    channel?: Channel | undefined
    /** Which forms of rich text to include. @default "html" */
    richText?: 'html' | 'text' | 'lexical' | 'all' | undefined
    /** Slugs of treatments: any of them. */
    treatment?: readonly string[] | undefined
    /** Slugs of conditions: any of them. */
    condition?: readonly string[] | undefined
    /** A minus turns the order around (`_desc` in GraphQL). @default "-date" */
    sort?: 'title' | '-title' | 'published' | '-published' | 'modified' | '-modified' | 'date' | '-date' | undefined
    /** How many a page holds. @default 20 */
    limit?: number | undefined
    /** `nextCursor` of the page before. */
    cursor?: string | undefined
  }
  pages: {
    /** The language; the website's default when left out. */
    locale?: Locale | undefined
    /** Which kind of screen it is for. @default "web" */
    channel?: Channel | undefined
    /** Which forms of rich text to include. @default "html" */
    richText?: 'html' | 'text' | 'lexical' | 'all' | undefined
    /** A minus turns the order around (`_desc` in GraphQL). @default "title" */
    sort?: 'title' | '-title' | 'published' | '-published' | 'modified' | '-modified' | 'date' | '-date' | undefined
    /** How many a page holds. @default 20 */
    limit?: number | undefined
    /** `nextCursor` of the page before. */
    cursor?: string | undefined
  }
}

/** What one document of each type can be asked for. */
export interface ItemParameters {
  treatments: {
    /** The language; the website's default when left out. */
    locale?: Locale | undefined
    /** Which kind of screen it is for. @default "web" */
    channel?: Channel | undefined
    /** Which forms of rich text to include. @default "html" */
    richText?: 'html' | 'text' | 'lexical' | 'all' | undefined
    /** Only the sections about these aspects. */
    aspect?: readonly HealthAspect[] | undefined
  }
  conditions: {
    /** The language; the website's default when left out. */
    locale?: Locale | undefined
    /** Which kind of screen it is for. @default "web" */
    channel?: Channel | undefined
    /** Which forms of rich text to include. @default "html" */
    richText?: 'html' | 'text' | 'lexical' | 'all' | undefined
    /** Only the sections about these aspects. */
    aspect?: readonly HealthAspect[] | undefined
  }
  faqs: {
    /** The language; the website's default when left out. */
    locale?: Locale | undefined
    /** Which kind of screen it is for. @default "web" */
    channel?: Channel | undefined
    /** Which forms of rich text to include. @default "html" */
    richText?: 'html' | 'text' | 'lexical' | 'all' | undefined
  }
  locations: {
    /** The language; the website's default when left out. */
    locale?: Locale | undefined
    /** Which kind of screen it is for. @default "web" */
    channel?: Channel | undefined
    /** Which forms of rich text to include. @default "html" */
    richText?: 'html' | 'text' | 'lexical' | 'all' | undefined
    /** `now`, or a date and time with its offset: fills `opening`. */
    opening?: string | undefined
  }
  providers: {
    /** The language; the website's default when left out. */
    locale?: Locale | undefined
    /** Which kind of screen it is for. @default "web" */
    channel?: Channel | undefined
    /** Which forms of rich text to include. @default "html" */
    richText?: 'html' | 'text' | 'lexical' | 'all' | undefined
  }
  articles: {
    /** The language; the website's default when left out. */
    locale?: Locale | undefined
    /** Which kind of screen it is for. @default "web" */
    channel?: Channel | undefined
    /** Which forms of rich text to include. @default "html" */
    richText?: 'html' | 'text' | 'lexical' | 'all' | undefined
  }
  pages: {
    /** The language; the website's default when left out. */
    locale?: Locale | undefined
    /** Which kind of screen it is for. @default "web" */
    channel?: Channel | undefined
    /** Which forms of rich text to include. @default "html" */
    richText?: 'html' | 'text' | 'lexical' | 'all' | undefined
  }
}

/** What the other addresses can be asked for. */
export interface Parameters {
  site: {
    /** The language; the website's default when left out. */
    locale?: Locale | undefined
    /** Which kind of screen it is for. @default "web" */
    channel?: Channel | undefined
  }
  navigation: {
    /** The language; the website's default when left out. */
    locale?: Locale | undefined
    /** Which kind of screen it is for. @default "web" */
    channel?: Channel | undefined
  }
  manifest: {
    /** The language; the website's default when left out. */
    locale?: Locale | undefined
    /** Which kind of screen it is for. @default "web" */
    channel?: Channel | undefined
  }
  resolve: {
    /** Such as `/es/treatments/spinal-cord-stimulation`. */
    path: string
    /** Which kind of screen it is for. @default "web" */
    channel?: Channel | undefined
  }
  search: {
    /** The language; the website's default when left out. */
    locale?: Locale | undefined
    /** Which kind of screen it is for. @default "web" */
    channel?: Channel | undefined
    /** Which forms of rich text to include. @default "html" */
    richText?: 'html' | 'text' | 'lexical' | 'all' | undefined
    /** What to look for, as a person would type it. The first 12 words count. */
    q: string
    /** Only these types. */
    type?: readonly ContentType[] | undefined
    /** Only about these parts of the body. */
    bodyArea?: readonly BodyArea[] | undefined
    /** How many results to answer. @default 20 */
    limit?: number | undefined
    /** How many results to pass over. @default 0 */
    offset?: number | undefined
  }
  changes: {
    /** The `cursor` of the answer before; 0 for everything. @default "0" */
    since?: string | undefined
    /** The most to answer at once. @default 200 */
    limit?: number | undefined
  }
}


/** The codes of errors, as the last part of a problem's `type`. */
export type ProblemCode =
  | 'malformed-request'
  | 'invalid-parameter'
  | 'refused'
  | 'too-deep'
  | 'sign-in-first'
  | 'forbidden'
  | 'not-found'
  | 'gone'
  | 'method-not-allowed'
  | 'body-too-large'
  | 'uri-too-long'
  | 'too-many-requests'
  | 'internal-error'
  | 'not-ready'
