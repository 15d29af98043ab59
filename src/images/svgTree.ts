// The shape of an SVG once it has been read: only elements, attributes and text that passed the allow-list.

export interface SvgElement {
  readonly name: string
  /** Attributes by the name they are written with: `xml:space`, but `href` also for `xlink:href`. */
  readonly attributes: Map<string, string>
  readonly children: (SvgElement | string)[]
}

/** An element and all below it, in document order. */
export function* walkSvg(element: SvgElement): Generator<SvgElement> {
  yield element
  for (const child of element.children) if (typeof child !== 'string') yield* walkSvg(child)
}
