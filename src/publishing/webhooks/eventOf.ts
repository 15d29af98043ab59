/** A change of the published store → the event that one website is told; pure. */
import { contentTypes } from '#src/contract/enums.ts'
import type { Locale } from '#src/contract/vocabulary.ts'
import type { WebhookEvent, WebhookEventName, WebhookType } from '#src/contract/webhooks.ts'
import { documentPathOf, homePathOf, listPathOf } from '#src/contract/websitePaths.ts'
import type { PlacedChange } from '../publishedStore.ts'

/** The website a webhook belongs to, as published. */
export interface ToldSite {
  id: string
  key: string
  locales: readonly Locale[]
}

/** What a webhook asks for. */
export interface Subscription {
  id: string
  events: readonly WebhookEventName[]
  /** Empty = all. */
  types: readonly WebhookType[]
}

/** Null when the change does not concern the website or was not asked for. */
export function eventOf(change: PlacedChange, site: ToldSite, asked: Subscription): WebhookEvent | null {
  const event = eventFor(change, site)
  if (!event || !asked.events.includes(event) || !site.locales.includes(change.locale)) return null
  if (asked.types.length > 0 && !asked.types.includes(change.type)) return null
  const movedOut = event !== change.event
  return {
    id: eventId(asked.id, change),
    event,
    site: site.key,
    type: change.type,
    documentId: change.id,
    locale: change.locale,
    slug: change.slug,
    formerSlug: change.formerSlug,
    paths: pathsOf(change, site),
    tags: change.tags,
    hash: event === 'published' ? change.hash : null,
    reason: movedOut ? 'moved' : change.reason,
    at: change.at,
    cursor: String(change.seq),
  }
}

/** The same whenever it is made; the time tells apart what a restored database counts anew. */
const eventId = (webhookId: string, { at, seq }: PlacedChange) =>
  `${webhookId}_${seq}_${Date.parse(at).toString(36)}`

/** What happened as the website sees it: a document that moved elsewhere was withdrawn from it. */
function eventFor(change: PlacedChange, { id }: ToldSite): WebhookEventName | null {
  if (change.type === 'sites' && change.id !== id) return null
  const carries = (sites: readonly string[] | null) => sites === null || sites.includes(id)
  const isThere = change.event === 'published' && carries(change.sites)
  if (isThere) return 'published'
  return carries(change.formerSites) ? 'withdrawn' : null
}

function pathsOf({ formerSlug, locale, slug, type }: PlacedChange, site: ToldSite): string[] {
  if (type === 'sites') return [homePathOf(site, locale)]
  const content = contentTypes.find((candidate) => candidate === type)
  if (!content) return []
  const own = [slug, formerSlug].flatMap((one) =>
    one === null ? [] : [documentPathOf(site, content, one, locale)],
  )
  return content === 'pages' ? own : [...own, listPathOf(site, content, locale)]
}

/**
 * One event for two of the same document, of which the earlier was never sent: what is true is told by the
 * later, what is out of date by both.
 */
export const merged = (earlier: WebhookEvent, later: WebhookEvent): WebhookEvent => ({
  ...later,
  formerSlug: earlier.formerSlug ?? later.formerSlug,
  paths: [...new Set([...later.paths, ...earlier.paths])],
  tags: [...new Set([...later.tags, ...earlier.tags])],
})
