/** Text → words to compare: lower case, without accents, each with its place in the text. */

export interface Word {
  /** Folded, unless asked for otherwise: `Crónico` is `cronico`. */
  text: string
  /** Place in the text, in UTF-16 units; `end` is the first after it. */
  start: number
  end: number
  /** Whether a sentence or a part of one ended before it. */
  breaks: boolean
}

/** Longer runs are addresses or noise, nothing a person would look for. */
export const maxWordLength = 40

const ascii = /^[a-z0-9.]+$/
const pause = /[.,;:!?¿¡()\n]/
const letter = /^[\p{L}\p{N}]$/u
const mark = /^\p{M}$/u
const digit = /^\p{N}$/u

/** One word as it is compared. */
export function fold(word: string): string {
  const lower = word.toLowerCase()
  return ascii.test(lower) ? lower : lower.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
}

/** For `wordsOf`: words as they stand. */
export const asWritten = (word: string): string => word

/** What a character is for us; 0 was not looked at yet. */
const Kind = { unknown: 0, other: 1, letter: 2, mark: 3 } as const

// Asking a regular expression for every character took most of the time an index needs to be made.
const kinds = new Uint8Array(65_536)

function kindOf(code: number): number {
  const known = kinds[code] ?? Kind.other
  if (known !== Kind.unknown) return known
  const character = String.fromCharCode(code)
  const kind = letter.test(character) ? Kind.letter : mark.test(character) ? Kind.mark : Kind.other
  kinds[code] = kind
  return kind
}

/** The first place from `at` on that is not inside a word. */
function endOfWord(text: string, at: number): number {
  let end = at
  for (; end < text.length; end++) {
    const kind = kindOf(text.charCodeAt(end))
    if (kind === Kind.letter || (kind === Kind.mark && end > at)) continue
    // A dot before a digit stays inside, for codes such as M96.1.
    if (end > at && text[end] === '.' && digit.test(text[end + 1] ?? '')) continue
    break
  }
  return end
}

/**
 * @param limit how many words at most
 * @param foldWord how words are folded; a lexicon does it itself
 */
export function wordsOf(text: string, limit = Number.POSITIVE_INFINITY, foldWord = fold): Word[] {
  const words: Word[] = []
  let before = 0
  for (let start = 0; start < text.length && words.length < limit; ) {
    const end = endOfWord(text, start)
    if (end === start) {
      start += 1
      continue
    }
    if (end - start <= maxWordLength) {
      const breaks =
        start - before > 1 || before === 0 ? pause.test(text.slice(before, start)) : text[before] === '\n'
      words.push({ text: foldWord(text.slice(start, end)), start, end, breaks })
    }
    before = end
    start = end
  }
  return words
}
