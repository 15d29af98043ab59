// How big an SVG means to be, in CSS pixels.
import { ImageRefused } from './imageRefused.ts'
import type { SvgElement } from './svgTree.ts'

/** CSS pixels per unit; em and ex as with the default font. */
const pxPerUnit: Readonly<Record<string, number>> = {
  '': 1,
  px: 1,
  pt: 4 / 3,
  pc: 16,
  in: 96,
  cm: 96 / 2.54,
  mm: 96 / 25.4,
  q: 96 / 101.6,
  em: 16,
  rem: 16,
  ex: 8,
}
const NUMBER = String.raw`[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?`
const length = new RegExp(`^(${NUMBER})([a-z]*)$`, 'i')
const MAX_SIDE_PX = 16_383

/**
 * The intrinsic size from width and height, or from the viewBox where they are missing or relative.
 * @returns whole pixels, at least 1
 * @throws ImageRefused `svg-without-size` when there is nothing to go by, `too-long` when it is absurd
 * @see https://www.w3.org/TR/SVG2/coords.html#SizingSVGInCSS
 */
export function measureSvg(root: SvgElement): { width: number; height: number } {
  const box = readViewBox(root.attributes.get('viewBox'))
  const width = readLength(root.attributes.get('width'))
  const height = readLength(root.attributes.get('height'))
  const ratio = box && box.width / box.height

  const size =
    width && height
      ? { width, height }
      : width && ratio
        ? { width, height: width / ratio }
        : height && ratio
          ? { width: height * ratio, height }
          : box
  if (!size) {
    throw new ImageRefused(
      'svg-without-size',
      'This SVG does not say how big it is, so it would show cut off or not at all. Export it again with a “viewBox” or a width and height.',
    )
  }
  if (Math.max(size.width, size.height) > MAX_SIDE_PX) {
    throw new ImageRefused(
      'too-long',
      `This SVG is ${Math.round(size.width)} × ${Math.round(size.height)} pixels. Export it at most ${MAX_SIDE_PX} pixels wide and high.`,
    )
  }
  return { width: Math.max(1, Math.round(size.width)), height: Math.max(1, Math.round(size.height)) }
}

function readLength(value: string | undefined): number | undefined {
  const [, number, unit] = length.exec(value?.trim().slice(0, 40) ?? '') ?? []
  const px = Number(number) * (pxPerUnit[unit?.toLowerCase() ?? ''] ?? Number.NaN)
  return px > 0 ? px : undefined
}

function readViewBox(value: string | undefined): { width: number; height: number } | undefined {
  const numbers =
    value
      ?.trim()
      .split(/[\s,]+/)
      .map(Number) ?? []
  const [, , width = 0, height = 0] = numbers
  return numbers.length === 4 && numbers.every(Number.isFinite) && width > 0 && height > 0
    ? { width, height }
    : undefined
}
