/** From strict to forgiving: every word as it is, then other spellings, then most of the words. */
import type { IndexedDocument, LocaleIndex } from './localeIndex.ts'
import { type Plan, planQuery } from './queryPlan.ts'
import { type Match, matches } from './rank.ts'

/** Fewer results than this are little. */
export const little = 3

export interface Found {
  /** What was looked for in the end. */
  plan: Plan
  /** In no particular order. */
  found: readonly Match[]
}

export function findDocuments(
  index: LocaleIndex,
  query: string,
  isWanted: (document: IndexedDocument) => boolean,
): Found {
  const plan = planQuery(index, query)
  const found = matches(index, plan, isWanted)
  if (found.length >= little || plan.units.length === 0) return { plan, found }
  if (found.length === 0) {
    const guess = planQuery(index, query, true)
    const guessed = matches(index, guess, isWanted)
    if (guessed.length > 0) return { plan: guess, found: guessed }
  }
  // A whole sentence is seldom said by a page as it was asked; two words mean both.
  if (found.length === 0 || plan.units.length > 3)
    return { plan, found: matches(index, plan, isWanted, true) }
  return { plan, found }
}
