/** Text → words to compare: lower case, without accents, each with its place in the text. */

export interface Word {
  /** Folded: `Crónico` is `cronico`. */
  text: string
  /** Place in the text, in UTF-16 units; `end` is the first after it. */
  start: number
  end: number
  /** Whether a sentence or a part of one ended before it. */
  breaks: boolean
}

/** Longer runs are addresses or noise, nothing a person would look for. */
export const maxWordLength = 40

// A dot before a digit stays inside, for codes such as M96.1.
const pattern = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:\.(?=\p{N})[\p{L}\p{N}]+)*/gu
const plain = /^[a-z0-9.]+$/
const pause = /[.,;:!?¿¡()\n]/

/** One word as it is compared. */
export function fold(word: string): string {
  const lower = word.toLowerCase()
  return plain.test(lower) ? lower : lower.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
}

/** @param limit how many words at most */
export function wordsOf(text: string, limit = Number.POSITIVE_INFINITY): Word[] {
  const words: Word[] = []
  let before = 0
  for (const { 0: found, index } of text.matchAll(pattern)) {
    if (words.length >= limit) break
    const end = index + found.length
    if (found.length <= maxWordLength)
      words.push({ text: fold(found), start: index, end, breaks: pause.test(text.slice(before, index)) })
    before = end
  }
  return words
}
