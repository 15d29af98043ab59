/** Puts a picture into the image library, once: the same bytes are found again by the hash in their name. */
import type { Payload } from 'payload'
import type { Locale } from '#src/contract/vocabulary.ts'
import { env } from '#src/env.ts'
import { type PreparedImage, prepareUpload } from '#src/images/prepareUpload.ts'
import type { ImageBytes } from './findImageBytes.ts'

export interface StoredImage {
  /** Null in a dry run, for a picture that is not in the library yet. */
  readonly id: string | null
  readonly filename: string
  readonly isNew: boolean
  /** The library's image has a text alternative in the language of the import. */
  readonly hasAlt: boolean
}

/**
 * @throws ImageRefused when it is not a picture we take
 */
export async function storeImage(
  payload: Payload,
  image: ImageBytes,
  { alt, isDryRun, locale }: { alt: string; isDryRun: boolean; locale: Locale },
): Promise<StoredImage> {
  const prepared = await prepareUpload({ ...image, mimetype: '' }, uploadLimits())
  const known = await findSameImage(payload, prepared, locale)
  if (known)
    return {
      id: known.id,
      filename: known.filename ?? prepared.name,
      isNew: false,
      hasAlt: Boolean(known.decorative || known.alt),
    }
  if (isDryRun) return { id: null, filename: prepared.name, isNew: true, hasAlt: true }
  const created = await payload.create({
    collection: 'media',
    data: { alt },
    // As it came: the library's own check prepares it again, to the same bytes and name.
    file: { data: image.data, mimetype: prepared.mimetype, name: image.name, size: image.data.length },
    depth: 0,
    locale,
    overrideAccess: true,
  })
  return { id: created.id, filename: created.filename ?? prepared.name, isNew: true, hasAlt: true }
}

/** In bytes and pixels, as for pictures uploaded by hand. */
export function uploadLimits(): { maxBytes: number; maxPixels: number } {
  const { UPLOAD_LIMIT_MEGAPIXELS, UPLOAD_LIMIT_MIB } = env()
  return { maxBytes: UPLOAD_LIMIT_MIB * 1024 * 1024, maxPixels: UPLOAD_LIMIT_MEGAPIXELS * 1_000_000 }
}

/** Whatever it was called when it came. */
async function findSameImage(payload: Payload, { name }: PreparedImage, locale: Locale) {
  const [, hash] = /(-[0-9a-f]{12})\.[a-z]+$/.exec(name) ?? []
  if (hash === undefined) return null
  const { docs } = await payload.find({
    collection: 'media',
    depth: 0,
    fallbackLocale: false,
    limit: 10,
    locale,
    overrideAccess: true,
    where: { filename: { contains: hash } },
  })
  return docs.find(({ filename }) => filename?.replace(/(?:-\d+)?\.[a-z]+$/, '').endsWith(hash)) ?? null
}
