/**
 * “Publish all languages” makes every language public at once, but Payload validates only the one on
 * screen. Here each of the others must be complete, or the publication is refused.
 */
import {
  APIError,
  type CollectionBeforeChangeHook,
  type CollectionBeforeOperationHook,
  getLatestCollectionVersion,
  type PayloadRequest,
  type SanitizedCollectionConfig,
} from 'payload'
import { type Locale, locales } from '#src/contract/vocabulary.ts'
import { lookupRequest } from './lookupRequest.ts'
import { type MissingText, stateOfLanguage } from './missingTexts.ts'

/** What is published: the newest draft, or for an update of many documents what is stored as live. */
type Source = 'newest' | 'live'

const contextKey = 'publishesEveryLanguageFrom'

/** Remembers the flag of the request for the hook below, which runs for each document. */
export const notePublishAllLanguages: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  // The look-ups of other hooks pass here too, with the same context.
  if (operation !== 'create' && operation !== 'update') return args
  const { draft, id, publishAllLocales } = args as {
    draft?: boolean
    id?: unknown
    publishAllLocales?: boolean
  }
  const source: Source = operation === 'update' && id === undefined ? 'live' : 'newest'
  req.context[contextKey] = publishAllLocales && !draft ? source : undefined
  return args
}

/**
 * Refuses a document of which a language lacks a required text.
 * @throws {APIError} 400 naming the language and the fields; `data.missing` has their paths
 */
export const refuseIncompleteLanguages: CollectionBeforeChangeHook = async ({
  collection,
  data,
  operation,
  originalDoc,
  req,
}) => {
  const source = req.context[contextKey] as Source | undefined
  if (!source) return data
  const stored =
    operation === 'update' ? await storedForm(String(originalDoc?.id), source, collection, req) : {}
  const own = locales.find(({ value }) => value === req.locale)
  for (const locale of locales) {
    if (locale === own) continue
    const { hasText, missing } = stateOfLanguage(locale.value, data, stored, collection.flattenedFields)
    const alone = own ? `publish ${own.label.en} alone` : 'publish the others alone'
    if (!hasText) refuse(`${locale.label.en} has no text yet; ${alone}.`, locale.value, missing)
    if (missing.length === 0) continue
    const names = missing.map(({ label }) => `“${label}”`).join(', ')
    const verb = missing.length === 1 ? 'is' : 'are'
    refuse(
      `${locale.label.en} is not complete: ${names} ${verb} empty. Write it, or ${alone}.`,
      locale.value,
      missing,
    )
  }
  return data
}

function refuse(message: string, locale: Locale, missing: readonly MissingText[]): never {
  throw new APIError(message, 400, { locale, missing }, true)
}

/** The document with every language, as stored. */
async function storedForm(
  id: string,
  source: Source,
  config: SanitizedCollectionConfig,
  request: PayloadRequest,
): Promise<Record<string, unknown>> {
  const req = lookupRequest(request)
  req.locale = 'all'
  const query = { collection: config.slug, where: { id: { equals: id } }, req }
  const { payload } = req
  const doc =
    source === 'live'
      ? await payload.db.findOne(query)
      : await getLatestCollectionVersion({ id, config, payload, query, req })
  return (doc ?? {}) as Record<string, unknown>
}
