// Reading stored rich text without trusting it: it may come from an import or an API client, so
// every field may be missing or of the wrong type, and the tree may be absurdly deep or wide.

/** A node of stored text; nothing about its fields is known yet. */
export type StoredNode = Readonly<Record<string, unknown>>

/** Bold, italic, subscript and superscript as Lexical stores them in a text node's `format`. */
export const textFormat = { bold: 1, italic: 2, subscript: 32, superscript: 64 } as const

/** Deeper than any text an editor makes; far from what would overflow the stack. */
export const maxDepth = 100
/** About fifty times the longest page we have. What comes after it is left out. */
export const maxNodes = 50_000

/** How many more nodes one walk may visit; shared by a text and the answers shown inside it. */
export interface Walk {
  nodesLeft: number
}

export function startWalk(): Walk {
  return { nodesLeft: maxNodes }
}

export function isStoredNode(value: unknown): value is StoredNode {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The node's own field, never one inherited from a prototype. */
export function fieldOf(node: unknown, name: string): unknown {
  return isStoredNode(node) && Object.hasOwn(node, name) ? node[name] : undefined
}

/** The field when it is a string, else an empty string. */
export function stringField(node: unknown, name: string): string {
  const value = fieldOf(node, name)
  return typeof value === 'string' ? value : ''
}

/** The field when it is a whole number from `min` to `max`, else null. */
export function wholeNumberField(node: unknown, name: string, min: number, max: number): number | null {
  const value = fieldOf(node, name)
  return typeof value === 'number' && Number.isInteger(value) && value >= min && value <= max ? value : null
}

/**
 * The nodes among `children` (anything), taken off the walk's allowance.
 * Nothing below `maxDepth`, and nothing once the allowance is used up.
 */
export function* visit(children: unknown, depth: number, walk: Walk): Generator<StoredNode> {
  if (!Array.isArray(children) || depth > maxDepth) return
  for (const child of children) {
    if (walk.nodesLeft <= 0) return
    walk.nodesLeft -= 1
    if (isStoredNode(child)) yield child
  }
}

/** The top-level nodes of an editor state (anything). */
export function topLevel(state: unknown): unknown {
  return fieldOf(fieldOf(state, 'root'), 'children')
}

/** The id of a relation, stored bare or as a populated document; null when there is none. */
export function relatedId(value: unknown): string | null {
  const id = isStoredNode(value) ? fieldOf(value, 'id') : value
  if (typeof id === 'number' && Number.isSafeInteger(id)) return String(id)
  return typeof id === 'string' && id !== '' && id.length <= 128 ? id : null
}

/** Text fit for output: one line, no control characters, no half of a surrogate pair. */
export function cleanText(text: string): string {
  return text
    .replace(/[\t\n\v\f\r\u0085\u2028\u2029]+/g, ' ')
    .replace(/\p{Cc}/gu, '')
    .replace(/\p{Cs}/gu, '\uFFFD')
}
