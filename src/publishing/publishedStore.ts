/**
 * The published store: one row for each document and language, and a log of changes in the order they were
 * committed. It has two tables of its own in the database; nothing in it was ever a draft.
 */
import type { WithdrawalReason } from '#src/contract/listings.ts'
import type { Channel, Locale } from '#src/contract/vocabulary.ts'
import type { PublishedType, Reference } from './publishedForm.ts'

/** What a row says beside its content. */
export interface RowFacts {
  sites: string[] | null
  channels: Channel[]
  links: Reference[]
  /** Addresses it had before, oldest first; they lead to the present one. */
  formerSlugs: string[]
  /** Websites that ever carried it, before the last change; null = all. */
  formerSites: string[] | null
  /** ISO 8601: first publication, last change of the content. */
  publishedAt: string
  modifiedAt: string
  reason: WithdrawalReason | null
}

/** One document in one language. A withdrawn row holds no content. */
export interface PublicationRow {
  /** `treatments:42:en` */
  id: string
  type: PublishedType
  documentId: string
  locale: Locale
  state: 'published' | 'withdrawn'
  slug: string | null
  /** SHA-256 of the published form; null when withdrawn. */
  hash: string | null
  facts: RowFacts
  /** JSON of `brief`, `body` and `lexical` of the published form; empty when withdrawn. */
  brief: string
  body: string
  lexical: string
}

/** What the log says of one change. */
export interface ChangeEntry {
  row: string
  event: 'published' | 'withdrawn'
  type: PublishedType
  id: string
  locale: Locale
  slug: string | null
  formerSlug: string | null
  sites: string[] | null
  formerSites: string[] | null
  hash: string | null
  reason: WithdrawalReason | null
  /** ISO 8601 */
  at: string
  tags: string[]
}

/** A change with its place in the log: 1, 2, 3 … without gaps, the same for every reader. */
export interface PlacedChange extends ChangeEntry {
  seq: number
}

/** A planned publication or withdrawal. */
export interface PlannedMoment {
  /** ISO 8601 */
  at: string
  type: string
  id: string
}

/** How delivery reads the store; it opens a connection of its own and never writes. */
export interface PublishedStoreReader {
  /** Names this store: another value means another database. */
  identity(): Promise<string>
  /** The last place in the log; 0 when it is empty. */
  lastSeq(): Promise<number>
  /** Changes after `since`, oldest first, at most `limit`. */
  changesAfter(since: number, limit: number): Promise<PlacedChange[]>
  rows(ids: readonly string[]): Promise<PublicationRow[]>
  /** Rows in the order of their ids, after `afterId`. */
  rowsAfter(afterId: string, limit: number): Promise<PublicationRow[]>
  planned(): Promise<PlannedMoment[]>
  close(): Promise<void>
}

/** How publishing writes it, within the transaction at hand. */
export interface PublishedStoreWriter {
  rowsOf(type: PublishedType, documentIds: readonly string[]): Promise<PublicationRow[]>
  /** Writes rows and puts their changes in line for the log. */
  write(rows: readonly PublicationRow[], changes: readonly ChangeEntry[]): Promise<void>
}

/** Which documents have something public, and which code made the rows. */
export interface StoreContents {
  /** After `afterId`, in the order of their ids. */
  publishedAfter(
    afterId: string,
    limit: number,
  ): Promise<Pick<PublicationRow, 'id' | 'type' | 'documentId'>[]>
  /** Null when the store was never built. */
  form(): Promise<string | null>
  setForm(version: string): Promise<void>
}

export const rowId = (type: PublishedType, id: string, locale: Locale) => `${type}:${id}:${locale}`
