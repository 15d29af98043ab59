// The sharp that Payload is given: it may make smaller copies, but may not rewrite what we have prepared.
import sharp, { type Sharp, type SharpOptions } from 'sharp'

/** What would really change the picture, and so ends the hand-back. */
const changes = ['resize', 'extract', 'extend', 'trim', 'toFormat', 'withMetadata'] as const

/**
 * For Payload's `sharp` option. Payload 3.90.1 opens every GIF and WebP, still ones too, as an animation and
 * writes it again at default quality before storing it. That would lose quality and break the hash in the
 * name; and AVIF copies of an animation would come out as one tall strip of all frames. So, where Payload asks
 * for an animation: asked for nothing but upright pixels, the bytes come back as they are (they are upright),
 * and smaller copies show the first frame only.
 * @see payload/dist/uploads/generateFileData.js, payload/dist/uploads/image-resizing/createImageSizes.js
 */
export function sharpForPayload(input?: Parameters<typeof sharp>[0], options?: SharpOptions): Sharp {
  if (!options?.animated || !Buffer.isBuffer(input)) return sharp(input, options)
  const image = sharp(input, { ...options, animated: false })
  const { metadata, toBuffer } = image

  // Payload divides heights by the number of frames; seen from here there is one.
  image.metadata = (async () => {
    const { pages: _pages, pageHeight: _pageHeight, ...still } = await metadata.call(image)
    return still
  }) as Sharp['metadata']

  image.toBuffer = (async (wish?: { resolveWithObject?: boolean }) => {
    if (!wish?.resolveWithObject) return input
    const { width, height, channels, depth, format } = await metadata.call(image)
    return {
      data: input,
      info: { width, height, channels, depth, format, size: input.length, premultiplied: false },
    }
  }) as unknown as Sharp['toBuffer'] // sharp also takes a callback here, which Payload does not use

  for (const change of changes) {
    const original = image[change] as (...args: unknown[]) => Sharp
    Object.assign(image, {
      [change]: (...args: unknown[]) => {
        image.toBuffer = toBuffer
        return original.apply(image, args)
      },
    })
  }
  return image
}
