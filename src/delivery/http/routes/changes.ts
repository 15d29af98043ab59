/** The feed of changes: everything published or withdrawn, in one order for every reader. */
import { z } from 'zod'
import { type Change, changes } from '#src/contract/listings.ts'
import type { PlacedChange } from '#src/publishing/publishedStore.ts'
import { answer, Refusal } from '../answer.ts'
import { type Delivery, type Route, route } from '../route.ts'

/** A change as readers see it: websites by key. */
export function presentChange(delivery: Pick<Delivery, 'reader'>, change: PlacedChange): Change {
  const { at, event, formerSlug, hash, id, locale, reason, seq, slug, tags, type } = change
  return {
    cursor: String(seq),
    event,
    type,
    id,
    locale,
    slug,
    formerSlug,
    sites: siteKeys(delivery, change.sites),
    formerSites: siteKeys(delivery, change.formerSites),
    hash,
    reason,
    at,
    tags,
  }
}

function siteKeys({ reader }: Pick<Delivery, 'reader'>, ids: readonly string[] | null): string[] | null {
  return ids?.flatMap((id) => reader.index.entry('sites', id, 'en')?.brief.key ?? []) ?? null
}

/** @throws Refusal when it is no place in this log */
export function placeInLog(delivery: Pick<Delivery, 'cursor'>, since: string): number {
  const place = Number(since)
  if (place > delivery.cursor) {
    throw new Refusal(
      'invalid-parameter',
      '“since” is a place this log has not reached. Start again from a manifest, or with since=0.',
    )
  }
  return place
}

export const cursorParameter = z.string().regex(/^\d{1,15}$/, 'must be a cursor of an earlier answer, or 0')

export const changesRoute: Route = route({
  name: 'listChanges',
  path: '/v1/changes',
  tag: 'Changes',
  summary: 'What was published and withdrawn, oldest first',
  description:
    'Ask again with the `cursor` of the answer. Whoever applies every change in this order holds exactly what is published. A change may be told twice.',
  query: z.strictObject({
    since: cursorParameter.default('0').describe('The `cursor` of the answer before; 0 for everything.'),
    limit: z.coerce.number().int().min(1).max(1000).default(200).describe('The most to answer at once.'),
  }),
  answer: changes,
  handle: ({ delivery, query }) => {
    const since = placeInLog(delivery, query.since)
    const found = delivery.changesAfter(since, query.limit)
    const last = found.at(-1)?.seq ?? since
    return answer(
      {
        changes: found.map((change) => presentChange(delivery, change)),
        cursor: String(last),
        more: last < delivery.cursor,
      },
      { tags: new Set(['changes']), validUntil: null },
    )
  },
})
