// Rebuilds an editor state from what a converter read: only nodes the target editor has, only fields
// we write, in the shape the editor itself would make. What does not fit becomes plain paragraphs.
import { importedLink } from './importedLinks.ts'
import { importedTable } from './importedTable.ts'
import type { Allowance, ImportTarget } from './importTarget.ts'
import { allowanceOf, RichTextImportError } from './importTarget.ts'
import type { LexicalNode, RichTextState } from './lexicalState.ts'
import * as make from './lexicalState.ts'
import type { StoredNode, Walk } from './storedNode.ts'
import {
  cleanText,
  fieldOf,
  startWalk,
  stringField,
  topLevel,
  visit,
  wholeNumberField,
} from './storedNode.ts'

/** What the rebuilding of a state carries down the tree. */
export interface Rebuilding {
  readonly target: ImportTarget
  readonly allowance: Allowance
  readonly walk: Walk
  /** Links made so far, for their ids. */
  links: number
}

/**
 * @param state Lexical JSON from a converter; may be anything
 * @throws RichTextImportError when there are more nodes than we would render
 */
export function importedState(state: unknown, target: ImportTarget): RichTextState {
  const rebuilding = { target, allowance: allowanceOf(target.editorConfig), walk: startWalk(), links: 0 }
  const children = blocks(topLevel(state), 1, rebuilding)
  if (rebuilding.walk.nodesLeft <= 0)
    throw new RichTextImportError('The text has too many parts; split it up')
  return make.stateOf(children)
}

/** Children as block nodes; words outside any block get a paragraph, empty ones vanish. */
function blocks(
  children: unknown,
  depth: number,
  rebuilding: Rebuilding,
  insideTable = false,
): LexicalNode[] {
  const made: LexicalNode[] = []
  let loose: StoredNode[] = []
  const endParagraph = (): void => {
    const paragraphs = splitAtBlankLines(words(loose, depth, rebuilding))
    made.push(...paragraphs.flatMap((content) => ifWords(content, make.paragraph)))
    loose = []
  }
  for (const node of visit(children, depth, rebuilding.walk)) {
    if (isInline(node)) loose.push(node)
    else {
      endParagraph()
      made.push(...blocksFor(node, depth, rebuilding, insideTable))
    }
  }
  endParagraph()
  return made
}

function blocksFor(
  node: StoredNode,
  depth: number,
  rebuilding: Rebuilding,
  insideTable: boolean,
): LexicalNode[] {
  const { allowance } = rebuilding
  const children = fieldOf(node, 'children')
  switch (stringField(node, 'type')) {
    case 'heading': {
      const level = nearest(allowance.headingLevels, Number(stringField(node, 'tag').slice(1)))
      if (level === null) break
      return ifWords(words(children, depth + 1, rebuilding), (content) => make.heading(`h${level}`, content))
    }
    case 'quote':
      if (!allowance.quotes) break
      return ifWords(words(children, depth + 1, rebuilding), make.quote)
    case 'list': {
      const ordered = stringField(node, 'listType') === 'number'
      if (!(ordered ? allowance.numberedLists : allowance.bulletLists)) break
      return listFor(node, ordered, depth, 0, rebuilding)
    }
    case 'table':
      if (!allowance.tables || insideTable) break
      return importedTable(node, depth, rebuilding.walk, (cell, at) => blocks(cell, at, rebuilding, true))
    case 'horizontalrule':
      return allowance.horizontalRules ? [make.horizontalRule()] : []
  }
  return blocks(children, depth + 1, rebuilding, insideTable)
}

function listFor(
  node: StoredNode,
  ordered: boolean,
  depth: number,
  indent: number,
  rebuilding: Rebuilding,
): LexicalNode[] {
  const items: LexicalNode[] = []
  for (const child of visit(fieldOf(node, 'children'), depth + 1, rebuilding.walk)) {
    const isItem = stringField(child, 'type') === 'listitem'
    const content = isItem ? [...visit(fieldOf(child, 'children'), depth + 2, rebuilding.walk)] : [child]
    const said = content.filter((part) => stringField(part, 'type') !== 'list')
    items.push(...ifWords(words(said, depth + 3, rebuilding), make.listItem))
    // As the editor has it: a nested list stands in an item of its own, after the item it belongs to.
    for (const nested of content.filter((part) => stringField(part, 'type') === 'list')) {
      const nestedOrdered = stringField(nested, 'listType') === 'number'
      items.push(
        ...listFor(nested, nestedOrdered, depth + 3, indent + 1, rebuilding).map((it) => make.listItem([it])),
      )
    }
  }
  const start = ordered ? (wholeNumberField(node, 'start', 1, 9999) ?? 1) : 1
  return items.length === 0 ? [] : [make.list(ordered, start, items, indent)]
}

/** Children as inline nodes; the blocks among them are parted by line breaks. */
function words(children: unknown, depth: number, rebuilding: Rebuilding, insideLink = false): LexicalNode[] {
  const made: LexicalNode[] = []
  const add = (node: LexicalNode): void => {
    const last = made.at(-1)
    const joins = node.type === 'text' && last?.type === 'text' && node['format'] === last['format']
    if (joins) made[made.length - 1] = { ...last, text: `${last['text']}${node['text']}` }
    else made.push(node)
  }
  let owesBreak = false
  for (const node of visit(children, depth, rebuilding.walk)) {
    const inline = isInline(node)
    const content = inline
      ? wordsFor(node, depth, rebuilding, insideLink)
      : words(fieldOf(node, 'children'), depth + 1, rebuilding, insideLink)
    if (content.length === 0) continue
    const partsBlocks = made.length > 0 && (owesBreak || !inline)
    if (partsBlocks && made.at(-1)?.type !== 'linebreak') add(make.lineBreak())
    content.forEach(add)
    owesBreak = !inline
  }
  return made
}

function wordsFor(
  node: StoredNode,
  depth: number,
  rebuilding: Rebuilding,
  insideLink: boolean,
): LexicalNode[] {
  switch (stringField(node, 'type')) {
    case 'linebreak':
      return [make.lineBreak()]
    case 'tab':
      return [make.textNode(' ', 0)]
    case 'text': {
      const format = fieldOf(node, 'format')
      const bits = typeof format === 'number' ? format & rebuilding.allowance.formatBits : 0
      const text = cleanText(stringField(node, 'text'))
      return text === '' ? [] : [make.textNode(text, bits)]
    }
    default: {
      const content = words(fieldOf(node, 'children'), depth + 1, rebuilding, true)
      if (insideLink || !rebuilding.allowance.links || !content.some(hasLetters)) return content
      const href = stringField(fieldOf(node, 'fields'), 'url')
      const fields = importedLink(href, rebuilding.target)
      if (fields === null) return content
      rebuilding.links += 1
      return [make.link(make.stableId(rebuilding.links, href), fields, content)]
    }
  }
}

function isInline(node: StoredNode): boolean {
  return ['text', 'linebreak', 'tab', 'link', 'autolink'].includes(stringField(node, 'type'))
}

function hasLetters(node: LexicalNode): boolean {
  return node.type === 'link' || stringField(node, 'text').trim() !== ''
}

function ifWords(content: LexicalNode[], wrap: (content: LexicalNode[]) => LexicalNode): LexicalNode[] {
  const from = content.findIndex(hasLetters)
  if (from === -1) return []
  return [wrap(content.slice(from, content.findLastIndex(hasLetters) + 1))]
}

/** Two line breaks in a row are a paragraph in older pages and word-processor files. */
function splitAtBlankLines(content: readonly LexicalNode[]): LexicalNode[][] {
  const parts: LexicalNode[][] = [[]]
  content.forEach((node, index) => {
    if (node.type === 'linebreak' && content[index - 1]?.type === 'linebreak') parts.push([])
    else parts.at(-1)?.push(node)
  })
  return parts
}

function nearest(levels: readonly number[], wanted: number): number | null {
  return levels.find((level) => level >= wanted) ?? levels.at(-1) ?? null
}
