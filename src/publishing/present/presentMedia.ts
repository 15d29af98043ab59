/** A picture in its published form: its files, and its words in one language. */
import { widthsPx } from '#src/images/sizes.ts'
import { type DocumentReader, isRaw, plainNumber, plainText, type Raw } from '../documentReader.ts'
import type { Bodies, Briefs, StoredFile } from '../publishedForm.ts'
import { group } from './common.ts'

export function presentMedia(
  raw: Raw,
  read: DocumentReader,
): { brief: Briefs['media']; body: Bodies['media'] } {
  const decorative = raw['decorative'] === true
  const alt = decorative ? '' : (read.text(raw, 'alt') ?? '')
  const [fallback] = read.fallbacks
  return {
    brief: {
      filename: plainText(raw['filename']) ?? '',
      mimeType: plainText(raw['mimeType']) ?? '',
      width: plainNumber(raw['width']),
      height: plainNumber(raw['height']),
      alt,
      caption: read.text(raw, 'caption'),
      credit: plainText(raw['credit']),
      placeholder: plainText(raw['placeholder']),
      focalPoint: { x: plainNumber(raw['focalX']) ?? 50, y: plainNumber(raw['focalY']) ?? 50 },
      avif: filesOf(raw, 'avif'),
      webp: filesOf(raw, 'webp'),
      textLocale: fallback?.locale ?? read.locale,
    },
    body: {},
  }
}

function filesOf(raw: Raw, format: 'avif' | 'webp'): StoredFile[] {
  const sizes = group(raw, 'sizes')
  return widthsPx.flatMap((px) => {
    const size = sizes[`${format}${px}`]
    if (!isRaw(size)) return []
    const filename = plainText(size['filename'])
    const width = plainNumber(size['width'])
    const height = plainNumber(size['height'])
    return filename && width && height ? [{ filename, width, height }] : []
  })
}
