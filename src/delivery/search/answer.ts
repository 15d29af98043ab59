/** What was found as the answer tells it: a page of cards with highlights, counts, other spellings. */
import { contentTypes } from '#src/contract/enums.ts'
import type { Search } from '#src/contract/listings.ts'
import { bodyAreas } from '#src/contract/vocabulary.ts'
import { presentCard } from '../present/presentCard.ts'
import type { ReadScope } from '../readScope.ts'
import { type Found, little } from './find.ts'
import { highlightsOf, wantedBy } from './highlightsOf.ts'
import type { IndexedDocument, LocaleIndex } from './localeIndex.ts'
import { best, type Match } from './rank.ts'
import type { SearchOptions } from './searchIndex.ts'
import { suggest } from './suggest.ts'

export function answerOf(
  scope: ReadScope,
  index: LocaleIndex,
  { found, plan }: Found,
  isWanted: (document: IndexedDocument) => boolean,
  { bodyAreas: areas = [], limit, offset, query, types }: SearchOptions,
): Search {
  const ofTypes = ({ document }: Match) => types.length === 0 || types.includes(document.entry.type)
  const ofAreas = ({ document }: Match) =>
    areas.length === 0 || areas.some((area) => areasOf(document).includes(area))
  const results = found.filter((one) => ofTypes(one) && ofAreas(one))
  const byType = new Map<string, number>()
  const byArea = new Map<string, number>()
  for (const match of found) {
    if (ofAreas(match)) count(byType, match.document.entry.type)
    if (ofTypes(match)) for (const area of areasOf(match.document)) count(byArea, area)
  }
  const wanted = wantedBy(index, plan)
  const isUnsure = plan.units.some(({ corrections }) => corrections.length > 0)
  return {
    query,
    total: results.length,
    items: best(results, plan, offset + limit)
      .slice(offset)
      .map(({ document, score }) => ({
        score: Math.round(score * 100) / 100,
        card: presentCard(scope, document.entry),
        highlights: highlightsOf(scope, index, document, wanted),
      })),
    facets: {
      type: counted(contentTypes, byType),
      bodyArea: counted(
        bodyAreas.map(({ value }) => value),
        byArea,
      ),
    },
    suggestions:
      found.length < little || isUnsure
        ? suggest(index, query, isUnsure ? 0 : found.length, isWanted, (entry) => scope.body(entry))
        : [],
  }
}

const areasOf = ({ entry: { brief } }: IndexedDocument): readonly string[] =>
  'bodyAreas' in brief ? brief.bodyAreas : []

const count = (counts: Map<string, number>, value: string) => counts.set(value, (counts.get(value) ?? 0) + 1)

/** The most frequent first. */
const counted = <Value extends string>(values: readonly Value[], counts: ReadonlyMap<string, number>) =>
  values
    .map((value) => ({ value, count: counts.get(value) ?? 0 }))
    .filter((one) => one.count > 0)
    .sort((a, b) => b.count - a.count)
