/** Words of a text in a form that forgives case, accents, hyphens and plurals, in English and Spanish. */

/** A word as it stands in the text, and as we compare it. */
export interface Word {
  readonly text: string
  readonly stem: string
  /** A comma, full stop, bracket or line break stands before it: "cancer, pain" is not "cancer pain". */
  readonly startsClause: boolean
}

/** The words of a text in order; punctuation and a possessive `'s` are not words. */
export function wordsOf(text: string): Word[] {
  const found = text.normalize('NFC').matchAll(/([^\p{L}\p{N}]*)([\p{L}\p{N}\p{M}]+(?:['’]\p{L}+)*)/gu)
  return Array.from(found, ([, before = '', word = '']) => ({
    text: word,
    stem: stemOf(word),
    startsClause: /[.,;:!?()[\]…\n]/.test(before),
  }))
}

/** Short words in capitals are names of their own (`TENS`, `CRPS`), never the plural of something. */
export function isAcronym(word: string): boolean {
  return /^\p{Lu}{2,4}$/u.test(word)
}

// Crude on purpose: both sides of a comparison go through it, so it only has to bring forms of one
// word together (syndrome, syndromes; stenosis, stenoses; inyección, inyecciones), not to be a root.
function stemOf(word: string): string {
  const plain = word
    .replace(/['’]s$/i, '')
    .replace(/['’]/g, '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
  if (isAcronym(word) || plain.length <= 3 || /ss$|\d/.test(plain)) return plain
  return plain.replace(/(?:es|is|s|e)$/, '').replace(/i$/, 'y')
}
