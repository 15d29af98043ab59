/** The text of a card: the first sentences of a page, as many as fit. */
import type { Locale } from '#src/contract/vocabulary.ts'

/** As the `summary` fields of the model have it, in UTF-16 units. */
export const summaryMaxLength = 200

export interface Summary {
  readonly text: string
  /** The first sentence alone was too long, so it ends in "…". */
  readonly isCut: boolean
}

/** After these a full stop does not end the sentence. */
const abbreviation =
  /(?:^|[\s(“"])(?:Dra?|Mrs?|Ms|Sra?|Srta|St|vs|No|Núm|approx|aprox|e\.\s?g|i\.\s?e|p\.\s?ej|EE|Inc|Ph\.\s?D|M\.\s?D)\.$/iu

/**
 * The first sentences of a paragraph, together at most 200 characters.
 * @param paragraph plain text
 */
export function summarize(paragraph: string, locale: Locale): Summary {
  // Far more than fits: sentences of a whole book would take seconds to tell apart.
  const text = paragraph.slice(0, 5000).replace(/\s+/g, ' ').trim()
  let summary = ''
  for (const sentence of sentencesOf(text, locale)) {
    const longer = `${summary} ${sentence}`.trim()
    if (longer.length > summaryMaxLength) break
    summary = longer
  }
  if (summary !== '' || text === '') return { text: summary, isCut: false }
  return { text: cutAtWord(text, summaryMaxLength, locale), isCut: true }
}

/** The text, or its beginning up to a whole word and "…", at most `maxLength` UTF-16 units long. */
export function cutAtWord(text: string, maxLength: number, locale: Locale): string {
  if (text.length <= maxLength) return text
  let end = 0
  // By what a reader sees as one letter: half an emoji or a lost accent would be worse than a short text.
  for (const { index, segment } of new Intl.Segmenter(locale).segment(text.slice(0, maxLength + 50))) {
    if (index + segment.length > maxLength - 1) break
    end = index + segment.length
  }
  const start = text.slice(0, end)
  const lastSpace = start.lastIndexOf(' ')
  // In one endless word there is no better place than where we are.
  const isMidWord = text[end] !== ' ' && lastSpace > maxLength / 2
  return `${(isMidWord ? start.slice(0, lastSpace) : start).replace(/[\s,;:.–—-]+$/u, '')}…`
}

function sentencesOf(text: string, locale: Locale): string[] {
  const sentences: string[] = []
  let open = ''
  for (const { segment } of new Intl.Segmenter(locale, { granularity: 'sentence' }).segment(text)) {
    open += segment
    if (abbreviation.test(open.trimEnd())) continue
    sentences.push(open.trim())
    open = ''
  }
  if (open.trim() !== '') sentences.push(open.trim())
  return sentences
}
