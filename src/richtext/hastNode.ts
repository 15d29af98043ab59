// Small makers and readers of HTML tree nodes.
import type { Element, ElementContent, Properties } from 'hast'

export function element(
  tagName: string,
  properties: Properties = {},
  children: readonly ElementContent[] = [],
): Element {
  return { type: 'element', tagName, properties, children: [...children] }
}

export function text(value: string): ElementContent {
  return { type: 'text', value }
}

/** All words in a node, with nothing between them. */
export function textOf(node: ElementContent): string {
  if (node.type === 'text') return node.value
  return node.type === 'element' ? node.children.map(textOf).join('') : ''
}

export function isElement(node: ElementContent): node is Element {
  return node.type === 'element'
}
