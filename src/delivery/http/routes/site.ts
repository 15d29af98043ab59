/** The website itself: brand and notices, its menu, everything it may show. */
import { z } from 'zod'
import { type ContentType, contentTypes } from '#src/contract/enums.ts'
import {
  type ManifestItem,
  manifest,
  type Navigation,
  navigation,
  resolution,
  site,
} from '#src/contract/listings.ts'
import { defaultLocale, documentPath, listPath, placeOf, siteUrl } from '../../paths.ts'
import { presentImage } from '../../present/presentImage.ts'
import type { ReadScope } from '../../readScope.ts'
import { answer, Refusal } from '../answer.ts'
import { type Route, route, scopeOf, scopeQuery } from '../route.ts'
import { findDocument, refuseGone } from './items.ts'

function presentSite(scope: ReadScope) {
  const { colors, disclaimer, domains, key, locales, logo, name, notice, telephone } = scope.site.brief
  return {
    key,
    name,
    url: siteUrl(scope.site, '/'),
    domains,
    locale: scope.locale,
    locales,
    brand: { logo: presentImage(scope, logo), ...colors, telephone },
    disclaimer,
    notice,
  }
}

/** Entries that lead to something public; the others are left out. */
function presentNavigation(scope: ReadScope) {
  const items = scope.site.brief.navigation.flatMap(({ label, list, target }): Navigation['items'] => {
    if (list) {
      const path = listPath(scope.site, list, scope.locale)
      return [{ label, path, url: siteUrl(scope.site, path), type: list, id: null }]
    }
    const type = target?.type as ContentType | undefined
    const entry = target && type ? scope.document(type, target.id) : null
    if (!entry || !type) return []
    const path = documentPath(scope.site, type, entry.slug, scope.locale)
    return [{ label, path, url: siteUrl(scope.site, path), type, id: entry.id }]
  })
  return { items }
}

/** Every document the website carries in a language, by type and slug. */
export function manifestItems(scope: ReadScope): ManifestItem[] {
  return contentTypes.flatMap((type) =>
    scope
      .list(type)
      .toSorted((a, b) => (a.slug < b.slug ? -1 : 1))
      .map((entry) => ({
        type,
        id: entry.id,
        locale: entry.locale,
        slug: entry.slug,
        path: documentPath(scope.site, type, entry.slug, entry.locale),
        channels: [...entry.channels],
        hash: entry.hash,
        modifiedAt: entry.facts.modifiedAt,
        lastReviewed: entry.brief.lastReviewed,
        nextReviewDue: entry.brief.nextReviewDue,
      })),
  )
}

export const siteRoutes: Route[] = [
  route({
    name: 'getSite',
    path: '/v1/{site}',
    tag: 'Website',
    summary: 'Brand, languages, disclaimer and notice of a website',
    query: z.strictObject(scopeQuery),
    answer: site,
    handle: ({ delivery, path, query }) => {
      const scope = scopeOf(delivery, path, query)
      return answer(presentSite(scope), scope)
    },
  }),
  route({
    name: 'getNavigation',
    path: '/v1/{site}/navigation',
    tag: 'Website',
    summary: 'The main menu',
    query: z.strictObject(scopeQuery),
    answer: navigation,
    handle: ({ delivery, path, query }) => {
      const scope = scopeOf(delivery, path, query)
      return answer(presentNavigation(scope), scope)
    },
  }),
  route({
    name: 'getManifest',
    path: '/v1/{site}/manifest',
    tag: 'Website',
    summary: 'Everything the website may show, with hashes and dates',
    description: 'All languages of the website unless one is asked for.',
    query: z.strictObject(scopeQuery),
    answer: manifest,
    handle: ({ delivery, path, query }) => {
      const scope = scopeOf(delivery, path, query)
      const locales = query.locale ? [query.locale] : scope.site.brief.locales
      const items = locales.flatMap((locale) => manifestItems(scopeOf(delivery, path, { ...query, locale })))
      // Only changes that concern the list make it out of date, so the cursor may be older than the log.
      for (const type of contentTypes) scope.tags.add(type)
      return answer({ cursor: String(delivery.cursor), items }, scope)
    },
  }),
  route({
    name: 'resolvePath',
    path: '/v1/{site}/resolve',
    tag: 'Website',
    summary: 'What stands at a path of the website',
    description:
      'Content, a list, or where the path leads now (`kind: redirect`, to be answered with its `status`). 410 with a reason for what was withdrawn.',
    query: z.strictObject({
      path: z.string().max(500).startsWith('/').describe('Such as `/es/treatments/spinal-cord-stimulation`.'),
      channel: scopeQuery.channel,
    }),
    answer: resolution,
    handle: ({ delivery, path, query }) => {
      const { site: website, tags } = scopeOf(delivery, path, query)
      const place = placeOf(website, query.path)
      if (!place) throw new Refusal('not-found', 'Nothing stands at this path.', tags)
      const scope = scopeOf(delivery, path, { ...query, locale: place.locale })
      const { locale, type } = place
      const canonical = place.kind === 'list' ? listPath(website, type, locale) : null
      if (canonical !== null) return answer({ kind: 'list', type, locale, path: canonical }, scope)
      const slug = place.kind === 'document' ? place.slug : ''
      const found = findDocument(scope, type, slug)
      if (found.kind === 'never') throw new Refusal('not-found', 'Nothing stands at this path.', scope.tags)
      if (found.kind === 'gone') refuseGone(scope, found.reason)
      const to = documentPath(website, type, found.kind === 'moved' ? found.slug : slug, locale)
      if (found.kind === 'moved' || to !== query.path)
        return answer({ kind: 'redirect', status: 301, path: to, url: siteUrl(website, to) }, scope)
      const language = locale === defaultLocale(website) ? '' : `?locale=${locale}`
      return answer(
        {
          kind: 'content',
          type,
          id: found.entry.id,
          locale,
          slug,
          path: to,
          api: `/v1/${website.brief.key}/${type}/${encodeURIComponent(slug)}${language}`,
        },
        scope,
      )
    },
  }),
]
