/** Puts the rows of a stored document where another form of it has them. */
import type { FlattenedField } from 'payload'

type Data = Record<string, unknown>

/** The stored document with its rows and blocks in the places `next` gives them; an empty row stands for a new one. */
export function rowsInOrder(next: Data, stored: Data, fields: readonly FlattenedField[]): Data {
  const result = { ...stored }
  for (const field of fields) {
    const there = stored[field.name]
    const wanted = next[field.name]
    if (field.type === 'group' || field.type === 'tab') {
      if (isData(there) && isData(wanted))
        result[field.name] = rowsInOrder(wanted, there, field.flattenedFields)
    } else if (field.type === 'array' && Array.isArray(there) && Array.isArray(wanted)) {
      result[field.name] = wanted.map((row: Data) => inPlace(row, there, field.flattenedFields))
    } else if (field.type === 'blocks' && Array.isArray(there) && Array.isArray(wanted)) {
      result[field.name] = wanted.map((row: Data) => {
        const block = field.blocks.find(({ slug }) => slug === row['blockType'])
        return inPlace(row, there, block?.flattenedFields ?? [])
      })
    }
  }
  return result
}

/** The stored row that is the same as this one, itself with its rows in order. */
function inPlace(row: Data, there: readonly Data[], fields: readonly FlattenedField[]): Data {
  const same = there.find(({ blockType, id }) => id && id === row['id'] && blockType === row['blockType'])
  return same ? rowsInOrder(row, same, fields) : {}
}

const isData = (value: unknown): value is Data => typeof value === 'object' && value !== null
