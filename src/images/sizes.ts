// The smaller copies made of every picture: five widths, each as AVIF and as WebP.
import type { AvifOptions, WebpOptions } from 'sharp'

/** From a phone at normal density to a kiosk or a laptop at full width, in pixels. */
export const widthsPx = [320, 640, 960, 1280, 1920] as const

const formats = {
  /**
   * Full colour resolution: logos and red text smear without it. Effort 1 takes half the time of effort 3 and
   * a ninth of effort 4, for files about a tenth larger. All ten copies of a 1920 px photo: 2.3 s on one core,
   * 1.8 s of it AVIF (libaom 3.15; sizes compared by PSNR).
   */
  avif: { quality: 60, effort: 1, chromaSubsampling: '4:4:4' } satisfies AvifOptions,
  webp: { quality: 80, effort: 4 } satisfies WebpOptions,
} as const
type DerivedFormat = keyof typeof formats

/** An entry of Payload's `upload.imageSizes`, as far as we use it. */
export interface DerivedSize {
  name: `${DerivedFormat}${number}`
  width: number
  fit: 'inside'
  formatOptions: { format: DerivedFormat; options: AvifOptions | WebpOptions }
  generateImageName: typeof nameDerived
  admin: { disableGroupBy: true; disableListColumn: true; disableListFilter: true }
}

/**
 * Names a smaller copy after its original, whose name holds the hash of its bytes, so that the copy can be
 * cached for ever too: it depends on those bytes and the recipe above, and on nothing else.
 * @param args.originalName as stored, without extension
 * @param args.width in pixels
 */
export function nameDerived(args: { originalName: string; width: number; extension: string }): string {
  return `${args.originalName}-${args.width}w.${args.extension}`
}

/**
 * For Payload's `upload.imageSizes`. Width only and `fit: 'inside'`, so nothing is ever cropped and the focal
 * point has no say: with any other fit Payload takes its focal-point path, which encodes twice and may shave
 * a row. `withoutEnlargement` is left undefined: Payload then leaves out sizes wider than the original.
 */
export const imageSizes: DerivedSize[] = (['avif', 'webp'] as const).flatMap((format) =>
  widthsPx.map(
    (width): DerivedSize => ({
      name: `${format}${width}`,
      width,
      fit: 'inside',
      formatOptions: { format, options: formats[format] },
      generateImageName: nameDerived,
      admin: { disableGroupBy: true, disableListColumn: true, disableListFilter: true },
    }),
  ),
)

/** For Payload's `upload.adminThumbnail`. SVGs and pictures under 320 px have none: the admin shows the original. */
export const adminThumbnail = 'webp320' satisfies DerivedSize['name']
