// Judges CSS found in an SVG by what it may contain, not by known attacks.
import { ImageRefused } from './imageRefused.ts'

/** Functions that only compute; `url` is looked at apart. Others (image-set, src, expression…) can load. */
const allowedFunctions = new Set([
  'rgb',
  'rgba',
  'hsl',
  'hsla',
  'hwb',
  'lab',
  'lch',
  'oklab',
  'oklch',
  'color',
  'calc',
  'min',
  'max',
  'clamp',
  'var',
  'matrix',
  'matrix3d',
  'translate',
  'translatex',
  'translatey',
  'scale',
  'scalex',
  'scaley',
  'rotate',
  'skewx',
  'skewy',
  'cubic-bezier',
  'blur',
  'brightness',
  'contrast',
  'drop-shadow',
  'grayscale',
  'hue-rotate',
  'invert',
  'opacity',
  'saturate',
  'sepia',
  'circle',
  'ellipse',
  'inset',
  'polygon',
  'path',
  'rect',
  'not',
  'nth-child',
  'nth-of-type',
])
const localUrl = /\burl\(\s*(["']?)#([\p{L}\p{N}_.:-]+)\1\s*\)/giu

/**
 * Refuses CSS that could load, run or break out: references other than `url(#id)`, unknown functions,
 * at-rules, escapes, markup. Meant for style sheets, and for attributes too: most take CSS values.
 * @throws ImageRefused `svg-style`
 */
export function refuseUnsafeCss(css: string): void {
  const plain = withoutComments(css).replace(localUrl, ' ')
  const functions = [...plain.matchAll(/(?<![\w-])([\w-]+)\s*\(/g)].map(([, name = '']) => name.toLowerCase())
  const isSafe =
    functions.every((name) => allowedFunctions.has(name)) &&
    !/[@\\<]|\/\*|\burl\b|-moz-binding|\bbehaviou?r\s*:|script\s*:/i.test(plain)
  if (isSafe) return
  throw new ImageRefused(
    'svg-style',
    `This SVG has a style we do not allow, as it could load something from outside (“${css.trim().slice(0, 60)}”). ` +
      'Export it with “presentation attributes” instead of CSS, or export it as PNG.',
  )
}

/** Split, not matched: a pattern for comments takes quadratic time on a file full of unclosed ones. */
function withoutComments(css: string): string {
  const [before = '', ...comments] = css.split('/*')
  return (
    before + comments.map((part) => (part.includes('*/') ? part.slice(part.indexOf('*/') + 2) : '')).join('')
  )
}

/** The ids that a value points to with `url(#id)`. */
export function findUrlReferences(css: string): string[] {
  return [...css.matchAll(localUrl)].map(([, , id = '']) => id)
}
