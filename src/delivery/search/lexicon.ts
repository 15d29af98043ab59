/** The words of one language's documents, and the stems they stand for, as numbers. */
import type { Locale } from '#src/contract/vocabulary.ts'
import { synonymWords } from './concepts.ts'
import { isStopWord, stemOf } from './language.ts'
import { letterMask, masksFit, slipsAllowed, slipsBetween } from './spelling.ts'
import { fold } from './words.ts'

export interface Form {
  text: string
  /** Number of its stem. */
  term: number
  /** Says nothing by itself. */
  isSmall: boolean
  mask: number
}

/** A word that may have been meant. */
export interface Correction {
  form: Form
  slips: number
}

/** Between two texts of a document, so that no phrase reaches across; the number of the empty stem. */
export const gap = 0

export class Lexicon {
  readonly locale: Locale
  readonly #terms = new Map<string, number>()
  /** By number. */
  readonly #stems: string[] = []
  readonly #forms = new Map<string, Form>()
  /** By every way they are written. */
  readonly #written = new Map<string, Form>()
  readonly #byLength = new Map<number, Form[]>()
  readonly #byStart = new Map<string, Form[]>()

  constructor(locale: Locale) {
    this.locale = locale
    this.#number('')
    for (const word of synonymWords(locale)) this.learn(word)
  }

  /** @param word folded. A word once known stays: the words of a language are limited. */
  learn(word: string): Form {
    const known = this.#forms.get(word)
    if (known) return known
    const form = {
      text: word,
      term: this.#number(stemOf(this.locale, word)),
      isSmall: isStopWord(this.locale, word),
      mask: letterMask(word),
    }
    this.#forms.set(word, form)
    push(this.#byLength, word.length, form)
    push(this.#byStart, word.slice(0, 2), form)
    return form
  }

  /** A word as it stands in a document. Not for what people type: there is no end to it. */
  read(written: string): Form {
    const known = this.#written.get(written)
    if (known) return known
    const form = this.learn(fold(written))
    this.#written.set(written, form)
    return form
  }

  form(word: string): Form | undefined {
    return this.#forms.get(word)
  }

  /** The number of a stem, also of a word never seen whose stem is. */
  termOf(word: string): number | undefined {
    return this.#forms.get(word)?.term ?? this.#terms.get(stemOf(this.locale, word))
  }

  /** The stem with a number. */
  stem(term: number): string {
    return this.#stems[term] ?? ''
  }

  /** The stem of a word, seen before or not. */
  stemOf(word: string): string {
    const form = this.#forms.get(word)
    return form ? this.stem(form.term) : stemOf(this.locale, word)
  }

  /** The number under which documents are found that hold a name of a synonym group. */
  conceptTerm(group: number): number {
    // No stem starts with this sign.
    return this.#number(`=${group}`)
  }

  /** @param prefix at least two letters */
  *startingWith(prefix: string): Generator<Form> {
    for (const form of this.#byStart.get(prefix.slice(0, 2)) ?? []) {
      if (form.text.startsWith(prefix)) yield form
    }
  }

  /** Words a few slips away, in no particular order. */
  like(word: string): Correction[] {
    const most = slipsAllowed(word)
    const mask = letterMask(word)
    const found: Correction[] = []
    for (let length = word.length - most; most > 0 && length <= word.length + most; length++) {
      for (const form of this.#byLength.get(length) ?? []) {
        if (!masksFit(mask, form.mask, most)) continue
        const slips = slipsBetween(word, form.text, most)
        if (slips !== null && slips > 0) found.push({ form, slips })
      }
    }
    return found
  }

  #number(stem: string): number {
    const known = this.#terms.get(stem)
    if (known !== undefined) return known
    this.#terms.set(stem, this.#stems.length)
    return this.#stems.push(stem) - 1
  }
}

function push<Key>(map: Map<Key, Form[]>, key: Key, form: Form): void {
  const forms = map.get(key)
  if (forms) forms.push(form)
  else map.set(key, [form])
}
