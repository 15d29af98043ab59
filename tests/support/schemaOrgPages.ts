/** A small website with a page of every type, to see what its pages tell search engines. */
import type { ContentType } from '#src/contract/enums.ts'
import type { Locale } from '#src/contract/vocabulary.ts'
import { presentItem } from '#src/delivery/present/presentItem.ts'
import { richText } from '#tests/support/builders.ts'
import { both, publishedWorld, type StoredDocuments } from '#tests/support/publishedWorld.ts'
import type { LdDocument } from '#tests/support/schemaOrg.ts'

export type LdNode = Record<string, unknown>

export const section = (aspect: string) => ({
  aspect,
  heading: both(`About ${aspect}`),
  body: both(richText(`Text on ${aspect}.`)),
})
const reviewed = {
  author: 'The editorial team',
  medicalReviewer: 'doctor',
  lastReviewed: '2026-11-20T12:00:00.000Z',
  nextReviewDue: '2027-11-20T12:00:00.000Z',
  sources: [{ title: 'A study', publisher: 'A journal', url: 'https://journal.example.org/1', year: 2020 }],
}
export const treatment = {
  id: 'pump',
  slug: 'pain-pump',
  title: { en: 'Pain pump', es: 'Bomba' },
  alternateNames: { en: ['Drug pump'], es: ['Bomba de medicina'] },
  summary: both('A small device.'),
  kind: 'implanted-device',
  bodyAreas: ['lower-back', 'whole-body'],
  sections: [section('overview'), section('benefits'), section('benefits'), section('preparation')],
  conditions: ['sciatica'],
  heroImage: 'picture',
  review: reviewed,
}
export const clinic = {
  id: 'miami',
  slug: 'miami',
  name: both('Miami clinic'),
  summary: both('By the sea.'),
  address: { street: '100 Sample Plaza', unit: 'Suite 2', city: 'Miami', state: 'FL', postalCode: '33131' },
  latitude: 25.77,
  longitude: -80.19,
  telephone: '+13055550112',
  timeZone: 'America/New_York',
  acceptingNewPatients: false,
  languages: ['en', 'ht'],
  openingHours: [{ days: ['monday'], opens: '08:00', closes: '17:00' }],
  hoursExceptions: [{ date: '2026-12-25', reason: both('Christmas Day'), hours: [] }],
  services: ['pump'],
  providers: ['doctor', 'therapist'],
  photos: ['picture'],
}
export const documents: StoredDocuments = {
  treatments: [treatment],
  conditions: [
    {
      id: 'sciatica',
      slug: 'sciatica',
      name: { en: 'Sciatica', es: 'Ciática' },
      alternateNames: both(['Leg nerve pain']),
      summary: both('Pain down the leg.'),
      symptoms: both(['Burning pain']),
      bodyAreas: ['leg-and-foot', 'whole-body'],
      icd10Codes: ['M54.3', 'M54.4'],
      sections: [section('symptoms')],
    },
  ],
  faqs: [
    {
      id: 'mri',
      slug: 'mri',
      question: both('Is a scan safe?'),
      summary: both('Often.'),
      answer: both(richText('Ask first.')),
      treatments: ['pump'],
      conditions: ['sciatica'],
      locations: ['miami'],
      review: { ...reviewed, author: 'Ana Example' },
    },
  ],
  locations: [clinic],
  providers: [
    {
      id: 'doctor',
      slug: 'ana-example',
      name: 'Ana Example',
      credentials: 'MD, PhD',
      specialty: both('Pain medicine'),
      summary: both('A doctor.'),
      npi: '1234567893',
      languages: ['en', 'es'],
    },
    {
      id: 'therapist',
      slug: 'bo-example',
      name: 'Bo Example',
      credentials: 'DPT',
      summary: both('A therapist.'),
    },
  ],
  articles: [
    {
      id: 'news',
      slug: 'news',
      title: both('News'),
      summary: both('Some news.'),
      body: both(richText('News.')),
      publishedOn: '2026-10-01T12:00:00.000Z',
      treatments: ['pump'],
      review: { author: 'A group' },
    },
  ],
  pages: [{ id: 'home', slug: 'home', title: both('Welcome'), summary: both('Our home page.'), blocks: [] }],
  media: [
    {
      id: 'picture',
      filename: 'a picture.png',
      mimeType: 'image/png',
      width: 800,
      height: 600,
      alt: { en: 'A clinic', es: 'Una clínica' },
    },
  ],
}

/** A page of the website, in one language, with a finder for its nodes by type. */
export function pageOf(
  type: ContentType,
  id: string,
  locale: Locale = 'en',
  world: StoredDocuments = documents,
) {
  const scope = publishedWorld(world).scope(locale)
  const entry = scope.document(type, id)
  if (!entry) throw new Error(`There is no ${type} ${id}.`)
  const item = presentItem(scope, entry)
  const jsonLd = item.jsonLd as unknown as LdDocument
  const node = (type_: string) =>
    jsonLd['@graph'].find((one) => [one['@type']].flat().includes(type_)) as LdNode
  return { item, jsonLd, node }
}
export const idsOf = (type: ContentType) => (documents[type] ?? []).map(({ id }) => String(id))
