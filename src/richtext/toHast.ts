// Stored text → an HTML tree, by allow-list: every element and attribute in the output is written
// here or in the files this one calls. What is not known is dropped, but the words in it are kept.
import type { Element, ElementContent } from 'hast'
import { blockToHast, imageToHast } from './blocksToHast.ts'
import { element, textOf } from './hastNode.ts'
import { phrasing } from './phrasingToHast.ts'
import type { RichTextReferences } from './references.ts'
import type { Rendering } from './rendering.ts'
import { isList, tightFlow } from './rendering.ts'
import type { StoredNode } from './storedNode.ts'
import { fieldOf, startWalk, stringField, topLevel, visit, wholeNumberField } from './storedNode.ts'
import { tableToHast } from './tableToHast.ts'

/** The blocks of a text, in order. Never throws, whatever `state` is. */
export function toHast(state: unknown, references: RichTextReferences): Element[] {
  return flow(topLevel(state), 1, { references, walk: startWalk(), insideFaq: false, flow })
}

/**
 * Children as blocks. Words that stand outside any block are gathered into a `tagName` of their own;
 * empty ones vanish, so blank lines in the editor make no blank paragraphs.
 */
function flow(children: unknown, depth: number, rendering: Rendering, tagName = 'p'): Element[] {
  const blocks: Element[] = []
  let words: ElementContent[] = []
  const endBlock = (): void => {
    const content = withoutOuterBreaks(words)
    if (content.some((node) => textOf(node).trim() !== '')) blocks.push(element(tagName, {}, content))
    words = []
  }
  const gather = (nodes: unknown, at: number): void => {
    for (const node of visit(nodes, at, rendering.walk)) {
      const inline = phrasing(node, at, rendering)
      const block = inline === null ? blockOf(node, at, rendering) : null
      if (inline !== null) words.push(...inline)
      else if (block === null) gather(fieldOf(node, 'children'), at + 1)
      else {
        endBlock()
        blocks.push(...block)
      }
    }
  }
  gather(children, depth)
  endBlock()
  return blocks
}

/** The elements for a block node, or null when the node is not a block we know. */
function blockOf(node: StoredNode, depth: number, rendering: Rendering): Element[] | null {
  const children = fieldOf(node, 'children')
  switch (stringField(node, 'type')) {
    case 'paragraph':
      return flow(children, depth + 1, rendering)
    case 'heading':
      return flow(children, depth + 1, rendering, headingTag(stringField(node, 'tag')))
    case 'quote':
      return unlessEmpty('blockquote', flow(children, depth + 1, rendering))
    case 'list':
      return listToHast(node, depth, rendering)
    case 'table':
      return tableToHast(node, depth, rendering)
    case 'horizontalrule':
      return [element('hr')]
    case 'upload':
      return imageToHast(node, rendering)
    case 'block':
      return blockToHast(node, depth, rendering)
    default:
      return null
  }
}

/** A page's h1 is its title; below h4 a text needs splitting, not another level. */
function headingTag(tag: string): string {
  if (tag === 'h3' || tag === 'h4') return tag
  return tag === 'h5' || tag === 'h6' ? 'h4' : 'h2'
}

function listToHast(node: StoredNode, depth: number, rendering: Rendering): Element[] {
  const items: Element[] = []
  for (const child of visit(fieldOf(node, 'children'), depth + 1, rendering.walk)) {
    const isItem = stringField(child, 'type') === 'listitem'
    const content = isItem
      ? tightFlow(fieldOf(child, 'children'), depth + 2, rendering)
      : tightFlow([child], depth + 1, rendering)
    // Lexical keeps a nested list in an item of its own; in HTML it belongs to the item above.
    const previous = items.at(-1)
    if (previous !== undefined && content.every(isList)) previous.children.push(...content)
    else if (content.length > 0) items.push(element('li', {}, content))
  }
  const ordered = stringField(node, 'listType') === 'number'
  const start = ordered ? wholeNumberField(node, 'start', 2, 9999) : null
  return unlessEmpty(ordered ? 'ol' : 'ul', items, start === null ? {} : { start })
}

function unlessEmpty(
  tagName: string,
  children: Element[],
  properties: Element['properties'] = {},
): Element[] {
  return children.length === 0 ? [] : [element(tagName, properties, children)]
}

function withoutOuterBreaks(nodes: readonly ElementContent[]): ElementContent[] {
  const isBreak = (node: ElementContent) => node.type === 'element' && node.tagName === 'br'
  const from = nodes.findIndex((node) => !isBreak(node))
  const to = nodes.findLastIndex((node) => !isBreak(node))
  return from === -1 ? [] : nodes.slice(from, to + 1)
}
