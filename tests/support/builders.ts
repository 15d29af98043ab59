/** Builders of valid documents: each test states only what it is about. */

let counter = 0
const unique = () => `${++counter}-${process.pid.toString(36)}`

/** Rich text of one paragraph, as the editor stores it. */
export const richText = (text: string) => ({
  root: {
    type: 'root',
    version: 1,
    direction: 'ltr',
    format: '',
    indent: 0,
    children: [
      {
        type: 'paragraph',
        version: 1,
        direction: 'ltr',
        format: '',
        indent: 0,
        textFormat: 0,
        textStyle: '',
        children: [{ type: 'text', version: 1, text, detail: 0, format: 0, mode: 'normal', style: '' }],
      },
    ],
  },
})

export const aSection = (over: Record<string, unknown> = {}) => ({
  aspect: 'overview',
  heading: 'Overview',
  body: richText('What it is.'),
  ...over,
})

export const aTreatment = (over: Record<string, unknown> = {}) => ({
  title: `Treatment ${unique()}`,
  summary: 'A treatment for tests.',
  kind: 'injection',
  sections: [aSection()],
  ...over,
})

export const aCondition = (over: Record<string, unknown> = {}) => ({
  name: `Condition ${unique()}`,
  summary: 'A condition for tests.',
  sections: [aSection()],
  ...over,
})

export const aFaq = (over: Record<string, unknown> = {}) => ({
  question: `Question ${unique()}?`,
  summary: 'A question for tests.',
  answer: richText('An answer.'),
  ...over,
})

export const aLocation = (over: Record<string, unknown> = {}) => ({
  name: `Clinic ${unique()}`,
  summary: 'A clinic for tests.',
  address: { street: '100 Sample Plaza', city: 'Miami', state: 'FL', postalCode: '33101' },
  latitude: 25.76,
  longitude: -80.19,
  telephone: '+13055550123',
  timeZone: 'America/New_York',
  openingHours: [{ days: ['monday', 'tuesday'], opens: '08:30', closes: '17:00' }],
  ...over,
})

export const aProvider = (over: Record<string, unknown> = {}) => ({
  name: `Provider ${unique()}`,
  summary: 'A provider for tests.',
  credentials: 'MD',
  ...over,
})

export const anArticle = (over: Record<string, unknown> = {}) => ({
  title: `Article ${unique()}`,
  summary: 'An article for tests.',
  body: richText('Some news.'),
  ...over,
})

export const aPage = (over: Record<string, unknown> = {}) => ({
  title: `Page ${unique()}`,
  summary: 'A page for tests.',
  blocks: [{ blockType: 'richText', body: richText('A text.') }],
  ...over,
})

export const aSite = (over: Record<string, unknown> = {}) => ({
  key: `site-${unique()}`,
  name: 'A site',
  domains: ['www.example.org'],
  languages: ['en', 'es'],
  brand: {
    primaryColor: '#0b5563',
    onPrimaryColor: '#ffffff',
    accentColor: '#7a2e1d',
    onAccentColor: '#ffffff',
  },
  disclaimer: 'For information only.',
  ...over,
})

/** A builder for each content type. */
export const builders = {
  treatments: aTreatment,
  conditions: aCondition,
  faqs: aFaq,
  locations: aLocation,
  providers: aProvider,
  articles: anArticle,
  pages: aPage,
} as const
