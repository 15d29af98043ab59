// From pixels somebody uploaded to pixels we can vouch for: whole, plain sRGB, and free of metadata.
import sharp, { type Metadata, type Sharp } from 'sharp'
import { imageFormats, isAnimatedAvif, type RasterFormat } from './imageFormats.ts'
import { ImageRefused } from './imageRefused.ts'
import { isSrgbProfile } from './isSrgbProfile.ts'
import { makePlaceholder } from './placeholder.ts'
import { stripAvif } from './stripAvif.ts'
import { stripGif } from './stripGif.ts'
import { stripJpeg } from './stripJpeg.ts'
import { isAnimatedPng, stripPng } from './stripPng.ts'
import { isLosslessWebp, stripWebp } from './stripWebp.ts'

/** WebP cannot be longer on a side, and every picture gets WebP sizes. */
const MAX_SIDE_PX = 16_383
/** Ten seconds at twelve frames: more is a film, which needs captions and a pause button (WCAG 2.2.2). */
const MAX_FRAMES = 120

const strippers: Record<RasterFormat, (data: Buffer) => Buffer | undefined> = {
  jpeg: stripJpeg,
  png: stripPng,
  webp: stripWebp,
  gif: stripGif,
  avif: stripAvif,
}

export interface PreparedRaster {
  data: Buffer
  /** Of one frame, in pixels. */
  width: number
  height: number
  /** ThumbHash in base64. */
  placeholder: string
}

/**
 * Cleans a picture. When its pixels already mean what they should, metadata is cut out and they stay as
 * they are, to the bit; they are encoded anew only to turn them upright, to bring their colours to sRGB,
 * or when the file holds something we do not know. What comes out is decoded whole and inspected again.
 * @param data a file whose magic bytes say `format`
 * @throws ImageRefused when it is damaged, too big to decode, or moves in a way we cannot keep
 */
export async function prepareRaster(
  data: Buffer,
  format: RasterFormat,
  maxPixels: number,
): Promise<PreparedRaster> {
  const header = await readHeader(data, format)
  refuseTooMuch(header, maxPixels)
  refuseHalfSupportedAnimation(data, format)

  const strip = strippers[format]
  const stripped = hasPlainPixels(header) ? strip(data) : undefined
  const kept = stripped && (await inspect(stripped, format, maxPixels))
  if (kept) return kept

  const rewritten = strip(await encodeAnew(data, header, format, maxPixels))
  const remade = rewritten && (await inspect(rewritten, format, maxPixels))
  if (!remade) throw damaged(format)
  return remade
}

async function readHeader(data: Buffer, format: RasterFormat): Promise<Metadata> {
  try {
    const header = await sharp(data, { limitInputPixels: false }).metadata()
    const decoder = format === 'avif' ? 'heif' : format
    if (header.format !== decoder) throw new Error(`decoded as ${header.format}`)
    return header
  } catch (cause) {
    throw damaged(format, cause)
  }
}

/** The header alone tells how much memory decoding would take, so a pixel bomb is never decoded. */
function refuseTooMuch({ width, height, pages = 1 }: Metadata, maxPixels: number): void {
  const megapixels = (pixels: number) => (pixels / 1e6).toFixed(pixels < 1e7 ? 1 : 0)
  if (pages > MAX_FRAMES || (pages > 1 && pages * width * height > maxPixels)) {
    throw new ImageRefused(
      'too-many-frames',
      `This animation is too long: ${pages} frames of ${width} × ${height} pixels. ` +
        `Shorten it to at most ${MAX_FRAMES} frames, make it smaller, or add it as a video instead.`,
    )
  }
  if (width * height > maxPixels) {
    throw new ImageRefused(
      'too-many-pixels',
      `This picture is ${width} × ${height} pixels (${megapixels(width * height)} megapixels); ` +
        `the most we take is ${megapixels(maxPixels)} megapixels. ` +
        'Make it smaller, for example 2400 pixels wide, and upload it again.',
    )
  }
  if (Math.max(width, height) > MAX_SIDE_PX) {
    throw new ImageRefused(
      'too-long',
      `This picture is ${width} × ${height} pixels, longer than the ${MAX_SIDE_PX} pixels a browser format can hold. ` +
        'Make it smaller, or cut it into several pictures.',
    )
  }
}

function refuseHalfSupportedAnimation(data: Buffer, format: RasterFormat): void {
  const isMoving = (format === 'png' && isAnimatedPng(data)) || (format === 'avif' && isAnimatedAvif(data))
  if (!isMoving) return
  throw new ImageRefused(
    'animation-not-supported',
    `This ${imageFormats[format].label} is animated, and only its first picture would be kept. ` +
      'Save it as an animated GIF or WebP, or upload a still picture.',
  )
}

/** True when the numbers in the file are upright sRGB already. */
function hasPlainPixels({ orientation = 1, space, icc, hasProfile }: Metadata): boolean {
  const isSrgb = icc ? isSrgbProfile(icc) : !hasProfile
  return orientation === 1 && space !== 'cmyk' && isSrgb
}

async function encodeAnew(
  data: Buffer,
  header: Metadata,
  format: RasterFormat,
  maxPixels: number,
): Promise<Buffer> {
  // A JPEG has no checksums: missing pixels only make its decoder warn. The others fail, and warn of oddities.
  const failOn = format === 'jpeg' ? 'warning' : 'error'
  const source = sharp(data, { failOn, limitInputPixels: maxPixels, animated: (header.pages ?? 1) > 1 })
  const isDeep = header.depth === 'ushort'
  const upright = source.autoOrient().toColourspace(isDeep ? 'rgb16' : 'srgb')
  try {
    return await encoders[format](upright, data).toBuffer()
  } catch (cause) {
    throw damaged(format, cause)
  }
}

const encoders: Record<RasterFormat, (image: Sharp, original: Buffer) => Sharp> = {
  jpeg: (image) => image.jpeg({ quality: 95, chromaSubsampling: '4:4:4' }),
  png: (image) => image.png({ compressionLevel: 9 }),
  webp: (image, original) =>
    image.webp(
      isLosslessWebp(original) ? { lossless: true, exact: true } : { quality: 95, smartSubsample: true },
    ),
  gif: (image) => image.gif(),
  avif: (image) => image.avif({ quality: 90, chromaSubsampling: '4:4:4', effort: 1 }),
}

/** Decodes every pixel of every frame and looks for leftovers. Undefined when anything is amiss. */
async function inspect(
  data: Buffer,
  format: RasterFormat,
  maxPixels: number,
): Promise<PreparedRaster | undefined> {
  try {
    const { width, height, pages = 1, orientation = 1, ...found } = await sharp(data).metadata()
    const hasMetadata =
      found.exif ?? found.icc ?? found.xmp ?? found.iptc ?? found.tifftagPhotoshop ?? found.comments
    if (hasMetadata || orientation !== 1 || !strippers[format](data)?.equals(data)) return undefined
    const placeholder = await makePlaceholder(data, maxPixels)
    if (pages > 1)
      await sharp(data, { animated: true, failOn: 'warning' }).resize({ width: 16 }).raw().toBuffer()
    return { data, width, height, placeholder }
  } catch {
    return undefined
  }
}

function damaged(format: RasterFormat, cause?: unknown): ImageRefused {
  return new ImageRefused(
    'corrupt',
    `This ${imageFormats[format].label} is damaged or incomplete: part of the picture is missing. ` +
      'Download or export it again, check that it opens on your computer, and upload that copy.',
    { cause },
  )
}
