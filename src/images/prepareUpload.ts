// The gate every uploaded picture passes before it is stored: judge it, clean it, name it.
import { createHash } from 'node:crypto'
import { detectFormat, imageFormats, refuseFalseLabel } from './imageFormats.ts'
import { ImageRefused } from './imageRefused.ts'
import { prepareRaster } from './prepareRaster.ts'
import { prepareSvg } from './prepareSvg.ts'
import { nameUpload } from './uploadName.ts'

export interface UploadLimits {
  /** Largest file taken, in bytes. */
  maxBytes: number
  /** Largest picture decoded, width × height (× frames of an animation). 50 million is a good camera. */
  maxPixels: number
}

export interface PreparedImage {
  /** The bytes to store: same format and size in pixels, upright, sRGB, free of metadata. */
  data: Buffer
  /** `<slug>-<first 12 hex of sha256>.<extension>`: new bytes have a new name. */
  name: string
  mimetype: string
  /** In pixels; of one frame for an animation, in CSS pixels for an SVG. */
  width: number
  height: number
  /** ThumbHash of the picture, in base64. */
  placeholder: string
  /** Of `data`, in hex. */
  sha256: string
}

/**
 * Checks an upload and prepares it for storing. Nothing is written anywhere; the result depends only on
 * the input and on the versions of the image libraries.
 * @param file as the browser sent it; neither its name nor its type is believed
 * @throws ImageRefused with a stable `code` and a sentence for the person who chose the file
 */
export async function prepareUpload(
  file: { data: Buffer; name: string; mimetype: string },
  limits: UploadLimits,
): Promise<PreparedImage> {
  if (file.data.length === 0) {
    throw new ImageRefused(
      'empty',
      'This file is empty. It may not have finished downloading: get it again and upload that copy.',
    )
  }
  if (file.data.length > limits.maxBytes) {
    throw new ImageRefused(
      'too-large',
      `This file is ${megabytes(file.data.length)} MB; the most we take is ${megabytes(limits.maxBytes)} MB. ` +
        'Save it as JPEG or WebP at about 2400 pixels wide, and upload that.',
    )
  }
  const format = detectFormat(file.data)
  refuseFalseLabel(file, format)

  const prepared = await (format === 'svg'
    ? prepareSvg(file.data, limits.maxPixels)
    : prepareRaster(file.data, format, limits.maxPixels))
  const sha256 = createHash('sha256').update(prepared.data).digest('hex')
  const { mimetype, extension } = imageFormats[format]
  return { ...prepared, name: nameUpload(file.name, sha256, extension), mimetype, sha256 }
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(bytes < 1e7 ? 1 : 0)
}
