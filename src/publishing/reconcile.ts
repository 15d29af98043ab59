/**
 * Brings the published store in line with one document, whatever was done to it: reads the live document,
 * presents it, compares with the rows there are, and writes what differs. It asks what is true now, not
 * what happened, so publishing, withdrawing, restoring, moving and deleting are all the same to it.
 */

import type { WithdrawalReason } from '#src/contract/listings.ts'
import { documentTag, listTag, referrersTag, slugTag } from '#src/contract/tags.ts'
import { locales } from '#src/contract/vocabulary.ts'
import type { Raw } from './documentReader.ts'
import { hashOf, presentDocument, publicLocales } from './presentDocument.ts'
import type { PublishedForm, PublishedType } from './publishedForm.ts'
import type { ChangeEntry, PublicationRow, PublishedStoreWriter } from './publishedStore.ts'
import { rowId } from './publishedStore.ts'

/**
 * @param raw the live document with every language, or null when there is none
 * @returns the changes written; none when all was in line
 */
export async function reconcile(
  store: PublishedStoreWriter,
  type: PublishedType,
  id: string,
  raw: Raw | null,
  now: Date,
): Promise<ChangeEntry[]> {
  const difference = differences(type, raw, await store.rowsOf(type, [id]), now)
  if (difference.rows.length > 0) await store.write(difference.rows, difference.changes)
  return difference.changes
}

/** What has to be written so that the rows say what the document says; pure. */
export function differences(
  type: PublishedType,
  raw: Raw | null,
  existing: readonly PublicationRow[],
  now: Date,
): { rows: PublicationRow[]; changes: ChangeEntry[] } {
  const rows: PublicationRow[] = []
  const changes: ChangeEntry[] = []
  const isPublicIn = raw ? publicLocales(type, raw) : []
  for (const { value: locale } of locales) {
    const before = existing.find((row) => row.locale === locale)
    const after =
      raw && isPublicIn.includes(locale)
        ? publishedRow(presentDocument(type, raw, locale, isPublicIn), before, now)
        : withdrawnRow(before, reasonFor(raw), now)
    if (!after) continue
    rows.push(after)
    changes.push(changeOf(before, after, now))
  }
  return { rows, changes }
}

function reasonFor(raw: Raw | null): WithdrawalReason {
  if (!raw) return 'deleted'
  return raw['deletedAt'] ? 'trashed' : 'unpublished'
}

/** Null when the row is as it should be. */
function publishedRow(
  form: PublishedForm,
  before: PublicationRow | undefined,
  now: Date,
): PublicationRow | null {
  const hash = hashOf(form)
  if (before?.state === 'published' && before.hash === hash) return null
  const { body, brief, channels, lexical, links, locale, sites, slug } = form
  const former = before?.slug && before.slug !== slug ? [before.slug] : []
  return {
    id: rowId(form.type, form.id, locale),
    type: form.type,
    documentId: form.id,
    locale,
    state: 'published',
    slug,
    hash,
    facts: {
      sites,
      channels,
      links,
      formerSlugs: [...(before?.facts.formerSlugs ?? []), ...former].filter(
        (one, index, all) => one !== slug && all.lastIndexOf(one) === index,
      ),
      formerSites: before ? everCarriedBy(before) : sites,
      publishedAt: before?.facts.publishedAt ?? now.toISOString(),
      modifiedAt: now.toISOString(),
      reason: null,
    },
    brief: JSON.stringify(brief),
    body: JSON.stringify(body),
    lexical: JSON.stringify(lexical),
  }
}

/** So that a website says “gone” of what it once had, also after later changes elsewhere. */
function everCarriedBy({ facts: { formerSites, sites } }: PublicationRow): string[] | null {
  return formerSites && sites && [...new Set([...formerSites, ...sites])].toSorted()
}

/** Null when nothing was public. The address stays, so that it can answer “gone”. */
function withdrawnRow(
  before: PublicationRow | undefined,
  reason: WithdrawalReason,
  now: Date,
): PublicationRow | null {
  if (!before) return null
  // Out of the trash for good: the reason changes, nothing else.
  if (before.state === 'withdrawn') return null
  return {
    ...before,
    state: 'withdrawn',
    hash: null,
    facts: {
      ...before.facts,
      links: [],
      formerSites: everCarriedBy(before),
      modifiedAt: now.toISOString(),
      reason,
    },
    brief: '',
    body: '',
    lexical: '',
  }
}

function changeOf(before: PublicationRow | undefined, after: PublicationRow, now: Date): ChangeEntry {
  const wasPublic = before?.state === 'published' ? before : undefined
  return {
    row: after.id,
    event: after.state,
    type: after.type,
    id: after.documentId,
    locale: after.locale,
    slug: after.slug,
    formerSlug: wasPublic && wasPublic.slug !== after.slug ? wasPublic.slug : null,
    sites: after.facts.sites,
    formerSites: wasPublic ? wasPublic.facts.sites : after.facts.sites,
    hash: after.hash,
    reason: after.facts.reason,
    at: now.toISOString(),
    tags: tagsOf(wasPublic, after),
  }
}

/** What is out of date: the document, its address, lists of its type, and what shows it from the other side. */
function tagsOf(before: PublicationRow | undefined, after: PublicationRow): string[] {
  const { documentId: id, type } = after
  const slugs = [before?.slug, after.slug].filter((slug) => slug !== null && slug !== undefined)
  const links = [...(before?.facts.links ?? []), ...after.facts.links]
  return [
    ...new Set([
      documentTag(type, id),
      listTag(type),
      ...slugs.map((slug) => slugTag(type, slug)),
      ...links.map((link) => referrersTag(link.type, link.id, type)),
    ]),
  ]
}
