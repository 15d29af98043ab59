/**
 * Each language has its own status, but fallback may fill a gap in one language from another: what is
 * not published in a language must not reach an anonymous reader by that way.
 */
import type { CollectionBeforeReadHook, FlattenedField } from 'payload'
import { locales } from '#src/contract/vocabulary.ts'

/** Takes out of the raw document (all languages) every language that is not published. */
export const hideUnpublishedLocales: CollectionBeforeReadHook = ({
  collection,
  doc,
  overrideAccess,
  req,
}) => {
  if (req.user || overrideAccess) return doc
  const status: unknown = doc._status
  const isPublished = (locale: string) =>
    typeof status === 'object' && status !== null
      ? (status as Record<string, unknown>)[locale] === 'published'
      : // Read without its status: the rows found are published in the language asked for, no more is known.
        locale === req.locale
  const hidden = locales.map(({ value }) => value).filter((locale) => !isPublished(locale))
  if (hidden.length > 0) withoutLocales(doc, collection.flattenedFields, hidden)
  return doc
}

function withoutLocales(
  data: Record<string, unknown>,
  fields: readonly FlattenedField[],
  hidden: readonly string[],
): void {
  for (const field of fields) {
    const value = data[field.name]
    if (typeof value !== 'object' || value === null) continue
    if (field.localized) {
      for (const locale of hidden) delete (value as Record<string, unknown>)[locale]
    }
    if (field.type === 'group' || field.type === 'tab') {
      withoutLocales(value as Record<string, unknown>, field.flattenedFields, hidden)
    } else if (field.type === 'array' && Array.isArray(value)) {
      for (const row of value) withoutLocales(row, field.flattenedFields, hidden)
    } else if (field.type === 'blocks' && Array.isArray(value)) {
      for (const row of value) {
        const block = field.blocks.find(({ slug }) => slug === row.blockType)
        if (block) withoutLocales(row, block.flattenedFields, hidden)
      }
    }
  }
}
