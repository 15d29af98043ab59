// Tables: header cells say what they head (`scope`), so a screen reader can name each cell.
import type { Element, Properties } from 'hast'
import { element, isElement } from './hastNode.ts'
import type { Rendering } from './rendering.ts'
import { tightFlow } from './rendering.ts'
import type { StoredNode } from './storedNode.ts'
import { fieldOf, stringField, visit, wholeNumberField } from './storedNode.ts'

// Lexical's `headerState`: 1 heads its column, 2 heads its row, 3 both (the corner).
const headsColumn = 1

/** One `<table>`, or nothing when it has no cells. Leading rows of column heads make the `<thead>`. */
export function tableToHast(node: StoredNode, depth: number, rendering: Rendering): Element[] {
  const rows: Element[] = []
  for (const child of visit(fieldOf(node, 'children'), depth + 1, rendering.walk)) {
    // Words that strayed out of their row or cell get one of their own.
    const cells =
      stringField(child, 'type') === 'tablerow'
        ? cellsOf(child, depth + 2, rendering)
        : [cell(child, depth + 1, rendering)]
    if (cells.length > 0) rows.push(element('tr', {}, cells))
  }
  if (!rows.some((row) => row.children.some(hasContent))) return []
  const firstBodyRow = rows.findIndex((row) => !headsColumns(row))
  const headRows = firstBodyRow === -1 ? rows : rows.slice(0, firstBodyRow)
  const bodyRows = rows.slice(headRows.length)
  return [
    element('table', {}, [
      ...(headRows.length > 0 ? [element('thead', {}, headRows)] : []),
      ...(bodyRows.length > 0 ? [element('tbody', {}, bodyRows)] : []),
    ]),
  ]
}

function cellsOf(row: StoredNode, depth: number, rendering: Rendering): Element[] {
  return [...visit(fieldOf(row, 'children'), depth, rendering.walk)].map((child) =>
    cell(child, depth, rendering),
  )
}

function cell(node: StoredNode, depth: number, rendering: Rendering): Element {
  if (stringField(node, 'type') !== 'tablecell') return element('td', {}, tightFlow([node], depth, rendering))
  const content = tightFlow(fieldOf(node, 'children'), depth + 1, rendering)
  const headerState = wholeNumberField(node, 'headerState', 1, 3)
  const properties: Properties = {}
  // An empty corner cell heads nothing.
  const isHead = headerState !== null && content.length > 0
  if (isHead) properties['scope'] = (headerState & headsColumn) === 0 ? 'row' : 'col'
  const colSpan = wholeNumberField(node, 'colSpan', 2, 100)
  const rowSpan = wholeNumberField(node, 'rowSpan', 2, 100)
  if (colSpan !== null) properties['colSpan'] = colSpan
  if (rowSpan !== null) properties['rowSpan'] = rowSpan
  return element(isHead ? 'th' : 'td', properties, content)
}

function headsColumns(row: Element): boolean {
  const cells = row.children.filter(isElement)
  const isHead = (cell: Element) => cell.properties['scope'] === 'col'
  return cells.some(isHead) && cells.every((cell) => isHead(cell) || !hasContent(cell))
}

function hasContent(node: Element['children'][number]): boolean {
  return isElement(node) && node.children.length > 0
}
