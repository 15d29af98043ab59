/** Small pictures made on the spot. */
import sharp, { type Exif } from 'sharp'

/** A photo-like JPEG: smooth colours with a little noise. */
export async function aJpeg({
  width = 64,
  height = 48,
  noise = 20,
  exif,
}: {
  width?: number
  height?: number
  noise?: number
  exif?: Exif
} = {}) {
  const image = sharp({
    create: {
      width,
      height,
      channels: 3,
      background: '#7a9bb5',
      noise: { type: 'gaussian', mean: 128, sigma: noise },
    },
  }).jpeg({ quality: 90 })
  return (exif ? image.withExif(exif) : image).toBuffer()
}

export const aPng = (width = 64, height = 48) =>
  sharp({ create: { width, height, channels: 3, background: '#0b5563' } })
    .png()
    .toBuffer()

/** Bytes as a file of a form. */
export const asFile = (bytes: Buffer | string, type = 'image/jpeg') =>
  new Blob([typeof bytes === 'string' ? bytes : new Uint8Array(bytes)], { type })
