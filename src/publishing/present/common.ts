/** The parts every content type has in its published form. */
import type { HealthAspect } from '#src/contract/vocabulary.ts'
import { type DocumentReader, isRaw, plainDay, plainText, type Raw, rows } from '../documentReader.ts'
import type { StoredSection, StoredSource } from '../publishedForm.ts'

export const group = (raw: Raw, name: string): Raw => (isRaw(raw[name]) ? raw[name] : {})

/** @param titleField a translated field, or `plainTitle` for what is the same in every language */
export function commonBrief(
  raw: Raw,
  read: DocumentReader,
  { image, title }: { title: string; image: string | null },
) {
  const review = group(raw, 'review')
  return {
    title,
    summary: read.text(raw, 'summary') ?? '',
    image,
    sampleContent: raw['sampleContent'] === true,
    fallbacks: read.fallbacks,
    lastReviewed: plainDay(review['lastReviewed']),
    nextReviewDue: plainDay(review['nextReviewDue']),
    noIndex: group(raw, 'seo')['noIndex'] === true,
  }
}

export function commonBody(raw: Raw, read: DocumentReader) {
  const review = group(raw, 'review')
  const seo = group(raw, 'seo')
  return {
    seo: {
      title: read.text(seo, 'title', 'seo.title'),
      description: read.text(seo, 'description', 'seo.description'),
      image: read.reference('media', seo['image']),
    },
    review: {
      author: plainText(review['author']),
      medicalReviewer: read.reference('providers', review['medicalReviewer']),
      sources: rows(review['sources'], presentSource),
    },
  }
}

function presentSource(value: unknown): StoredSource | null {
  if (!isRaw(value)) return null
  const url = plainText(value['url'])
  const title = plainText(value['title'])
  if (!url || !title) return null
  const year = value['year']
  return {
    title,
    publisher: plainText(value['publisher']) ?? '',
    url,
    year: typeof year === 'number' ? year : null,
  }
}

/** A section without heading or text in any public language is left out. */
export function presentSections(raw: Raw, read: DocumentReader): StoredSection[] {
  return rows(raw['sections'], (value, index) => {
    if (!isRaw(value)) return null
    const heading = read.text(value, 'heading', `sections.${index}.heading`)
    const body = read.richText(value, 'body', `sections.${index}.body`)
    return heading && body ? { aspect: value['aspect'] as HealthAspect, heading, body } : null
  })
}
