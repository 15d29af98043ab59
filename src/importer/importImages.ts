/** Stores the images of one document, and says which could not be taken. */
import type { Payload } from 'payload'
import { ImageRefused } from '#src/images/imageRefused.ts'
import { describeImage } from './describeImage.ts'
import { findImageBytes, type ImageHome } from './findImageBytes.ts'
import { ImportRefused } from './importRefused.ts'
import type { ImportOptions } from './importTypes.ts'
import type { DocumentImage } from './readBlocks.ts'
import { storeImage, uploadLimits } from './storeImage.ts'

export interface ImportedImages {
  /** The id in the library of each image, by its number; those left out have none. */
  readonly ids: ReadonlyMap<number, string>
  /** For people: what was stored. */
  readonly stored: readonly string[]
  readonly unsure: readonly string[]
}

export async function importImages(
  payload: Payload,
  images: readonly DocumentImage[],
  home: ImageHome,
  { isDryRun, locale }: ImportOptions,
): Promise<ImportedImages> {
  const ids = new Map<number, string>()
  const stored: string[] = []
  const unsure: string[] = []
  for (const [index, { alt, src }] of images.entries()) {
    try {
      const bytes = await findImageBytes(src, index + 1, home, uploadLimits().maxBytes)
      const description = describeImage(alt, bytes.name, locale)
      const image = await storeImage(payload, bytes, { alt: description.alt, isDryRun, locale })
      // In a dry run the name stands for the id that is not there yet.
      ids.set(index, image.id ?? image.filename)
      stored.push(`${image.filename} (${image.isNew ? 'new' : 'in the library already'})`)
      if (image.isNew && description.unsure) unsure.push(`The image ${image.filename} ${description.unsure}.`)
      if (!image.hasAlt)
        unsure.push(
          `The image ${image.filename} has no text alternative in this language in the image library.`,
        )
    } catch (error) {
      if (!(error instanceof ImportRefused || error instanceof ImageRefused)) throw error
      unsure.push(`The image ${shortAddress(src)} was left out. ${error.message}`)
    }
  }
  return { ids, stored, unsure }
}

function shortAddress(src: string): string {
  if (/^(?:data|embedded-image):/i.test(src)) return 'inside the document'
  return src.length > 80 ? `${src.slice(0, 77)}…` : src
}
