/** The only place of this room that writes documents: always drafts, never over another text. */
import type { DataFromCollectionSlug, Payload } from 'payload'
import type { Locale } from '#src/contract/vocabulary.ts'
import type { ImportType } from './importTypes.ts'

/** Makes a new draft; its slug comes from its title. */
export async function createDraft(
  payload: Payload,
  type: ImportType,
  locale: Locale,
  data: Record<string, unknown>,
): Promise<{ id: string; slug: string }> {
  const created = await payload.create({
    collection: type,
    // Four content types, one shape: Payload checks it against the model.
    data: data as Partial<DataFromCollectionSlug<ImportType>>,
    depth: 0,
    draft: true,
    locale,
    overrideAccess: true,
  })
  return { id: created.id, slug: created.slug ?? '' }
}

/** The newest draft of a document in one language, with nothing filled in from another. */
export async function readDraft(
  payload: Payload,
  type: ImportType,
  id: string,
  locale: Locale,
): Promise<Record<string, unknown>> {
  const found = await payload.findByID({
    collection: type,
    id,
    depth: 0,
    draft: true,
    fallbackLocale: false,
    locale,
    overrideAccess: true,
  })
  return found as unknown as Record<string, unknown>
}

/**
 * Saves one language of a document as a draft; what is public stays as it is.
 * @throws {Locked} while a person has the document open in the admin
 */
export async function saveTranslation(
  payload: Payload,
  type: ImportType,
  id: string,
  locale: Locale,
  data: Record<string, unknown>,
): Promise<void> {
  await payload.update({
    collection: type,
    id,
    data: data as Partial<DataFromCollectionSlug<ImportType>>,
    depth: 0,
    draft: true,
    fallbackLocale: false,
    locale,
    overrideAccess: true,
    overrideLock: false,
  })
}
