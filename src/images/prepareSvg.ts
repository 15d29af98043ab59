// From an SVG somebody uploaded to one that can only draw, with its embedded pictures cleaned as well.
import { checkSvg } from './checkSvg.ts'
import { detectFormat, imageFormats } from './imageFormats.ts'
import { ImageRefused } from './imageRefused.ts'
import { makePlaceholder } from './placeholder.ts'
import { type PreparedRaster, prepareRaster } from './prepareRaster.ts'
import { type SvgElement, walkSvg } from './svgTree.ts'
import { writeSvg } from './writeSvg.ts'

/** Placeholders are at most this wide and high: drawing a poster at full size for them would be waste. */
const PLACEHOLDER_SIDE_PX = 100

/**
 * Checks an SVG against the allow-list and writes it anew; embedded photos lose their metadata too.
 * @throws ImageRefused
 */
export async function prepareSvg(data: Buffer, maxPixels: number): Promise<PreparedRaster> {
  const { root, width, height } = checkSvg(data)
  for (const element of walkSvg(root)) {
    if (element.name === 'image') await cleanEmbedded(element, maxPixels)
  }
  const scale = Math.min(1, PLACEHOLDER_SIDE_PX / Math.max(width, height))
  const small = writeSvg(root, { width, height }, scale)
  return {
    data: Buffer.from(writeSvg(root, { width, height })),
    width,
    height,
    placeholder: await drawPlaceholder(small, maxPixels),
  }
}

async function cleanEmbedded(image: SvgElement, maxPixels: number): Promise<void> {
  const [, mimetype = '', base64 = ''] =
    /^data:([^;]+);base64,(.*)$/s.exec(image.attributes.get('href') ?? '') ?? []
  if (!base64) return
  const picture = Buffer.from(base64, 'base64')
  const format = detectFormat(picture)
  if (format === 'svg' || imageFormats[format].mimetype !== mimetype) {
    throw new ImageRefused(
      'type-mismatch',
      'A picture inside this SVG is not the PNG or JPEG it says it is. Export the SVG again.',
    )
  }
  const { data } = await prepareRaster(picture, format, maxPixels)
  image.attributes.set('href', `data:${mimetype};base64,${data.toString('base64')}`)
}

async function drawPlaceholder(svg: string, maxPixels: number): Promise<string> {
  try {
    return await makePlaceholder(Buffer.from(svg), maxPixels)
  } catch (cause) {
    throw new ImageRefused(
      'svg-malformed',
      'This SVG cannot be drawn. Check that it opens in a browser, export it again, or export it as PNG.',
      { cause },
    )
  }
}
