// The blurred stand-in shown while a picture loads: about 25 bytes that travel with the JSON.
import sharp from 'sharp'
import { rgbaToThumbHash } from 'thumbhash'

/** ThumbHash takes at most 100 pixels a side. */
const MAX_SIDE_PX = 100

/**
 * Decodes every pixel of a picture and boils it down to a ThumbHash. Shrink-on-load is off so that damage
 * anywhere in the file is met here, at upload, and not in a browser.
 * @returns the hash in base64
 * @throws Error from the decoder on the first damaged or missing part
 * @see https://evanw.github.io/thumbhash/
 */
export async function makePlaceholder(data: Buffer, maxPixels: number): Promise<string> {
  const { data: pixels, info } = await sharp(data, { failOn: 'warning', limitInputPixels: maxPixels })
    .resize(MAX_SIDE_PX, MAX_SIDE_PX, { fit: 'inside', withoutEnlargement: true, fastShrinkOnLoad: false })
    .toColourspace('srgb')
    .ensureAlpha()
    .raw({ depth: 'uchar' })
    .toBuffer({ resolveWithObject: true })
  return Buffer.from(rgbaToThumbHash(info.width, info.height, pixels)).toString('base64')
}
