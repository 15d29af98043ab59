// The words of a text: formatted text, line breaks and links.
import type { ElementContent } from 'hast'
import { referenceOf } from './collectReferences.ts'
import { element, text, textOf } from './hastNode.ts'
import type { Rendering } from './rendering.ts'
import { safeExternalUrl, safeOwnUrl } from './safeUrl.ts'
import type { StoredNode } from './storedNode.ts'
import { cleanText, fieldOf, stringField, textFormat, visit } from './storedNode.ts'

// From the outside in, so that equal formatting always nests in the same way.
const formatTags = [
  [textFormat.bold, 'strong'],
  [textFormat.italic, 'em'],
  [textFormat.subscript, 'sub'],
  [textFormat.superscript, 'sup'],
] as const

/** The inline content a node stands for, or null when it is not an inline node we know. */
export function phrasing(node: StoredNode, depth: number, rendering: Rendering): ElementContent[] | null {
  switch (stringField(node, 'type')) {
    case 'text':
      return formattedText(node)
    case 'linebreak':
      return [element('br')]
    case 'tab':
      return [text(' ')]
    case 'link':
    case 'autolink':
      return link(node, depth, rendering)
    default:
      return null
  }
}

function formattedText(node: StoredNode): ElementContent[] {
  const words = cleanText(stringField(node, 'text'))
  if (words === '') return []
  const format = fieldOf(node, 'format')
  const bits = typeof format === 'number' ? format : 0
  return [
    formatTags.reduceRight<ElementContent>(
      (inner, [bit, tagName]) => ((bits & bit) === 0 ? inner : element(tagName, {}, [inner])),
      text(words),
    ),
  ]
}

function link(node: StoredNode, depth: number, rendering: Rendering): ElementContent[] {
  const content = linkContent(fieldOf(node, 'children'), depth + 1, rendering)
  // A link without words cannot be seen or read out.
  if (content.every((child) => textOf(child).trim() === '')) return content
  const properties = linkProperties(node, rendering)
  return properties === null ? content : [element('a', properties, content)]
}

function linkProperties(node: StoredNode, { references }: Rendering) {
  const fields = fieldOf(node, 'fields')
  if (stringField(fields, 'linkType') === 'internal') {
    const reference = referenceOf(node)
    const href = reference === null ? null : safeOwnUrl(references.hrefOf(reference))
    return href === null ? null : { href }
  }
  const href = safeExternalUrl(fieldOf(fields, 'url'))
  if (href === null) return null
  return href.startsWith('http') ? { href, rel: ['noopener', 'noreferrer'] } : { href }
}

/** Only words: HTML has no link inside a link, nor a block inside one of ours. */
function linkContent(children: unknown, depth: number, rendering: Rendering): ElementContent[] {
  const content: ElementContent[] = []
  for (const node of visit(children, depth, rendering.walk)) {
    const type = stringField(node, 'type')
    const isWords = type === 'text' || type === 'linebreak' || type === 'tab'
    const inline = isWords ? phrasing(node, depth, rendering) : null
    content.push(...(inline ?? linkContent(fieldOf(node, 'children'), depth + 1, rendering)))
  }
  return content
}
