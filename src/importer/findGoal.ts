/** Decides whether a file becomes a new document or a translation, or must be left alone. */
import { ImportRefused } from './importRefused.ts'
import type { ImportOptions } from './importTypes.ts'
import type { KnownDocument, Library } from './library.ts'

export type Goal =
  | { readonly kind: 'create' }
  | { readonly kind: 'translate'; readonly document: KnownDocument }
  | { readonly kind: 'skip'; readonly reason: string }

/**
 * @param title of the file's document
 * @param fileName without its ending
 * @throws {ImportRefused} when there is no English document for a translation
 */
export function findGoal(
  title: string,
  fileName: string,
  { into, locale, type }: ImportOptions,
  library: Library,
): Goal {
  if (locale === 'en') {
    const same = library.findSame(type, { title })
    return same ? { kind: 'skip', reason: alreadyHere(same) } : { kind: 'create' }
  }
  // `pain-pumps.es.docx` translates `pain-pumps`.
  const slug = into ?? fileName.toLowerCase().replace(/[\s._-]+(?:es|esp|spanish|espanol|español)$/, '')
  const document =
    into === undefined ? library.findSame(type, { slug, title }) : library.findSame(type, { slug })
  if (!document) {
    throw new ImportRefused(
      into === undefined
        ? `No English document in ${type} has the title “${title}” or the slug “${slug}”. Name the one it translates: --into SLUG`
        : `There is no document with the slug “${into}” in ${type}.`,
    )
  }
  if (document.isInTrash) return { kind: 'skip', reason: alreadyHere(document) }
  if (document.title[locale] !== '') {
    return {
      kind: 'skip',
      reason: `“${document.title.en}” has a Spanish text already (${adminPathOf(document)}). It is never overwritten.`,
    }
  }
  return { kind: 'translate', document }
}

export function adminPathOf({ collection, id }: { collection: string; id: string }): string {
  return `/admin/collections/${collection}/${id}`
}

function alreadyHere(document: KnownDocument): string {
  const title = document.title.en || document.title.es || document.slug
  const place = document.isInTrash ? 'in the trash: restore it, or delete it for good' : adminPathOf(document)
  return `“${title}” is here already (${place}). Nothing is ever overwritten.`
}
