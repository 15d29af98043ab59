/** Makes the published store at boot when it was never made, or by code that presented documents otherwise. */
import type { DatabaseAdapter } from 'payload'
import type { Logger } from 'pino'
import { isOfThisForm, rebuild } from './rebuild.ts'

/** Call it before anything is served from the store. When the store is of this code it costs one query. */
export async function mendPublications(db: DatabaseAdapter, log: Pick<Logger, 'info'>): Promise<void> {
  if (await isOfThisForm(db)) return
  const started = Date.now()
  const { differences, documents } = await rebuild(db)
  if (documents > 0) {
    log.info(
      { documents, differences: differences.length, ms: Date.now() - started },
      'made the published store anew',
    )
  }
}
