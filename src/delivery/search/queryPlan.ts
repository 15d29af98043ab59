/** What a question asks for: its words with what else each may stand for, and the names it holds. */
import { locales } from '#src/contract/vocabulary.ts'
import { conceptsAsked } from './concepts.ts'
import { isStopWord, stemOf } from './language.ts'
import type { Form } from './lexicon.ts'
import { type LocaleIndex, phraseKey } from './localeIndex.ts'
import { type Word, wordsOf } from './words.ts'

/** More words than this are not looked at: people ask with three. */
const maxWords = 12
/** How many words a beginning or a slip may stand for. */
const maxBeginnings = 30
const maxCorrections = 5

export interface Alternative {
  term: number
  /** Between 0 and 1: how sure it is that this was meant. */
  weight: number
}

/** A word of the question that a document must hold in some form. */
export interface Unit {
  text: string
  alternatives: readonly Alternative[]
  /** Other words that may have been meant, nearest first; none when the word is known. */
  corrections: readonly Form[]
}

export interface Plan {
  units: readonly Unit[]
  /** Names in the question: the term of the group, and which units they stand for, as bits. */
  concepts: readonly { group: number; term: number; units: number }[]
  /** The words as a phrase, when all are known. */
  phrase: readonly number[]
  /** The same to compare with names. */
  phraseKey: string
  /** Nothing but small words, which then count. */
  smallWords: boolean
}

/** @param guess look for other spellings of known words too */
export function planQuery(index: LocaleIndex, query: string, guess = false): Plan {
  const words = splitRunTogether(index, wordsOf(query, maxWords))
  const smallWords = words.every(({ text }) => isStopWord(index.locale, text))
  const telling = smallWords ? words : words.filter(({ text }) => !isStopWord(index.locale, text))
  // Said twice is not asked twice.
  const content = telling.filter((word, at) => telling.findIndex(({ text }) => text === word.text) === at)
  const named = conceptsOf(index, content)
  const units = content.map((word, at) => {
    const isName = named.some(({ units: bits }) => (bits & (1 << at)) !== 0)
    const spelling = smallWords || isName ? 'sure' : guess ? 'doubtful' : 'as typed'
    const unit = unitOf(index, word.text, word === words.at(-1) && !smallWords, spelling)
    return { ...unit, alternatives: [...unit.alternatives, ...joined(index, content, at)] }
  })
  // A slip in a name is put right first.
  const corrected = content.map(({ breaks, text }, at) => ({
    breaks,
    text: (index.lexicon.form(text) ? undefined : units[at]?.corrections[0]?.text) ?? text,
  }))
  const concepts = distinct([...named, ...conceptsOf(index, corrected)])
  const terms = words.map(({ text }) => index.lexicon.termOf(text) ?? -1)
  return {
    units,
    concepts,
    phrase: terms,
    phraseKey: phraseKey(terms),
    smallWords,
  }
}

const documents = (index: LocaleIndex, term: number | undefined) =>
  term === undefined ? 0 : index.postings.count(term)

function unitOf(
  index: LocaleIndex,
  text: string,
  isLast: boolean,
  spelling: 'sure' | 'as typed' | 'doubtful',
): Unit {
  const term = index.lexicon.termOf(text)
  const known = documents(index, term) > 0
  const alternatives = new Map<number, number>()
  if (term !== undefined && known) alternatives.set(term, 1)
  if (isLast && text.length > (known ? 2 : 1)) {
    const forms = [...index.lexicon.startingWith(text)]
    for (const form of mostUsed(index, forms, maxBeginnings))
      offer(alternatives, form.term, known ? 0.3 : 0.7)
  }
  let corrections: Form[] = []
  // A word of the synonyms is known though no document holds it.
  const unknown = alternatives.size === 0 && !index.lexicon.form(text)
  if (spelling === 'doubtful' || (spelling === 'as typed' && unknown)) {
    const near = index.lexicon
      .like(text)
      .filter(({ form }) => documents(index, form.term) > 0 || !known)
      .sort((a, b) => a.slips - b.slips || documents(index, b.form.term) - documents(index, a.form.term))
      .slice(0, maxCorrections)
    corrections = near.map(({ form }) => form)
    for (const { form, slips } of near) offer(alternatives, form.term, slips === 1 ? 0.6 : 0.4)
  }
  return {
    text,
    corrections,
    alternatives: [...alternatives].map(([one, weight]) => ({ term: one, weight })),
  }
}

function offer(alternatives: Map<number, number>, term: number, weight: number): void {
  alternatives.set(term, Math.max(weight, alternatives.get(term) ?? 0))
}

const mostUsed = (index: LocaleIndex, forms: readonly Form[], most: number) =>
  forms
    .filter(({ term }) => documents(index, term) > 0)
    .sort((a, b) => documents(index, b.term) - documents(index, a.term))
    .slice(0, most)

/** “radio frequency” for “radiofrequency”: the word with its neighbour as one. */
function joined(index: LocaleIndex, words: readonly Word[], at: number): Alternative[] {
  return [at - 1, at].flatMap((from) => {
    const [first, second] = [words[from], words[from + 1]]
    const term = first && second && index.lexicon.form(first.text + second.text)?.term
    return term !== undefined && documents(index, term) > 0 ? [{ term, weight: 0.9 }] : []
  })
}

/** “backpain” for “back pain”: an unknown word that is two known ones. */
function splitRunTogether(index: LocaleIndex, words: readonly Word[]): Word[] {
  const isKnown = (text: string) => documents(index, index.lexicon.form(text)?.term) > 0
  return words.flatMap((word) => {
    if (word.text.length < 7 || index.lexicon.form(word.text)) return word
    for (let at = 3; at <= word.text.length - 3; at++) {
      const [first, second] = [word.text.slice(0, at), word.text.slice(at)]
      if (isKnown(first) && isKnown(second))
        return [
          { ...word, text: first },
          { ...word, text: second, breaks: false },
        ]
    }
    return word
  })
}

/** Names in the question, in any language: who asks for SCS in Spanish finds what it is called there. */
function conceptsOf(index: LocaleIndex, row: readonly Pick<Word, 'breaks' | 'text'>[]): Plan['concepts'] {
  return locales.flatMap(({ value: locale }) => {
    const stems = row.map(({ breaks, text }) => ({ breaks, stem: stemOf(locale, text) }))
    return conceptsAsked(locale, stems).map(({ from, group, to }) => ({
      group,
      term: index.lexicon.conceptTerm(group),
      units: (2 ** (to - from) - 1) * 2 ** from,
    }))
  })
}

/** Each name once for each place, however it was found. */
const distinct = (concepts: Plan['concepts']): Plan['concepts'] => [
  ...new Map(concepts.map((concept) => [`${concept.group} ${concept.units}`, concept])).values(),
]
