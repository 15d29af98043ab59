/** The searchable documents of one language. A place in it is a slot: a small number that is used again. */
import type { ContentType } from '#src/contract/enums.ts'
import type { Locale } from '#src/contract/vocabulary.ts'
import type { Entry } from '../replica/publishedIndex.ts'
import { conceptsIn } from './concepts.ts'
import { gap, Lexicon } from './lexicon.ts'
import { Postings } from './postings.ts'
import { type SearchableText, type TextKind, weights } from './searchableText.ts'
import { asWritten, wordsOf } from './words.ts'

/** Words of a document that are searched; a long page has 1,500, and memory stays bounded. */
const maxWords = 3000

export interface IndexedDocument {
  entry: Entry<ContentType>
  /** Terms it is found by. */
  terms: Uint16Array | Uint32Array
  /** Its words in order, small ones too, a gap between texts: for phrases. */
  sequence: Uint16Array | Uint32Array
  /** Title, then alternate names, each as `phraseKey`. */
  names: readonly string[]
}

/** Words in order as one string in which other such strings can be looked for. */
export const phraseKey = (terms: readonly number[]): string => ` ${terms.join(' ')} `

/** Twice as often is not twice as much, and less so in a long text. */
const share = (times: number, length: number, kind: TextKind) =>
  times / (times + (kind === 'text' ? 1 + length / 500 : 0.5 + Math.min(1, length / 20)))

export class LocaleIndex {
  readonly locale: Locale
  readonly lexicon: Lexicon
  readonly postings = new Postings()
  readonly #documents: (IndexedDocument | undefined)[] = []
  readonly #slots = new Map<string, number>()
  readonly #free: number[] = []

  constructor(locale: Locale) {
    this.locale = locale
    this.lexicon = new Lexicon(locale)
  }

  /** How many documents there are. */
  get size(): number {
    return this.#slots.size
  }

  /** One more than the highest slot. */
  get slots(): number {
    return this.#documents.length
  }

  at(slot: number): IndexedDocument | undefined {
    return this.#documents[slot]
  }

  remove(rowId: string): void {
    const slot = this.#slots.get(rowId)
    if (slot === undefined) return
    for (const term of this.#documents[slot]?.terms ?? []) this.postings.remove(term, slot)
    this.#documents[slot] = undefined
    this.#slots.delete(rowId)
    this.#free.push(slot)
  }

  /** Puts a document in the place of what it was before. */
  put(entry: Entry<ContentType>, texts: readonly SearchableText[]): void {
    this.remove(entry.rowId)
    const slot = this.#free.pop() ?? this.#documents.length
    const found = new Map<number, number>()
    const sequence: number[] = []
    const names: string[] = []
    for (const { kind, text } of texts) {
      if (sequence.length >= maxWords) break
      const terms = this.#read(text, kind, maxWords - sequence.length, found)
      sequence.push(gap, ...terms)
      if (kind === 'title' || kind === 'alternateName') names.push(phraseKey(terms))
    }
    for (const [term, weight] of found) this.postings.add(term, slot, weight)
    this.#documents[slot] = { entry, terms: compact([...found.keys()]), sequence: compact(sequence), names }
    this.#slots.set(entry.rowId, slot)
  }

  /** Adds the weights of a text's terms to what was found. @returns its words in order */
  #read(text: string, kind: TextKind, limit: number, found: Map<number, number>): number[] {
    const words = wordsOf(text, limit, asWritten)
    const times = new Map<number, number>()
    const row: { stem: string; breaks: boolean }[] = []
    const isName = kind === 'title' || kind === 'alternateName'
    const terms = words.map(({ breaks, text: word }) => {
      const { isSmall, term } = this.lexicon.read(word)
      if (!isSmall) row.push({ stem: this.lexicon.stem(term), breaks })
      // “About us” must be found by its small words.
      if (!isSmall || isName) times.set(term, (times.get(term) ?? 0) + 1)
      return term
    })
    for (const { group } of conceptsIn(this.locale, row)) {
      const term = this.lexicon.conceptTerm(group)
      times.set(term, (times.get(term) ?? 0) + 1)
    }
    for (const [term, count] of times)
      found.set(term, (found.get(term) ?? 0) + weights[kind] * share(count, words.length, kind))
    return terms
  }
}

const compact = (numbers: readonly number[]) =>
  numbers.some((number) => number > 65_535) ? Uint32Array.from(numbers) : Uint16Array.from(numbers)
