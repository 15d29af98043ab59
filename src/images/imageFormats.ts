// Which image formats we take, and how to tell them from their bytes rather than from their name.
import { ImageRefused } from './imageRefused.ts'

interface FormatFacts {
  readonly label: string
  readonly mimetype: string
  readonly extension: string
  /** Other spellings of the same type seen from browsers and operating systems. */
  readonly alsoMimetypes: readonly string[]
  readonly alsoExtensions: readonly string[]
}

export const imageFormats = {
  jpeg: {
    label: 'JPEG',
    mimetype: 'image/jpeg',
    extension: 'jpg',
    alsoMimetypes: ['image/jpg', 'image/pjpeg'],
    alsoExtensions: ['jpeg', 'jpe', 'jfif'],
  },
  png: {
    label: 'PNG',
    mimetype: 'image/png',
    extension: 'png',
    alsoMimetypes: ['image/x-png'],
    alsoExtensions: [],
  },
  webp: { label: 'WebP', mimetype: 'image/webp', extension: 'webp', alsoMimetypes: [], alsoExtensions: [] },
  avif: { label: 'AVIF', mimetype: 'image/avif', extension: 'avif', alsoMimetypes: [], alsoExtensions: [] },
  gif: { label: 'GIF', mimetype: 'image/gif', extension: 'gif', alsoMimetypes: [], alsoExtensions: [] },
  svg: { label: 'SVG', mimetype: 'image/svg+xml', extension: 'svg', alsoMimetypes: [], alsoExtensions: [] },
} as const satisfies Record<string, FormatFacts>

export type ImageFormat = keyof typeof imageFormats
export type RasterFormat = Exclude<ImageFormat, 'svg'>

/** How far into a file we look for `<svg`: licence comments before the root can be long. */
const SVG_SNIFF_BYTES = 16_384

/**
 * Says what a file really is.
 * @param data the whole file
 * @throws ImageRefused `unsupported-format` when it is none of ours, naming what it seems to be
 */
export function detectFormat(data: Buffer): ImageFormat {
  const ascii = (start: number, end: number) => data.toString('latin1', start, end)
  if (ascii(0, 3) === '\xff\xd8\xff') return 'jpeg'
  if (ascii(0, 8) === '\x89PNG\r\n\x1a\n') return 'png'
  if (ascii(0, 6) === 'GIF87a' || ascii(0, 6) === 'GIF89a') return 'gif'
  if (ascii(0, 4) === 'RIFF' && ascii(8, 12) === 'WEBP') return 'webp'
  if (readBrands(data).some((brand) => brand === 'avif' || brand === 'avis')) return 'avif'

  const text = data
    .toString('utf8', 0, SVG_SNIFF_BYTES)
    .replace(/^\ufeff/, '')
    .trimStart()
  const isWebPage = /^<(?:!doctype\s+html|html|head|body|script)\b/i.test(text)
  if (!isWebPage && text.startsWith('<') && /<(?:[A-Za-z_][\w.-]*:)?svg[\s/>]/.test(text)) return 'svg'

  throw new ImageRefused('unsupported-format', describeStranger(data, isWebPage))
}

/** An AVIF that moves says so in its brands. */
export function isAnimatedAvif(data: Buffer): boolean {
  return readBrands(data).includes('avis')
}

/** The brands of an ISO media file, major one first; none for other files. */
function readBrands(data: Buffer): string[] {
  if (data.toString('latin1', 4, 8) !== 'ftyp') return []
  const end = Math.min(data.readUInt32BE(0), data.length, 256)
  const brands: string[] = []
  // Bytes 12 to 16 are the version of the major brand.
  for (let at = 8; at + 4 <= end; at += at === 8 ? 8 : 4) brands.push(data.toString('latin1', at, at + 4))
  return brands
}

function describeStranger(data: Buffer, isWebPage: boolean): string {
  const ascii = (start: number, end: number) => data.toString('latin1', start, end)
  const wayOut = 'Please upload a JPEG, PNG, WebP, AVIF, GIF or SVG.'
  const brands = readBrands(data)
  if (brands.some((brand) => /^(?:hei[cxms]|hev[cx]|mif1|msf1)$/.test(brand))) {
    return 'This is an iPhone photo in the HEIC format, which browsers cannot show. Export it as JPEG and upload that.'
  }
  if (brands.length > 0) return `This file is a video or another kind of media, not a picture. ${wayOut}`
  if (isWebPage) return `This file is a web page, not a picture. Save the picture itself. ${wayOut}`
  if (ascii(0, 5) === '%PDF-')
    return 'This file is a PDF. Export the page you need as PNG or JPEG and upload that.'
  if (ascii(0, 4) === 'II*\0' || ascii(0, 4) === 'MM\0*')
    return 'This file is a TIFF or a camera raw file. Export it as JPEG or PNG and upload that.'
  if (ascii(0, 4) === '8BPS')
    return 'This file is a Photoshop document. Export it as PNG or JPEG and upload that.'
  if (ascii(0, 2) === 'BM')
    return 'This file is a BMP, which is too heavy for the web. Save it as PNG and upload that.'
  if (ascii(0, 2) === '\x1f\x8b')
    return 'This file is compressed (perhaps SVGZ). Save it as a plain SVG and upload that.'
  return `This file is not a picture we can read, whatever its name says. ${wayOut}`
}

/**
 * Refuses a file whose name or declared type says something else than its bytes. Browsers send an
 * empty or generic type for formats they do not know: that is no claim, and is let through.
 * @throws ImageRefused `type-mismatch`
 */
export function refuseFalseLabel(file: { name: string; mimetype: string }, format: ImageFormat): void {
  const facts: FormatFacts = imageFormats[format]
  const wayOut = `Rename it so that it ends in .${facts.extension}, or export it again.`

  const extension = /\.([a-z0-9]{1,8})$/i.exec(file.name.trim())?.[1]?.toLowerCase()
  if (extension && extension !== facts.extension && !facts.alsoExtensions.includes(extension)) {
    throw new ImageRefused(
      'type-mismatch',
      `This file's name ends in .${extension}, but it is really a ${facts.label}. ${wayOut}`,
    )
  }
  const declared = (file.mimetype.split(';', 1)[0] ?? '').trim().toLowerCase()
  const isClaim = declared !== '' && declared !== 'application/octet-stream'
  if (isClaim && declared !== facts.mimetype && !facts.alsoMimetypes.includes(declared)) {
    throw new ImageRefused(
      'type-mismatch',
      `This file was sent as ${declared.slice(0, 60)}, but it is really a ${facts.label}. ${wayOut}`,
    )
  }
}
