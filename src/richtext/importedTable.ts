// Tables in imported text.

import type { LexicalNode } from './lexicalState.ts'
import * as make from './lexicalState.ts'
import type { StoredNode, Walk } from './storedNode.ts'
import { fieldOf, stringField, visit, wholeNumberField } from './storedNode.ts'

/**
 * A table node, or nothing when no cell says anything.
 * @param cellBlocks makes the blocks inside a cell
 */
export function importedTable(
  node: StoredNode,
  depth: number,
  walk: Walk,
  cellBlocks: (children: unknown, depth: number) => LexicalNode[],
): LexicalNode[] {
  let saysSomething = false
  const rows = [...visit(fieldOf(node, 'children'), depth + 1, walk)].flatMap((row, rowIndex) => {
    const cells = [...visit(fieldOf(row, 'children'), depth + 2, walk)]
    const headerState = headerStateOf(cells, rowIndex)
    const made = cells.map((cell) => {
      const content = cellBlocks(fieldOf(cell, 'children'), depth + 3)
      saysSomething ||= content.length > 0
      return make.tableCell(content.length > 0 ? content : [make.paragraph([])], {
        headerState: isHead(cell) ? headerState : 0,
        colSpan: wholeNumberField(cell, 'colSpan', 1, 100) ?? 1,
        rowSpan: wholeNumberField(cell, 'rowSpan', 1, 100) ?? 1,
      })
    })
    return made.length === 0 ? [] : [make.tableRow(made)]
  })
  return saysSomething ? [make.table(rows)] : []
}

// The converter keeps only that a cell was a `<th>`: in a row of nothing else it heads its column.
function headerStateOf(cells: readonly StoredNode[], rowIndex: number): 1 | 2 {
  return cells.every(isHead) && (rowIndex === 0 || cells.length > 1) ? 1 : 2
}

function isHead(cell: StoredNode): boolean {
  return stringField(cell, 'type') === 'tablecell' && (wholeNumberField(cell, 'headerState', 1, 3) ?? 0) > 0
}
