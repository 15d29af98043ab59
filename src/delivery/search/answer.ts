/** What was found as the answer tells it: a page of cards with highlights, counts, other spellings. */
import { type ContentType, contentTypes } from '#src/contract/enums.ts'
import type { Search, SearchResult } from '#src/contract/listings.ts'
import { bodyAreas } from '#src/contract/vocabulary.ts'
import { presentCard } from '../present/presentCard.ts'
import type { ReadScope } from '../readScope.ts'
import type { Entry } from '../replica/publishedIndex.ts'
import { bitCount } from './bits.ts'
import { type Found, little } from './find.ts'
import { highlight, type Wanted } from './highlight.ts'
import type { IndexedDocument, LocaleIndex } from './localeIndex.ts'
import type { Plan } from './queryPlan.ts'
import { searchableTexts } from './searchableText.ts'
import type { SearchOptions } from './searchIndex.ts'
import { suggest } from './suggest.ts'

/** Highlights beside that of the title. */
const maxOtherHighlights = 2

export function answerOf(
  scope: ReadScope,
  index: LocaleIndex,
  { plan, ranked }: Found,
  isWanted: (document: IndexedDocument) => boolean,
  { bodyAreas: areas = [], limit, offset, query, types }: SearchOptions,
): Search {
  const ofTypes = ({ document }: Found['ranked'][number]) =>
    types.length === 0 || types.includes(document.entry.type)
  const ofAreas = ({ document }: Found['ranked'][number]) =>
    areas.length === 0 || areasOf(document).some((area) => areas.includes(area as (typeof areas)[number]))
  const results = ranked.filter((one) => ofTypes(one) && ofAreas(one))
  const wanted = wantedBy(index, plan)
  const isUnsure = plan.units.some(({ corrections }) => corrections.length > 0)
  return {
    query,
    total: results.length,
    items: results.slice(offset, offset + limit).map(({ document: { entry }, score }) => ({
      score: Math.round(score * 100) / 100,
      card: presentCard(scope, entry),
      highlights: highlightsOf(scope, entry, wanted),
    })),
    facets: {
      type: counted(
        contentTypes,
        ranked.filter(ofAreas).map(({ document }) => [document.entry.type]),
      ),
      bodyArea: counted(
        bodyAreas.map(({ value }) => value),
        ranked.filter(ofTypes).map(({ document }) => areasOf(document)),
      ),
    },
    suggestions:
      ranked.length < little || isUnsure
        ? suggest(index, query, isUnsure ? 0 : ranked.length, isWanted, (entry) => scope.body(entry))
        : [],
  }
}

const areasOf = ({ entry: { brief } }: IndexedDocument): readonly string[] =>
  'bodyAreas' in brief ? brief.bodyAreas : []

/** The most frequent first. */
function counted<Value extends string>(values: readonly Value[], found: readonly (readonly string[])[]) {
  const counts = new Map<string, number>()
  for (const value of found.flat()) counts.set(value, (counts.get(value) ?? 0) + 1)
  return values
    .map((value) => ({ value, count: counts.get(value) ?? 0 }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
}

function wantedBy({ lexicon, locale }: LocaleIndex, plan: Plan): Wanted {
  const stems = new Map<string, number>()
  for (const [at, { alternatives }] of plan.units.entries()) {
    for (const { term } of alternatives) {
      const stem = lexicon.stem(term)
      stems.set(stem, (stems.get(stem) ?? 0) | (1 << at))
    }
  }
  const concepts = new Map<number, number>()
  for (const { group, units } of plan.concepts) concepts.set(group, (concepts.get(group) ?? 0) | units)
  return { locale, stem: (word) => lexicon.stemOf(word), stems, concepts, smallWords: plan.smallWords }
}

/** Of the title when it holds a word, and of the texts that hold most. */
function highlightsOf<Type extends ContentType>(
  scope: ReadScope,
  entry: Entry<Type>,
  wanted: Wanted,
): SearchResult['highlights'] {
  const marked = searchableTexts(entry, scope.body(entry)).flatMap(({ field, kind, text }) => {
    // A label is no text of the page.
    const found = kind === 'label' ? null : highlight(text, wanted)
    return found ? [{ field, ...found }] : []
  })
  const title = marked.filter(({ field }) => field === 'title')
  const others = marked
    .filter(({ field }) => field !== 'title')
    .sort((a, b) => bitCount(b.units) - bitCount(a.units))
    .slice(0, maxOtherHighlights)
  return [...title, ...others].map(({ field, html }) => ({ field, html }))
}
