// What the conversion of a text to an HTML tree carries down the tree, and how its parts call back.
import type { Element, ElementContent } from 'hast'
import type { RichTextReferences } from './references.ts'
import type { Walk } from './storedNode.ts'

/** Turns children (anything) into blocks; words outside any block get a `tagName` (default `p`) around them. */
export type Flow = (children: unknown, depth: number, rendering: Rendering, tagName?: string) => Element[]

export interface Rendering {
  readonly references: RichTextReferences
  readonly walk: Walk
  /** Inside a shown answer another shown question is left out: no cycles, no endless pages. */
  readonly insideFaq: boolean
  readonly flow: Flow
}

/** As `flow`, for list items and table cells: a lone leading paragraph needs no `<p>` around it. */
export function tightFlow(children: unknown, depth: number, rendering: Rendering): ElementContent[] {
  const blocks = rendering.flow(children, depth, rendering)
  const [first, ...rest] = blocks
  return first?.tagName === 'p' && rest.every(isList) ? [...first.children, ...rest] : blocks
}

export function isList(node: ElementContent): boolean {
  return node.type === 'element' && (node.tagName === 'ul' || node.tagName === 'ol')
}
