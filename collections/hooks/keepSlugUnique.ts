/** Makes a slug from the title, tidies a typed one, and says plainly when another document has it. */
import { type CollectionSlug, type FieldHook, type PayloadRequest, ValidationError } from 'payload'
import { locales } from '#src/contract/vocabulary.ts'
import { isReservedSlug } from '../fields/reservedSlugs.ts'
import { slugify } from '../fields/slugify.ts'
import { lookupRequest } from './lookupRequest.ts'

/**
 * Field hook for `slug`. An empty slug is made from the field named `from` (a number is added when it
 * is taken) and follows it until the first publication; a typed one that is taken is refused.
 * @throws {ValidationError} on path `slug`, naming who has it.
 */
export const keepSlugUnique =
  (from: string): FieldHook =>
  async ({ collection, data, originalDoc, req, value }) => {
    if (!collection) return value
    const owner = async (slug: string) => {
      const { docs } = await req.payload.find({
        collection: collection.slug,
        where: {
          and: [
            { slug: { equals: slug } },
            ...(originalDoc?.id ? [{ id: { not_equals: originalDoc.id } }] : []),
          ],
        },
        limit: 1,
        depth: 0,
        trash: true,
        overrideAccess: true,
        req: lookupRequest(req),
      })
      return docs[0]
    }

    // A draft may have no slug yet; SQLite then says null, MongoDB nothing.
    const current: string | undefined = originalDoc?.slug ?? undefined
    const typed = value === undefined || value === current ? undefined : slugify(String(value ?? ''))
    if (typed) {
      const fault = (message: string) =>
        new ValidationError({ collection: collection.slug, errors: [{ path: 'slug', message }], req }, req.t)
      if (isReservedSlug(collection.slug, typed))
        throw fault(`“/${typed}” is an address every website has already. Choose another.`)
      const taken = await owner(typed)
      if (!taken) return typed
      const title =
        (taken as unknown as Record<string, unknown>)[collection.admin.useAsTitle ?? 'id'] ?? taken.id
      const where = 'deletedAt' in taken && taken.deletedAt ? ' in the trash' : ''
      throw fault(`“${typed}” is already the address of “${title}”${where}. Choose another.`)
    }

    const wasMadeFromTitle = !current || isMadeFrom(current, originalDoc?.[from])
    // A copy has its title in the document it is made from.
    const title = data?.[from] ?? originalDoc?.[from]
    if (!wasMadeFromTitle || !isSourceLocale(req) || typeof title !== 'string' || !slugify(title))
      return current ?? value
    if (isMadeFrom(current, title)) return current
    if (originalDoc?.id && (await wasEverPublished(collection.slug, originalDoc.id, req))) return current
    return firstFree(
      slugify(title),
      async (slug) => !isReservedSlug(collection.slug, slug) && !(await owner(slug)),
    )
  }

/** A slug is shared by all languages, so only the English title names it. */
const isSourceLocale = (req: { locale?: string | null }) =>
  !req.locale || req.locale === 'en' || req.locale === 'all'

function isMadeFrom(slug: string | undefined, title: unknown): boolean {
  const base = slugify(typeof title === 'string' ? title : '')
  return (
    slug !== undefined &&
    (slug === base || (slug.startsWith(`${base}-`) && /^\d+$/.test(slug.slice(base.length + 1))))
  )
}

/** The status at hand is that of the newest draft, which says nothing of what was public before. */
async function wasEverPublished(
  collection: CollectionSlug,
  id: string,
  req: PayloadRequest,
): Promise<boolean> {
  for (const { value: locale } of locales) {
    const asked = { collection, locale, overrideAccess: true, req: lookupRequest(req) }
    // The version that was published may be one of those no longer kept.
    const live = await req.payload.count({
      ...asked,
      where: { and: [{ id: { equals: id } }, { _status: { equals: 'published' } }] },
    })
    const once = await req.payload.countVersions({
      ...asked,
      where: { and: [{ parent: { equals: id } }, { 'version._status': { equals: 'published' } }] },
    })
    if (live.totalDocs + once.totalDocs > 0) return true
  }
  return false
}

async function firstFree(base: string, isFree: (slug: string) => Promise<boolean>): Promise<string> {
  for (let number = 1; ; number++) {
    const slug = number === 1 ? base : `${base}-${number}`
    if (await isFree(slug)) return slug
  }
}
