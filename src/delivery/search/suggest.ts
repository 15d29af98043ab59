/** Other spellings of a question, when little was found. */

import type { ContentType } from '#src/contract/enums.ts'
import type { Bodies } from '#src/publishing/publishedForm.ts'
import type { Entry } from '../replica/publishedIndex.ts'
import type { Form } from './lexicon.ts'
import type { IndexedDocument, LocaleIndex } from './localeIndex.ts'
import { planQuery } from './queryPlan.ts'
import { matches } from './rank.ts'
import { searchableTexts } from './searchableText.ts'
import { slipsBetween } from './spelling.ts'
import { wordsOf } from './words.ts'

/** Most suggestions in an answer. */
const maxSuggestions = 3
/** Most spellings looked at for them. */
const maxTries = 5

type ReadBody = <Type extends ContentType>(entry: Entry<Type>) => Bodies[Type]

/** Documents looked at for the spelling of a word: one alone may have it in another number only. */
const maxHolders = 12

/**
 * Spells a word as documents of this website do, so that a suggestion says nothing that stands only
 * elsewhere, and has its accents.
 */
function spelledIn(
  index: LocaleIndex,
  holders: readonly IndexedDocument[],
  body: ReadBody,
  form: Form,
): string | null {
  const stem = index.lexicon.stem(form.term)
  let nearest: { text: string; slips: number } | null = null
  for (const { entry } of holders) {
    for (const { kind, text } of searchableTexts(entry, body(entry))) {
      if (kind === 'label') continue
      for (const word of wordsOf(text)) {
        if (index.lexicon.stemOf(word.text) !== stem) continue
        const slips = slipsBetween(form.text, word.text, 4)
        if (slips === null || (nearest && slips >= nearest.slips)) continue
        nearest = { text: text.slice(word.start, word.end).toLowerCase(), slips }
        if (slips === 0) return nearest.text
      }
    }
  }
  return nearest?.text ?? null
}

/** @param count how many documents the question found; a suggestion finds more */
export function suggest(
  index: LocaleIndex,
  query: string,
  count: number,
  isWanted: (document: IndexedDocument) => boolean,
  body: ReadBody,
): string[] {
  const guess = planQuery(index, query, true)
  const suggestions = new Set<string>()
  // What is known is left alone while something else is not.
  const plain = planQuery(index, query).units.filter(({ corrections }) => corrections.length > 0)
  const doubtful = plain.length > 0 ? plain : guess.units
  let tries = 0
  for (const unit of doubtful) {
    for (const form of unit.corrections) {
      if (suggestions.size >= maxSuggestions || ++tries > maxTries) break
      const spelled = spelledIn(index, holdersOf(index, form.term, isWanted), body, form)
      if (!spelled) continue
      const other = replaced(query, unit.text, spelled)
      if (other && matches(index, planQuery(index, other), isWanted).length > count) suggestions.add(other)
    }
  }
  return [...suggestions]
}

/** Documents that hold a term and may be shown. */
function holdersOf(
  index: LocaleIndex,
  term: number,
  isWanted: (document: IndexedDocument) => boolean,
): IndexedDocument[] {
  const list = index.postings.of(term)
  const holders: IndexedDocument[] = []
  for (let at = 0; list && at < list.length && holders.length < maxHolders; at++) {
    const document = index.at(list.slots[at] ?? 0)
    if (document && isWanted(document)) holders.push(document)
  }
  return holders
}

/** The question with one word spelled otherwise; the rest stays as typed. */
function replaced(query: string, word: string, by: string): string | null {
  const found = wordsOf(query).find(({ text }) => text === word)
  return found ? query.slice(0, found.start) + by + query.slice(found.end) : null
}
