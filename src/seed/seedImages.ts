/** Draws the sample pictures and puts them into the image library. */
import type { File } from 'payload'
import { images, type SeedImage } from './content/images.ts'
import type { Progress } from './seed.ts'
import type { SeedContext } from './seedContext.ts'

/** Two at a time: one is drawn while the other is being made into its sizes. */
const workers = 2

/** Adds the pictures that are missing. @returns how many */
export async function seedImages(context: SeedContext, progress: Progress): Promise<number> {
  const waiting = [...images]
  let added = 0
  let done = 0
  const work = async () => {
    for (let image = waiting.shift(); image; image = waiting.shift()) {
      if (await addImage(image, context)) added++
      progress('media', ++done, images.length)
    }
  }
  await Promise.all(Array.from({ length: workers }, work))
  return added
}

/** @returns whether it was missing */
async function addImage(
  { key, file, alt, draw }: SeedImage,
  { payload, ids }: SeedContext,
): Promise<boolean> {
  // The stored name goes on with a hash of the bytes.
  const base = file.replace(/\.png$/, '-')
  const { docs } = await payload.find({
    collection: 'media',
    where: { and: [{ filename: { like: base } }, { sampleContent: { equals: true } }] },
    depth: 0,
    limit: 1,
    trash: true,
    overrideAccess: true,
  })
  const known = docs[0]
  const doc =
    known ??
    (await payload.create({
      collection: 'media',
      data: { alt: alt.en, credit: 'PRC Alliance, sample drawing', sampleContent: true },
      file: pngFile(file, await draw()),
      locale: 'en',
      depth: 0,
      overrideAccess: true,
    }))
  if (!known) {
    await payload.update({
      collection: 'media',
      id: doc.id,
      data: { alt: alt.es },
      locale: 'es',
      depth: 0,
      overrideAccess: true,
    })
  }
  ids.set(`media/${key}`, doc.id)
  return !known
}

const pngFile = (name: string, data: Buffer): File => ({
  name,
  data,
  mimetype: 'image/png',
  size: data.length,
})
