/** Fills documents with text nobody outside may ever see, in every field the schema has. */
import type { FlattenedField } from 'payload'
import { richText } from './builders.ts'

/** One of two worlds that differ in nothing but what is hidden. */
export type World = 'one' | 'two'

/** Sorts differently in the two worlds, so that an order by hidden text would show. */
const marks = { one: 'zq1s3cr3t', two: 'aq2s3cr3t' } as const

/** Any hidden text, in either world. */
export const anyMark = /[za]q[12]s3cr3t/i

/** The hidden text of a field. `who` tells documents apart, and turns their order round in the other world. */
export const hidden = (world: World, who: number, path = '') =>
  `${marks[world]} ${world === 'one' ? who : 99 - who} ${path}`.trim()

export interface Marking {
  world: World
  who: number
  /** Fill translated fields alone, in the rows that are there. */
  translatedOnly?: boolean
  /** A public document to point to, for a field. */
  relate: (relationTo: string, world: World) => string | undefined
}

type Data = Record<string, unknown>

/** Internal fields, and those the hooks make. */
const left = new Set([
  'id',
  '_status',
  'deletedAt',
  'updatedAt',
  'createdAt',
  'telephoneDisplay',
  'sites',
  'slug',
  'sampleContent',
])

/** The document with hidden text in its fields; what is not translated stays when only translations are marked. */
export function withHiddenText(
  data: Data,
  fields: readonly FlattenedField[],
  marking: Marking,
  at = '',
): Data {
  const result: Data = { ...data }
  for (const field of fields) {
    if (left.has(field.name)) continue
    const path = at ? `${at}.${field.name}` : field.name
    if (field.type === 'group' || field.type === 'tab') {
      result[field.name] = withHiddenText(
        (data[field.name] ?? {}) as Data,
        field.flattenedFields,
        marking,
        path,
      )
    } else if (field.type === 'array') {
      const rows = (data[field.name] ?? (marking.translatedOnly ? [] : [{}])) as Data[]
      result[field.name] = rows.map((row) => withHiddenText(row, field.flattenedFields, marking, path))
    } else if (field.type === 'blocks') {
      const rows = (
        marking.translatedOnly ? data[field.name] : field.blocks.map(({ slug }) => ({ blockType: slug }))
      ) as Data[]
      result[field.name] = rows.map((row) => {
        const block = field.blocks.find(({ slug }) => slug === row['blockType'])
        return withHiddenText(row, block?.flattenedFields ?? [], marking, path)
      })
    } else if (field.localized || !marking.translatedOnly) {
      const value = hiddenValue(field, path, marking)
      if (value !== undefined) result[field.name] = value
    }
  }
  return result
}

function hiddenValue(field: FlattenedField, path: string, { relate, who, world }: Marking): unknown {
  const text = hidden(world, who, path)
  const number = world === 'one' ? who : 99 - who
  switch (field.type) {
    case 'text':
      return field.hasMany ? [text] : text
    case 'textarea':
      return text
    case 'richText':
      return richText(text)
    case 'number':
      return number
    case 'checkbox':
      return world === 'one'
    case 'date':
      return `20${number}-01-01T00:00:00.000Z`
    case 'select':
    case 'radio': {
      const option = field.options.at(world === 'one' ? 0 : -1)
      const value = typeof option === 'string' ? option : option?.value
      return field.type === 'select' && field.hasMany ? [value] : value
    }
    case 'relationship':
    case 'upload': {
      const isPolymorphic = Array.isArray(field.relationTo)
      const relationTo = String(isPolymorphic ? field.relationTo[0] : field.relationTo)
      const id = relate(relationTo, world)
      const value = id === undefined ? undefined : isPolymorphic ? { relationTo, value: id } : id
      return field.hasMany ? (value === undefined ? [] : [value]) : value
    }
    default:
      return undefined
  }
}
