// An HTML tree → text to be read aloud, shown where no markup is possible, or searched.
import type { Element, ElementContent } from 'hast'
import { isElement } from './hastNode.ts'

const blockTags = new Set([
  'p',
  'h2',
  'h3',
  'h4',
  'blockquote',
  'ul',
  'ol',
  'table',
  'hr',
  'figure',
  'aside',
  'dl',
  'dt',
  'dd',
])

// Without markup 10<sup>6</sup> must not be read as 106.
const signs = '0123456789+-'
const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻'
const subscripts = '₀₁₂₃₄₅₆₇₈₉₊₋'

/** Blocks parted by a blank line, list items and table rows each on a line of their own. */
export function toPlainText(blocks: readonly Element[]): string {
  return blockTexts(blocks).join('\n\n')
}

function blockTexts(nodes: readonly ElementContent[]): string[] {
  const texts: string[] = []
  let words: ElementContent[] = []
  const endBlock = (): void => {
    const said = tidy(words.map(inlineText).join(''))
    if (said !== '') texts.push(said)
    words = []
  }
  for (const node of nodes) {
    if (node.type !== 'element' || !blockTags.has(node.tagName)) words.push(node)
    else {
      endBlock()
      texts.push(...textsOfBlock(node))
    }
  }
  endBlock()
  return texts
}

function textsOfBlock(node: Element): string[] {
  switch (node.tagName) {
    case 'ul':
    case 'ol':
      return [listLines(node).join('\n')]
    case 'table':
      return [rowsOf(node).map(rowText).join('\n')]
    // A picture is left out, its alternative text too: read aloud between two sentences, with nothing
    // to announce it, "Woman bending over" is only confusing. What matters must stand in the text.
    case 'figure':
    case 'hr':
      return []
    default:
      return blockTexts(node.children)
  }
}

function listLines(list: Element): string[] {
  const first = typeof list.properties['start'] === 'number' ? list.properties['start'] : 1
  return list.children.filter(isElement).flatMap((item, index) => {
    const marker = list.tagName === 'ol' ? `${first + index}. ` : '• '
    const lines = blockTexts(item.children).join('\n').split('\n')
    return lines.map((line, at) => (at === 0 ? marker : '  ') + line)
  })
}

function rowsOf(table: Element): Element[] {
  return table.children.filter(isElement).flatMap((part) => part.children.filter(isElement))
}

function rowText(row: Element): string {
  return row.children
    .filter(isElement)
    .map((cell) => blockTexts(cell.children).join(' ').replaceAll('\n', ' '))
    .join(' | ')
}

function inlineText(node: ElementContent): string {
  if (node.type === 'text') return node.value
  if (node.type !== 'element') return ''
  if (node.tagName === 'br') return '\n'
  const words = node.children.map(inlineText).join('')
  const raised = node.tagName === 'sup' ? superscripts : node.tagName === 'sub' ? subscripts : null
  return raised !== null && /^[0-9+-]+$/.test(words)
    ? [...words].map((c) => raised[signs.indexOf(c)]).join('')
    : words
}

function tidy(words: string): string {
  return words
    .split('\n')
    .map((line) => line.replace(/ {2,}/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n')
}
