/** A picture. */
import type { Image } from '#src/contract/parts.ts'
import { type LdGraph, type LdReference, ldNode } from './graph.ts'

/** E37 is the pixel of UN/CEFACT's common codes. */
const pixels = (value: number | null) =>
  value === null ? null : ldNode({ '@type': 'QuantitativeValue', value, unitCode: 'E37' })

/** @returns null when there is no picture */
export function addImage(graph: LdGraph, image: Image | null): LdReference | null {
  if (!image) return null
  return graph.add(image.src, () => ({
    '@type': 'ImageObject',
    url: image.src,
    contentUrl: image.src,
    encodingFormat: image.type,
    width: pixels(image.width),
    height: pixels(image.height),
    description: image.alt,
    caption: image.caption,
    creditText: image.credit,
    inLanguage: image.alt || image.caption ? image.locale : null,
  }))
}
