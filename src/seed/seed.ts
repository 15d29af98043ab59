/** Puts the sample content into the database: adds what is missing, never overwrites. */
import type { Payload, RequiredDataFromCollectionSlug } from 'payload'
import { type ContentType, contentTypes } from '#src/contract/enums.ts'
import { type Locale, locales } from '#src/contract/vocabulary.ts'
import { presenters } from './documents.ts'
import { sampleContent } from './sampleContent.ts'
import { makeSeedContext, type SeedContext } from './seedContext.ts'
import { seedImages } from './seedImages.ts'
import { seedSiteNavigation, seedSites } from './seedSites.ts'

/** Told after each document, so that a person sees it moving. */
export type Progress = (collection: string, done: number, total: number) => void

/** How many documents were added, by collection. */
export type Added = Record<string, number>

/** Seeds a database that has neither content nor sites; otherwise does nothing. */
export async function seedEmptyDatabase(payload: Payload): Promise<void> {
  const counts = await Promise.all(
    [...contentTypes, 'sites' as const].map((collection) =>
      payload.count({ collection, trash: true, overrideAccess: true }),
    ),
  )
  if (counts.some(({ totalDocs }) => totalDocs > 0)) return
  process.stdout.write('→ Adding the sample content (once, about a minute)\n')
  await seedMissing(payload, printProgress)
}

/** One line per collection, rewritten in place on a terminal. */
export const printProgress: Progress = (collection, done, total) => {
  if (process.stdout.isTTY)
    process.stdout.write(`\r  ${collection} ${done}/${total}${done === total ? '\n' : ''}`)
  else if (done === total) process.stdout.write(`  ${collection} ${total}\n`)
}

/** Adds every sample document whose slug is not there yet, in both languages, published. */
export async function seedMissing(payload: Payload, progress: Progress): Promise<Added> {
  const context = await makeSeedContext(payload)
  const added: Added = {
    media: await seedImages(context, progress),
    sites: await seedSites(context, progress),
  }
  // Everything exists before anything is filled in: texts link to each other in both directions.
  const fresh = new Map<ContentType, Set<string>>()
  for (const collection of contentTypes) fresh.set(collection, await makeEmptyDrafts(collection, context))
  // Reviewers first: a text may name only a provider with credentials.
  for (const collection of ['providers', ...contentTypes.filter((slug) => slug !== 'providers')] as const) {
    added[collection] = await fill(collection, fresh.get(collection) ?? new Set(), context, progress)
  }
  await seedSiteNavigation(context, (added['sites'] ?? 0) > 0)
  return added
}

/** @returns the slugs that were not there, or only as the empty draft of a seeding that was cut off */
async function makeEmptyDrafts(collection: ContentType, { payload, ids }: SeedContext): Promise<Set<string>> {
  const fresh = new Set<string>()
  for (const { slug } of sampleContent[collection]) {
    const { docs } = await payload.find({
      collection,
      where: { slug: { equals: slug } },
      depth: 0,
      limit: 1,
      trash: true,
      overrideAccess: true,
    })
    const known = docs[0]
    const doc =
      known ??
      (await payload.create({
        collection,
        data: { slug, sampleContent: true } as RequiredDataFromCollectionSlug<typeof collection>,
        draft: true,
        depth: 0,
        overrideAccess: true,
      }))
    ids.set(`${collection}/${slug}`, doc.id)
    if (!known || (known.sampleContent && known._status === 'draft' && !known.summary)) fresh.add(slug)
  }
  return fresh
}

async function fill(
  collection: ContentType,
  fresh: ReadonlySet<string>,
  context: SeedContext,
  progress: Progress,
): Promise<number> {
  const present = presenters[collection] as (
    seed: unknown,
    locale: Locale,
    context: SeedContext,
  ) => Record<string, unknown>
  const seeds = sampleContent[collection].filter(({ slug }) => fresh.has(slug))
  for (const [index, seed] of seeds.entries()) {
    let stored: unknown
    for (const { value: locale } of locales) {
      const data = withRowIds({ ...present(seed, locale, context), _status: 'published' }, stored)
      stored = await context.payload.update({
        collection,
        id: context.idOf(`${collection}/${seed.slug}`),
        data: data as never, // one function serves seven collections; the database validates each
        locale,
        depth: 0,
        overrideAccess: true,
      })
    }
    progress(collection, index + 1, seeds.length)
  }
  return seeds.length
}

/** Rows keep their ids from the first language, or the second would replace them and lose the first. */
export function withRowIds<T>(data: T, stored: unknown): T {
  if (Array.isArray(data)) {
    const rows = Array.isArray(stored) ? stored : []
    return data.map((row, index) => withRowIds(row, rows[index])) as T
  }
  if (!isRecord(data) || !isRecord(stored)) return data
  const id =
    stored['id'] !== undefined && !('relationTo' in data) && !('root' in data) ? { id: stored['id'] } : {}
  return {
    ...id,
    ...Object.fromEntries(Object.entries(data).map(([key, value]) => [key, withRowIds(value, stored[key])])),
  } as T
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
