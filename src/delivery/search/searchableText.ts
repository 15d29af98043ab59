/** What of a document is searched: its texts, where they stand on the page, and how much they say. */
import type { ContentType } from '#src/contract/enums.ts'
import { bodyAreas, faqTopics, spokenLanguages, type Term, treatmentKinds } from '#src/contract/vocabulary.ts'
import type { Bodies, StoredBlock, TextTemplate } from '#src/publishing/publishedForm.ts'
import { fillText } from '#src/richtext/template.ts'
import type { Entry } from '../replica/publishedIndex.ts'
import { stateName } from './states.ts'

/** How much a word counts by where it stands; a title says more about a page than a sentence in it. */
export const weights = {
  title: 8,
  alternateName: 6,
  code: 6,
  place: 5,
  summary: 2.5,
  heading: 1.5,
  text: 1.5,
  /** What the page does not say in these words: “knee” of a treatment, “doctor” of a provider. */
  label: 3,
} as const
export type TextKind = keyof typeof weights

export interface SearchableText {
  kind: TextKind
  /** Its field in the whole document: `sections.2.body`. */
  field: string
  text: string
}

const one = (kind: TextKind, field: string, text: string | null): SearchableText[] =>
  text ? [{ kind, field, text }] : []
const each = (kind: TextKind, field: string, texts: readonly string[]): SearchableText[] =>
  texts.flatMap((text, index) => one(kind, `${field}.${index}`, text))

/** A question shown inside a text is left out: it is found as itself. */
const rich = (field: string, template: TextTemplate | null): SearchableText[] =>
  one(
    'text',
    field,
    template && fillText(template.text, { hrefOf: () => null, imageHtml: () => null, faq: () => null }),
  )

const labels = (field: string, terms: readonly Term[], values: readonly string[], entry: Entry) =>
  one(
    'label',
    field,
    terms
      .filter(({ value }) => values.includes(value))
      .map(({ label }) => label[entry.locale])
      .join(', '),
  )

const sections = ({ sections: all }: Bodies['treatments']): SearchableText[] =>
  all.flatMap(({ body, heading }, index) => [
    ...one('heading', `sections.${index}.heading`, heading),
    ...rich(`sections.${index}.body`, body),
  ])

/** As in “a doctor who speaks Spanish”. */
const speaks = { en: 'speaks, speaking', es: 'habla' } as const
const spoken = (entry: Entry<'locations' | 'providers'>) => [
  ...one('label', 'languages', speaks[entry.locale]),
  ...labels('languages', spokenLanguages, entry.brief.languages, entry),
]

/** What people call clinics and those who work there. */
const calling = {
  locations: {
    en: 'clinic, pain clinic, office, location, near me',
    es: 'clínica, clínica del dolor, consultorio, cerca de mí',
  },
  providers: {
    en: 'doctor, pain doctor, physician, provider, specialist',
    es: 'doctor, doctora, médico, médica, especialista en dolor',
  },
} as const

const readers: { [Type in ContentType]: (entry: Entry<Type>, body: Bodies[Type]) => SearchableText[] } = {
  treatments: (entry, body) => [
    ...each('alternateName', 'alternateNames', entry.brief.alternateNames),
    ...labels('kind', treatmentKinds, [entry.brief.kind], entry),
    ...labels('bodyAreas', bodyAreas, entry.brief.bodyAreas, entry),
    ...sections(body),
  ],
  conditions: (entry, body) => [
    ...each('alternateName', 'alternateNames', entry.brief.alternateNames),
    ...each('summary', 'symptoms', entry.brief.symptoms),
    ...each('code', 'icd10Codes', entry.brief.icd10Codes),
    ...labels('bodyAreas', bodyAreas, entry.brief.bodyAreas, entry),
    ...sections(body),
  ],
  faqs: (entry) => [
    ...rich('answer', entry.brief.answer),
    ...labels('topics', faqTopics, entry.brief.topics, entry),
  ],
  locations: (entry, body) => {
    const { city, postalCode, state, street } = entry.brief.address
    return [
      ...one('place', 'address', `${street}, ${city}, ${state} ${postalCode}`),
      ...one('label', 'address', stateName(state, entry.locale)),
      ...one('label', 'type', calling.locations[entry.locale]),
      ...spoken(entry),
      ...one('text', 'accessibilityNotes', body.accessibilityNotes),
      ...one('text', 'parkingNotes', body.parkingNotes),
    ]
  },
  providers: (entry, body) => [
    ...one('summary', 'specialty', entry.brief.specialty),
    ...one('summary', 'credentials', entry.brief.credentials),
    ...one('label', 'type', calling.providers[entry.locale]),
    ...spoken(entry),
    ...rich('biography', body.biography),
  ],
  articles: (_, body) => rich('body', body.body),
  pages: (_, body) => body.blocks.flatMap(blockTexts),
}

function blockTexts(block: StoredBlock, index: number): SearchableText[] {
  const at = `blocks.${index}`
  if (block.type === 'richText') return rich(`${at}.body`, block.body)
  if (block.type === 'image') return one('text', `${at}.caption`, block.caption)
  return [
    ...one('heading', `${at}.heading`, block.heading),
    ...('text' in block ? one('text', `${at}.text`, block.text) : []),
  ]
}

/** Every text of a document that is searched, what says most first. */
export function searchableTexts<Type extends ContentType>(
  entry: Entry<Type>,
  body: Bodies[Type],
): SearchableText[] {
  return [
    ...one('title', 'title', entry.brief.title),
    ...one('summary', 'summary', entry.brief.summary),
    ...readers[entry.type](entry, body),
  ]
}
