// Writes a checked tree back as text, so that no byte of the upload is served that was not understood.
import type { SvgElement } from './svgTree.ts'

/**
 * Writes an SVG: UTF-8, one namespace, no declaration, no comments. Reading the result gives the same tree.
 * Width and height stand first on the root, where even simple readers find them.
 * @param size intrinsic, in CSS pixels; becomes the viewBox when there is none, so that the picture can scale
 * @param scale draws it smaller
 */
export function writeSvg(
  root: SvgElement,
  { width, height }: { width: number; height: number },
  scale = 1,
): string {
  const attributes = new Map<string, string>([
    ['xmlns', 'http://www.w3.org/2000/svg'],
    ['width', String(Math.max(1, Math.round(width * scale)))],
    ['height', String(Math.max(1, Math.round(height * scale)))],
    ['viewBox', root.attributes.get('viewBox') ?? `0 0 ${width} ${height}`],
  ])
  for (const [name, value] of root.attributes) if (!attributes.has(name)) attributes.set(name, value)
  return writeElement({ ...root, attributes })
}

function writeElement({ name, attributes, children }: SvgElement): string {
  const written = [...attributes].map(([attribute, value]) => ` ${attribute}="${escapeXml(value)}"`).join('')
  if (children.length === 0) return `<${name}${written}/>`
  const content = children.map((child) =>
    typeof child === 'string' ? escapeXml(child) : writeElement(child),
  )
  return `<${name}${written}>${content.join('')}</${name}>`
}

function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
