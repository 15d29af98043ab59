/** Which texts of a result are shown with their marks: the title, and those that hold most of the question. */
import type { ContentType } from '#src/contract/enums.ts'
import type { SearchResult } from '#src/contract/listings.ts'
import type { ReadScope } from '../readScope.ts'
import { bitCount } from './bits.ts'
import { conceptsIn } from './concepts.ts'
import { highlight, type Wanted } from './highlight.ts'
import { isStopWord } from './language.ts'
import { gap } from './lexicon.ts'
import type { IndexedDocument, LocaleIndex } from './localeIndex.ts'
import type { Plan } from './queryPlan.ts'
import { searchableTexts } from './searchableText.ts'

/** Highlights beside that of the title. */
const maxOthers = 2

export function wantedBy({ lexicon, locale }: LocaleIndex, plan: Plan): Wanted {
  const terms = new Map<number, number>()
  for (const [at, { alternatives }] of plan.units.entries()) {
    for (const { term } of alternatives) terms.set(term, (terms.get(term) ?? 0) | (1 << at))
  }
  const concepts = new Map<number, number>()
  for (const { group, units } of plan.concepts) concepts.set(group, (concepts.get(group) ?? 0) | units)
  return { locale, lexicon, terms, concepts, smallWords: plan.smallWords }
}

/** Chosen by the words in memory, so that only texts which are shown are read closely. */
export function highlightsOf(
  scope: ReadScope,
  index: LocaleIndex,
  document: IndexedDocument,
  wanted: Wanted,
): SearchResult['highlights'] {
  const texts = searchableTexts<ContentType>(document.entry, scope.body(document.entry))
  const chosen = unitsByText(index, document, wanted)
    .map((units, place) => ({ units, place, text: texts[place] }))
    // A label is no text of the page.
    .filter(({ text, units }) => units !== 0 && text && text.kind !== 'label')
    .sort((a, b) => Number(b.place === 0) - Number(a.place === 0) || bitCount(b.units) - bitCount(a.units))
  const highlights: SearchResult['highlights'] = []
  let named = false
  const most = chosen[0]?.place === 0 ? maxOthers + 1 : maxOthers
  for (const { text } of chosen) {
    if (!text || highlights.length >= most) break
    // One other name is enough; the text says more.
    const isName = text.kind === 'alternateName'
    const found = isName && named ? null : highlight(text.text, wanted)
    if (!found) continue
    named ||= isName
    highlights.push({ field: text.field, html: found.html })
  }
  return highlights
}

/** For each text of a document, in order: which words of the question it holds, as bits. */
function unitsByText(
  { lexicon, locale }: LocaleIndex,
  { sequence }: IndexedDocument,
  wanted: Wanted,
): number[] {
  const found: number[] = []
  for (let from = 0; from < sequence.length; ) {
    let units = 0
    let at = from + 1
    for (; at < sequence.length && sequence[at] !== gap; at++)
      units |= wanted.terms.get(sequence[at] ?? gap) ?? 0
    if (wanted.concepts.size > 0) {
      const row = Array.from(sequence.subarray(from + 1, at), (term) => ({
        stem: lexicon.stem(term),
        breaks: false,
      }))
      const telling = row.filter(({ stem }) => !isStopWord(locale, stem))
      for (const { group } of conceptsIn(locale, telling)) units |= wanted.concepts.get(group) ?? 0
    }
    found.push(units)
    from = at
  }
  return found
}
