/** What was found as the answer tells it: a page of cards with highlights, counts, other spellings. */
import { contentTypes } from '#src/contract/enums.ts'
import type { Search } from '#src/contract/listings.ts'
import { bodyAreas } from '#src/contract/vocabulary.ts'
import { presentCard } from '../present/presentCard.ts'
import type { ReadScope } from '../readScope.ts'
import { type Found, little } from './find.ts'
import { highlightsOf, wantedBy } from './highlightsOf.ts'
import type { IndexedDocument, LocaleIndex } from './localeIndex.ts'
import type { SearchOptions } from './searchIndex.ts'
import { suggest } from './suggest.ts'

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
    items: results.slice(offset, offset + limit).map(({ document, score }) => ({
      score: Math.round(score * 100) / 100,
      card: presentCard(scope, document.entry),
      highlights: highlightsOf(scope, index, document, wanted),
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
