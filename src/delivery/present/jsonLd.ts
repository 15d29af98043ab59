/** schema.org data of a page. */
import type { Item } from '#src/contract/items.ts'
import type { ReadScope } from '../readScope.ts'

export function jsonLdOf(_scope: ReadScope, item: Omit<Item, 'jsonLd'>): Record<string, unknown> {
  return { '@context': 'https://schema.org', '@graph': [{ '@type': 'MedicalWebPage', '@id': item.url }] }
}
