/** A published document as a card. */
import type { Card, Cards } from '#src/contract/cards.ts'
import type { ContentType } from '#src/contract/enums.ts'
import type { Reference } from '#src/publishing/publishedForm.ts'
import { documentPath, siteUrl } from '../paths.ts'
import type { ReadScope } from '../readScope.ts'
import type { Entry } from '../replica/publishedIndex.ts'
import { presentImage } from './presentImage.ts'
import { presentText } from './presentText.ts'

/** Fields of the model that cards show; `name` and `question` stand in their title. */
const shownFields = new Set(['answer', 'name', 'question', 'specialty', 'summary', 'title'])

function common<Type extends ContentType>(scope: ReadScope, entry: Entry<Type>) {
  const { fallbacks, image, sampleContent, summary, title } = entry.brief
  const path = documentPath(scope.site, entry.type, entry.slug, entry.locale)
  return {
    type: entry.type,
    id: entry.id,
    slug: entry.slug,
    locale: entry.locale,
    path,
    url: siteUrl(scope.site, path),
    title,
    summary,
    image: presentImage(scope, image),
    sampleContent,
    fallbacks: fallbacks.filter(({ path: field }) => shownFields.has(field)),
  }
}

const presenters: {
  [Type in ContentType]: (scope: ReadScope, entry: Entry<Type>) => Cards[Type]
} = {
  treatments: (scope, entry) => ({ ...common(scope, entry), kind: entry.brief.kind }),
  conditions: common,
  faqs: (scope, entry) => ({
    ...common(scope, entry),
    answer: presentText(scope, entry, entry.brief.answer),
    topics: entry.brief.topics,
  }),
  locations: (scope, entry) => {
    const { acceptingNewPatients, address, languages, latitude, longitude, telephone, timeZone } = entry.brief
    return {
      ...common(scope, entry),
      address: { ...address, country: 'US' },
      latitude,
      longitude,
      telephone,
      timeZone,
      acceptingNewPatients,
      languages,
      distanceKm: null,
      opening: null,
    }
  },
  providers: (scope, entry) => {
    const { credentials, languages, specialty } = entry.brief
    return { ...common(scope, entry), credentials, specialty, languages }
  },
  articles: (scope, entry) => ({ ...common(scope, entry), publishedOn: entry.brief.publishedOn }),
  pages: common,
}

export function presentCard<Type extends ContentType>(scope: ReadScope, entry: Entry<Type>): Cards[Type] {
  return presenters[entry.type](scope, entry)
}

/** Cards of documents by id, in that order; those that are not public are left out. */
export function cardsOf<Type extends ContentType>(
  scope: ReadScope,
  type: Type,
  ids: readonly string[],
): Cards[Type][] {
  return ids.flatMap((id) => {
    const entry = scope.document(type, id)
    return entry ? [presentCard(scope, entry)] : []
  })
}

export function cardOf(scope: ReadScope, { id, type }: Reference): Card | null {
  return (cardsOf(scope, type as ContentType, [id])[0] as Card | undefined) ?? null
}
