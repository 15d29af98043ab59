/** Small builders of SVG markup. Each returns a string; nothing here knows what is drawn. */

/** A point in drawing units (pixels of the finished picture). */
export type Point = readonly [x: number, y: number]

type Attributes = Record<string, string | number>

/** Two decimals, so that the same drawing is the same text on every machine. */
const format = (value: string | number) =>
  typeof value === 'number' ? String(Math.round(value * 100) / 100) : value

/** One element, for example `tag('circle', { cx: 5, cy: 5, r: 2 })`. */
export const tag = (name: string, attributes: Attributes, children = ''): string => {
  const text = Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${format(value)}"`)
    .join('')
  return children === '' ? `<${name}${text}/>` : `<${name}${text}>${children}</${name}>`
}

export const circle = (cx: number, cy: number, r: number, fill: string, opacity = 1): string =>
  tag('circle', { cx, cy, r, fill, ...(opacity < 1 ? { opacity } : {}) })

export const ellipse = (cx: number, cy: number, rx: number, ry: number, fill: string, opacity = 1): string =>
  tag('ellipse', { cx, cy, rx, ry, fill, ...(opacity < 1 ? { opacity } : {}) })

/** A rectangle with round corners of radius `rx`. */
export const box = (x: number, y: number, width: number, height: number, rx: number, fill: string): string =>
  tag('rect', { x, y, width, height, rx, fill })

/** A filled outline. */
export const shape = (d: string, fill: string, opacity = 1): string =>
  tag('path', { d, fill, ...(opacity < 1 ? { opacity } : {}) })

/** A line of even width with round ends, along an SVG path. */
export const line = (d: string, stroke: string, width: number, extra: Attributes = {}): string =>
  tag('path', {
    d,
    fill: 'none',
    stroke,
    'stroke-width': width,
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
    ...extra,
  })

/** A thick line through points: an arm, a leg, a tube. */
export const limb = (points: readonly Point[], stroke: string, width: number): string =>
  line(points.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${x} ${y}`).join(' '), stroke, width)

/** Moves, turns (degrees, clockwise) and scales what it holds. */
export const place = (x: number, y: number, content: string, turn = 0, scale = 1): string => {
  const transform = `translate(${format(x)} ${format(y)}) rotate(${format(turn)}) scale(${format(scale)})`
  return tag('g', { transform }, content)
}

/** The same content and its mirror image across the vertical line at `cx`. */
export const mirrored = (cx: number, content: string): string =>
  content + tag('g', { transform: `matrix(-1 0 0 1 ${2 * cx} 0)` }, content)

/** Rings that fade outwards: the place to look at. */
export const glow = (cx: number, cy: number, r: number, color: string): string =>
  circle(cx, cy, r, color, 0.16) +
  circle(cx, cy, r * 0.68, color, 0.26) +
  circle(cx, cy, r * 0.38, color, 0.5)

/** A drop whose tip points up, `size` high. */
export const drop = (cx: number, cy: number, size: number, fill: string): string => {
  const r = size * 0.36
  return shape(
    `M${cx} ${cy - size / 2} C${cx + r * 0.5} ${cy - size * 0.2} ${cx + r} ${cy} ${cx + r} ${cy + size * 0.14}` +
      ` A${r} ${r} 0 0 1 ${cx - r} ${cy + size * 0.14} C${cx - r} ${cy} ${cx - r * 0.5} ${cy - size * 0.2} ${cx} ${cy - size / 2} Z`,
    fill,
  )
}
