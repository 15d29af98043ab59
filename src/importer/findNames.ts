/** Finds the conditions and treatments a text names, and the words that only nearly are such a name. */
import { distance } from 'fastest-levenshtein'
import { isAcronym, type Word, wordsOf } from './words.ts'

/** A name under which a document is known; several may share one id, and several ids one name. */
export interface KnownName {
  readonly id: string
  readonly name: string
}

/** A name found in the text. */
export interface FoundName extends KnownName {
  /** As the text has it. */
  readonly said: string
  /** Which of the texts, from 0. */
  readonly textIndex: number
}

/** Words one or two letters away from a name. */
export interface NearMiss extends KnownName {
  readonly said: string
}

export interface NamesInText {
  /** Every place, in order; a name inside a longer name is not a place of its own. */
  readonly found: readonly FoundName[]
  /** Each pair of words and document once. */
  readonly nearMisses: readonly NearMiss[]
}

interface Wanted extends KnownName {
  /** The stems run together, so that "post-laminectomy" and "postlaminectomy" are one. */
  readonly key: string
  readonly words: number
  readonly isAcronym: boolean
}

/** @param texts plain texts, such as the sections of a document */
export function findNames(texts: readonly string[], known: readonly KnownName[]): NamesInText {
  const wanted = known.map(toWanted).filter(({ key }) => key.length >= 3)
  const byKey = new Map<string, Wanted[]>()
  for (const name of wanted) byKey.set(name.key, [...(byKey.get(name.key) ?? []), name])
  // One more word than the name has: "post laminectomy syndrome".
  const longest = Math.max(0, ...wanted.map(({ words }) => words)) + 1
  const found: FoundName[] = []
  const leftOver = new Map<string, string>()
  texts.forEach((text, textIndex) => {
    const words = wordsOf(text)
    const free: Word[][] = [[]]
    for (let at = 0; at < words.length; ) {
      const length = longestNameAt(words, at, longest, byKey)
      if (length === 0) {
        const word = words[at]
        if (word) free.at(-1)?.push(word)
        at += 1
        continue
      }
      const said = words.slice(at, at + length)
      for (const { id, name } of namesOf(said, byKey))
        found.push({ id, name, said: sayAgain(said), textIndex })
      free.push([])
      at += length
    }
    for (const run of free)
      for (const phrase of phrasesOf(run, longest)) leftOver.set(keyOf(phrase), sayAgain(phrase))
  })
  return { found, nearMisses: nearMissesAmong(leftOver, wanted) }
}

function longestNameAt(
  words: readonly Word[],
  at: number,
  longest: number,
  byKey: ReadonlyMap<string, Wanted[]>,
): number {
  for (let length = Math.min(longest, words.length - at); length > 0; length -= 1) {
    const phrase = words.slice(at, at + length)
    if (isOnePhrase(phrase) && namesOf(phrase, byKey).length > 0) return length
  }
  return 0
}

function namesOf(phrase: readonly Word[], byKey: ReadonlyMap<string, Wanted[]>): Wanted[] {
  const names = byKey.get(keyOf(phrase)) ?? []
  return names.filter((name) => !name.isAcronym || phrase.every(({ text }) => text === text.toUpperCase()))
}

function* phrasesOf(words: readonly Word[], longest: number): Generator<Word[]> {
  for (let at = 0; at < words.length; at += 1) {
    for (let length = 1; length <= Math.min(longest, words.length - at); length += 1) {
      const phrase = words.slice(at, at + length)
      if (!isOnePhrase(phrase)) break
      yield phrase
    }
  }
}

function isOnePhrase(words: readonly Word[]): boolean {
  return words.every(({ startsClause }, index) => index === 0 || !startsClause)
}

function nearMissesAmong(phrases: ReadonlyMap<string, string>, wanted: readonly Wanted[]): NearMiss[] {
  const misses = new Map<string, NearMiss & { distance: number }>()
  // Same first letter: typing errors are rare there, and it spares most of the comparisons.
  const byFirstLetter = new Map<string, Wanted[]>()
  for (const name of wanted) {
    if (name.isAcronym || allowedDistance(name.key) === 0) continue
    const letter = name.key.charAt(0)
    byFirstLetter.set(letter, [...(byFirstLetter.get(letter) ?? []), name])
  }
  for (const [key, said] of phrases) {
    for (const { id, name, key: nameKey } of byFirstLetter.get(key.charAt(0)) ?? []) {
      const allowed = allowedDistance(nameKey)
      if (Math.abs(key.length - nameKey.length) > allowed) continue
      const away = distance(key, nameKey)
      if (away === 0 || away > allowed) continue
      const known = misses.get(`${id} ${name}`)
      if (!known || away < known.distance) misses.set(`${id} ${name}`, { id, name, said, distance: away })
    }
  }
  return [...misses.values()].map(({ id, name, said }) => ({ id, name, said }))
}

/** In letters, for a name of this length: short words are too often one letter from another word. */
function allowedDistance(key: string): number {
  return key.length < 6 ? 0 : Math.min(3, Math.floor(key.length / 6))
}

function toWanted({ id, name }: KnownName): Wanted {
  const words = wordsOf(name)
  return {
    id,
    name,
    key: keyOf(words),
    words: words.length,
    isAcronym: words.length === 1 && words.every(({ text }) => isAcronym(text)),
  }
}

function keyOf(words: readonly Word[]): string {
  return words.map(({ stem }) => stem).join('')
}

function sayAgain(words: readonly Word[]): string {
  return words.map(({ text }) => text).join(' ')
}
