/** The website of a webhook, as published. */
import type { Briefs } from '../publishedForm.ts'
import { type PublishedStoreReader, rowId } from '../publishedStore.ts'
import type { ToldSite } from './eventOf.ts'

/** Null when there is no such website any more. */
export async function toldSite(
  reader: Pick<PublishedStoreReader, 'rows'>,
  id: string,
): Promise<ToldSite | null> {
  const [row] = await reader.rows([rowId('sites', id, 'en')])
  if (row?.state !== 'published') return null
  const { key, locales } = JSON.parse(row.brief) as Briefs['sites']
  return { id, key, locales }
}
