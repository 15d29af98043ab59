/** Converted sections → the data of a draft, as each content type keeps its text. */
import type { HealthAspect } from '#src/contract/vocabulary.ts'
import { healthAspects, type Locale } from '#src/contract/vocabulary.ts'
import type { RichTextState } from '#src/richtext/lexicalState.ts'
import type { ImportType } from './importTypes.ts'
import { escapeHtml } from './plainTextToHtml.ts'
import type { DocumentSection } from './splitDocument.ts'

/** One stretch of text that goes into one rich text field. */
export interface Part {
  readonly heading: string | null
  readonly html: string
}

/** A part whose images are stored; null when it holds nothing. */
export interface StoredPart {
  readonly heading: string | null
  readonly aspect: HealthAspect | null
  readonly body: RichTextState | null
}

export const titleFieldOf = {
  treatments: 'title',
  conditions: 'name',
  articles: 'title',
  pages: 'title',
} as const satisfies Record<ImportType, string>

export function hasSections(type: ImportType): type is 'treatments' | 'conditions' {
  return type === 'treatments' || type === 'conditions'
}

/** The stretches of a document: a section each, or for an article one text with its headings. */
export function partsOf(type: ImportType, sections: readonly DocumentSection[], locale: Locale): Part[] {
  const [overview] = healthAspects
  if (hasSections(type))
    return sections.map(({ heading, html }) => ({ heading: heading ?? overview.label[locale], html }))
  const texts = sections.map(({ heading, html }) =>
    heading === null ? html : `<h2>${escapeHtml(heading)}</h2>\n${html}`,
  )
  if (type === 'articles') return [{ heading: null, html: texts.join('\n') }]
  return sections.map(({ heading }, index) => ({ heading, html: texts[index] ?? '' }))
}

/** The fields that hold the text of a new document. */
export function textFieldsOf(type: ImportType, parts: readonly StoredPart[]): Record<string, unknown> {
  if (hasSections(type)) {
    // An aspect nobody knew stays open: a draft may lack it, and publishing asks for it.
    return {
      sections: parts.map(({ aspect, body, heading }) => ({
        heading,
        ...(aspect ? { aspect } : {}),
        ...(body ? { body } : {}),
      })),
    }
  }
  if (type === 'articles') return parts[0]?.body ? { body: parts[0].body } : {}
  return { blocks: parts.flatMap(({ body }) => (body ? [{ blockType: 'richText', body }] : [])) }
}

/** The text of a translation, laid over the rows there are; null when their number differs. */
export function translatedFieldsOf(
  type: ImportType,
  parts: readonly StoredPart[],
  existing: Readonly<Record<string, unknown>>,
): Record<string, unknown> | null {
  if (type === 'articles') return textFieldsOf(type, parts)
  const field = hasSections(type) ? 'sections' : 'blocks'
  const rows = rowsOf(existing[field])
  const takesText = (row: Row): boolean => hasSections(type) || row['blockType'] === 'richText'
  if (rows.filter(takesText).length !== parts.length) return null
  const left = [...parts]
  return {
    [field]: rows.map((row) => {
      const part = takesText(row) ? left.shift() : undefined
      if (!part) return row
      const heading = hasSections(type) ? { heading: part.heading } : {}
      return { ...row, ...heading, ...(part.body ? { body: part.body } : {}) }
    }),
  }
}

type Row = Readonly<Record<string, unknown>>

export function rowsOf(value: unknown): Row[] {
  return Array.isArray(value)
    ? value.filter((row): row is Row => typeof row === 'object' && row !== null)
    : []
}
