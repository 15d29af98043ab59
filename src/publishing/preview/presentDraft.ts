/** The newest draft of a document in the form it would be published in. */
import { createLocalReq, getLatestCollectionVersion, type Payload } from 'payload'
import type { ContentType } from '#src/contract/enums.ts'
import { type Locale, locales } from '#src/contract/vocabulary.ts'
import type { Raw } from '../documentReader.ts'
import { hashOf, presentDocument } from '../presentDocument.ts'
import type { PublishedForm } from '../publishedForm.ts'

export interface Draft<Type extends ContentType = ContentType> {
  form: PublishedForm<Type>
  hash: string
  /** ISO 8601 */
  updatedAt: string
}

/** One for each language; null when there is no such document or it is in the trash. */
export async function presentDraft<Type extends ContentType>(
  payload: Payload,
  type: Type,
  id: string,
): Promise<Record<Locale, Draft<Type>> | null> {
  const config = payload.collections[type].config
  const req = await createLocalReq({}, payload)
  req.locale = 'all'
  const query = { collection: type, where: { id: { equals: id } }, req, ...withoutJoins }
  const live = await payload.db.findOne<{ id: string; deletedAt?: unknown }>(query)
  if (!live || live.deletedAt) return null
  const raw = ((await getLatestCollectionVersion({ id, config, payload, query, req })) ?? live) as Raw
  const all = locales.map(({ value }) => value)
  const drafts = all.map((locale) => {
    const form = presentDocument(type, { ...raw, id }, locale, all)
    const draft: Draft<Type> = { form, hash: hashOf(form), updatedAt: String(raw['updatedAt'] ?? '') }
    return [locale, draft] as const
  })
  return Object.fromEntries(drafts) as Record<Locale, Draft<Type>>
}

// Typed for some joins or others; `false` is how the adapters take none.
const withoutJoins = { joins: false as never }
