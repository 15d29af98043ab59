// The stored form of rich text as Lexical 0.50 writes it, and small makers for its nodes.
// Every node is made here field by field, so an import can add nothing of its own.
import { createHash } from 'node:crypto'

export interface LexicalNode {
  type: string
  version: number
  [field: string]: unknown
}

/** An editor state: what a rich text field holds. */
export interface RichTextState {
  root: LexicalNode & {
    type: 'root'
    children: LexicalNode[]
    direction: 'ltr' | 'rtl' | null
    format: ''
    indent: number
  }
  [field: string]: unknown
}

/** @param blocks when there are none the state gets an empty paragraph: the editor cannot open it otherwise */
export function stateOf(blocks: LexicalNode[]): RichTextState {
  const children = blocks.length > 0 ? blocks : [paragraph([])]
  return { root: { type: 'root', version: 1, children, direction: null, format: '', indent: 0 } }
}

/** Whether the state holds nothing but empty paragraphs. */
export function isBlank({ root }: RichTextState): boolean {
  return root.children.every((node) => node.type === 'paragraph' && isEmpty(node['children']))
}

/** @param format the sum of the `textFormat` bits that apply */
export function textNode(text: string, format: number): LexicalNode {
  return { type: 'text', version: 1, detail: 0, format, mode: 'normal', style: '', text }
}

export function lineBreak(): LexicalNode {
  return { type: 'linebreak', version: 1 }
}

export function horizontalRule(): LexicalNode {
  return { type: 'horizontalrule', version: 1 }
}

export function paragraph(children: LexicalNode[]): LexicalNode {
  // As the editor does: what is typed into the paragraph next takes the format of its first words.
  const textFormat = children.find(({ type }) => type === 'text')?.['format'] ?? 0
  return { ...parent('paragraph', children), textFormat, textStyle: '' }
}

export function heading(tag: string, children: LexicalNode[]): LexicalNode {
  return { ...parent('heading', children), tag }
}

export function quote(children: LexicalNode[]): LexicalNode {
  return parent('quote', children)
}

export function list(ordered: boolean, start: number, items: LexicalNode[], indent: number): LexicalNode {
  let value = start
  const numbered = items.map((item) => {
    const made = { ...item, indent, value }
    if (!holdsList(item)) value += 1
    return made
  })
  return {
    ...parent('list', numbered),
    listType: ordered ? 'number' : 'bullet',
    start,
    tag: ordered ? 'ol' : 'ul',
  }
}

export function listItem(children: LexicalNode[]): LexicalNode {
  return parent('listitem', children)
}

export function table(rows: LexicalNode[]): LexicalNode {
  return parent('table', rows)
}

export function tableRow(cells: LexicalNode[]): LexicalNode {
  return parent('tablerow', cells)
}

/** @param headerState 0 not a header, 1 heads its column, 2 heads its row */
export function tableCell(
  children: LexicalNode[],
  cell: { headerState: 0 | 1 | 2; colSpan: number; rowSpan: number },
): LexicalNode {
  return { ...parent('tablecell', children), ...cell, backgroundColor: null }
}

export type LinkFields =
  | { linkType: 'custom'; url: string }
  | { linkType: 'internal'; doc: { relationTo: string; value: string } }

export function link(id: string, fields: LinkFields, children: LexicalNode[]): LexicalNode {
  return { ...parent('link', children), version: 3, id, fields: { ...fields, newTab: false } }
}

export function block(id: string, blockType: string, fields: Record<string, unknown>): LexicalNode {
  return { type: 'block', version: 2, format: '', fields: { ...fields, id, blockName: '', blockType } }
}

/**
 * A node id (24 hex digits, as the editor makes them) that is the same each time for the same content
 * at the same place: importing an unchanged file again then changes nothing.
 */
export function stableId(...parts: (string | number)[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 24)
}

/** An item that only carries a nested list takes no number of its own. */
function holdsList({ children }: LexicalNode): boolean {
  return Array.isArray(children) && children[0]?.type === 'list'
}

function parent(type: string, children: LexicalNode[]): LexicalNode {
  return { type, version: 1, children, direction: null, format: '', indent: 0 }
}

function isEmpty(children: unknown): boolean {
  return Array.isArray(children) && children.length === 0
}
