/** Addresses of pages that would stand where a website has something else. */
import { contentTypes } from '#src/contract/enums.ts'
import { locales } from '#src/contract/vocabulary.ts'

/** Pages stand beside the lists (`/locations`) and the roots of languages (`/es`). */
const besidePages: ReadonlySet<string> = new Set([
  ...contentTypes.filter((type) => type !== 'pages'),
  ...locales.map(({ value }) => value),
])

/** Whether a document of this collection may not have the address. */
export const isReservedSlug = (collection: string, slug: string): boolean =>
  collection === 'pages' && besidePages.has(slug)
