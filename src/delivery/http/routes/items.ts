/** Whole pages: one route for each type. A former address leads on, a withdrawn one says why. */
import { z } from 'zod'
import { type ContentType, contentTypes, healthAspect } from '#src/contract/enums.ts'
import { itemSchemas } from '#src/contract/items.ts'
import type { WithdrawalReason } from '#src/contract/listings.ts'
import type { HealthAspect } from '#src/contract/vocabulary.ts'
import { openingOf } from '../../places.ts'
import { presentItem } from '../../present/presentItem.ts'
import type { ReadScope } from '../../readScope.ts'
import type { Entry } from '../../replica/publishedIndex.ts'
import { answer, Refusal } from '../answer.ts'
import { openingQuery } from '../placesQuery.ts'
import { commaList, type Route, route, scopeOf, scopeQuery, textQuery } from '../route.ts'

/** What stands at an address: the document, or where it went, or nothing ever did. */
export type Found<Type extends ContentType> =
  | { kind: 'found'; entry: Entry<Type> }
  | { kind: 'moved'; slug: string }
  | { kind: 'gone'; reason: WithdrawalReason }
  | { kind: 'never' }

export function findDocument<Type extends ContentType>(
  scope: ReadScope,
  type: Type,
  slug: string,
): Found<Type> {
  const entry = scope.bySlug(type, slug)
  if (entry) return { kind: 'found', entry }
  // It has the address, but not on this website.
  for (const former of scope.formerly(type, slug)) {
    if ('brief' in former && scope.isVisible(former)) return { kind: 'moved', slug: former.slug }
    if (wasHere(scope, former)) return { kind: 'gone', reason: former.facts.reason ?? 'moved' }
  }
  const elsewhere = scope.elsewhere(type, slug)
  return elsewhere && wasHere(scope, elsewhere) ? { kind: 'gone', reason: 'moved' } : { kind: 'never' }
}

/** Whether this website ever carried it. */
const wasHere = (scope: ReadScope, { facts }: Pick<Entry, 'facts'>) =>
  facts.formerSites === null || facts.formerSites.includes(scope.site.id)

const reasons: Record<WithdrawalReason, string> = {
  unpublished: 'It was withdrawn from publication.',
  trashed: 'It was withdrawn from publication.',
  deleted: 'It was deleted.',
  moved: 'This website does not carry it any more.',
}

/** @throws Refusal 410 */
export function refuseGone(scope: ReadScope, reason: WithdrawalReason): never {
  throw new Refusal('gone', reasons[reason], scope.tags, { reason })
}

/** The parameters of the request for another address: who asked in Spanish is led on in Spanish. */
function asAsked(query: Readonly<Record<string, unknown>>): string {
  const defaults: Record<string, unknown> = { channel: 'web', richText: 'html' }
  const given = Object.entries(query).filter(([name, value]) => value && value !== defaults[name])
  const search = new URLSearchParams(given.map(([name, value]) => [name, String(value)])).toString()
  return search && `?${search}`
}

export const itemRoutes: Route[] = contentTypes.map((type) =>
  route({
    name: `get${itemSchemas[type].meta()?.id}`,
    path: `/v1/{site}/${type}/{slug}`,
    tag: 'Pages',
    summary: `One of the ${type}, whole`,
    description: 'A former address answers 301, a withdrawn document 410 with the reason.',
    query: z.strictObject({
      ...scopeQuery,
      ...textQuery,
      ...(type === 'treatments' || type === 'conditions'
        ? {
            aspect: commaList(healthAspect)
              .optional()
              .describe('Only the sections about these aspects, separated by commas.'),
          }
        : {}),
      ...(type === 'locations' ? openingQuery : {}),
    }),
    answer: itemSchemas[type],
    handle: ({ delivery, path, query }) => {
      const scope = scopeOf(delivery, path, query)
      const slug = path['slug'] ?? ''
      const found = findDocument(scope, type, slug)
      if (found.kind === 'never')
        throw new Refusal('not-found', `There is no “${slug.slice(0, 100)}” among the ${type}.`, scope.tags)
      if (found.kind === 'gone') refuseGone(scope, found.reason)
      if (found.kind === 'moved') {
        const target = `/v1/${scope.site.brief.key}/${type}/${found.slug}${asAsked(query)}`
        return answer({ kind: 'redirect', status: 301, location: target }, scope, {
          status: 301,
          headers: { location: target },
        })
      }
      const aspects = ('aspect' in query && (query.aspect as HealthAspect[] | undefined)) || []
      const item = presentItem(scope, found.entry, { aspects })
      const opening = 'opening' in query ? (query.opening as string | undefined) : undefined
      if (opening === undefined) return answer(item, scope)
      return answer({ ...item, opening: openingOf(scope, found.entry as Entry<'locations'>, opening) }, scope)
    },
  }),
)
