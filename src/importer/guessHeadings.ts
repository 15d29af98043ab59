/** Finds the headings of a document that marks none: short lines that stand alone. */

/** A paragraph as this guess sees it. */
export interface Candidate {
  readonly text: string
  /** All of its words are bold. */
  readonly isBold: boolean
  /** A paragraph of words and nothing else; not a list, a table or an image. */
  readonly isParagraph: boolean
}

const maxLength = 80
const maxWords = 12

/** Short, and not the end of a sentence. A question counts: "How long does it take?" */
export function isHeadingLike(text: string, isBold = false): boolean {
  const words = text.split(/\s+/).filter(Boolean)
  if (text.length > maxLength || words.length > maxWords || !/\p{L}{2}/u.test(text)) return false
  if (isBold) return !/[.!…]$/u.test(text)
  if (/[.!:;,…]["”’)]?$/u.test(text) || /^[\p{Ll}(]/u.test(text)) return false
  // An address, a phone number or a link is short too.
  return !/@|https?:|www\.|(?:\d[\s().-]*){7}/i.test(text)
}

/**
 * Which blocks are headings: short lines with text below them. Several in a row are more likely an address
 * or a list without bullets, so of those only the ones whose words say they are headings.
 * @param isKnown tells a heading by what it says
 * @returns one answer a block, in order
 */
export function guessHeadings(blocks: readonly Candidate[], isKnown: (text: string) => boolean): boolean[] {
  const looks = blocks.map(({ isBold, isParagraph, text }) => isParagraph && isHeadingLike(text, isBold))
  return blocks.map(({ isBold, text }, at) => {
    if (!looks[at] || at === blocks.length - 1) return false
    const standsAlone = !looks[at - 1] && !looks[at + 1]
    return standsAlone || isBold || isKnown(text)
  })
}

/** "2) Risks:" → "Risks". */
export function headingText(text: string): string {
  return text
    .replace(/^\d{1,2}[.)]\s+/, '')
    .replace(/\s*:$/, '')
    .trim()
}
