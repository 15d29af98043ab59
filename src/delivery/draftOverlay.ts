/** What is published, with the draft of one document laid over it: for previews. */
import type { ContentType } from '#src/contract/enums.ts'
import type { Locale } from '#src/contract/vocabulary.ts'
import type { Bodies, PublishedForm, PublishedType } from '#src/publishing/publishedForm.ts'
import { rowId } from '#src/publishing/publishedStore.ts'
import type { PublishedReader } from './readScope.ts'
import type { Entry } from './replica/publishedIndex.ts'

export interface DraftOfDocument<Type extends ContentType> {
  form: PublishedForm<Type>
  hash: string
  updatedAt: string
}

/** @param drafts the document in every language */
export function withDraft<Type extends ContentType>(
  reader: PublishedReader,
  drafts: Readonly<Record<Locale, DraftOfDocument<Type>>>,
): PublishedReader {
  const entries = new Map<string, { entry: Entry; form: PublishedForm }>()
  for (const { form, hash, updatedAt } of Object.values(drafts)) {
    const live = reader.index.entry(form.type, form.id, form.locale)
    const entry: Entry = {
      rowId: rowId(form.type, form.id, form.locale),
      type: form.type,
      id: form.id,
      locale: form.locale,
      slug: form.slug ?? form.id,
      hash,
      sites: form.sites ? new Set(form.sites) : null,
      channels: form.channels,
      facts: {
        sites: form.sites,
        channels: form.channels,
        links: form.links,
        formerSlugs: [],
        formerSites: null,
        publishedAt: live?.facts.publishedAt ?? updatedAt,
        modifiedAt: updatedAt,
        reason: null,
      },
      brief: form.brief,
    }
    entries.set(entry.rowId, { entry, form })
  }
  const { index } = reader
  const drafted = (type: PublishedType, id: string, locale: Locale) => entries.get(rowId(type, id, locale))
  return {
    index: {
      entry: <T extends PublishedType>(type: T, id: string, locale: Locale) =>
        (drafted(type, id, locale)?.entry as Entry<T> | undefined) ?? index.entry(type, id, locale),
      bySlug: (type, locale, slug) => index.bySlug(type, locale, slug),
      formerly: (type, locale, slug) => index.formerly(type, locale, slug),
      ofType: (type, locale) => index.ofType(type, locale),
      referrers: (from, by, locale, id) => index.referrers(from, by, locale, id),
    },
    body: <T extends PublishedType>(entry: Entry<T>) =>
      (entries.get(entry.rowId)?.form.body as Bodies[T] | undefined) ?? reader.body(entry),
    lexical: (entry) => entries.get(entry.rowId)?.form.lexical ?? reader.lexical(entry),
  }
}
