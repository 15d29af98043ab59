/** The editor state as it is published: copied by allow-list, so an unknown node or field stays behind. */
import { isRaw, type Raw } from './documentReader.ts'

const nodeTypes = new Set([
  'root',
  'paragraph',
  'heading',
  'quote',
  'list',
  'listitem',
  'link',
  'autolink',
  'text',
  'linebreak',
  'tab',
  'horizontalrule',
  'table',
  'tablerow',
  'tablecell',
  'upload',
  'block',
])
const plainFields = [
  'type',
  'version',
  'format',
  'indent',
  'direction',
  'tag',
  'listType',
  'start',
  'value',
  'checked',
  'text',
  'detail',
  'mode',
  'style',
  'colSpan',
  'rowSpan',
  'headerState',
  'relationTo',
  'id',
] as const
const fieldsOfFields = ['linkType', 'newTab', 'url', 'blockType', 'tone', 'title', 'text', 'faq'] as const
const maxDepth = 100

/** @param state Lexical JSON; anything else gives an empty text */
export function publishedLexical(state: unknown): Raw {
  const root = isRaw(state) ? state['root'] : undefined
  return { root: node(root, 0) ?? { type: 'root', children: [] } }
}

function node(value: unknown, depth: number): Raw | null {
  if (!isRaw(value) || depth > maxDepth || !nodeTypes.has(String(value['type']))) return null
  const copy = pick(value, plainFields)
  if (isRaw(value['fields'])) {
    const fields = pick(value['fields'], fieldsOfFields)
    const doc = value['fields']['doc']
    if (isRaw(doc)) fields['doc'] = pick(doc, ['relationTo', 'value'])
    copy['fields'] = fields
  }
  if (Array.isArray(value['children']))
    copy['children'] = value['children'].flatMap((child) => node(child, depth + 1) ?? [])
  return copy
}

/** Own plain values only, in the order of `names`. */
function pick(from: Raw, names: readonly string[]): Record<string, unknown> {
  const copy: Record<string, unknown> = {}
  for (const name of names) {
    const value = Object.hasOwn(from, name) ? from[name] : undefined
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
      copy[name] = value
    else if (value === null) copy[name] = null
  }
  return copy
}
