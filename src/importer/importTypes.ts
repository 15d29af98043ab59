/** What an import is asked to do, and what it says it did. */
import type { HealthAspect, Locale } from '#src/contract/vocabulary.ts'

/** The content types that can be imported. */
export const importTypes = ['treatments', 'conditions', 'articles', 'pages'] as const
export type ImportType = (typeof importTypes)[number]

export interface ImportOptions {
  readonly type: ImportType
  /** `es` writes Spanish drafts of documents that exist in English. */
  readonly locale: Locale
  /** Slug of the English document that a Spanish file translates; found by name when not given. */
  readonly into?: string
  /** Say what would be made, and write nothing. */
  readonly isDryRun: boolean
}

export type ImportOutcome = 'created' | 'translated' | 'skipped' | 'failed'

export interface ImportedSection {
  readonly heading: string
  /** Null where the type has none, or no rule knew the heading. */
  readonly aspect: HealthAspect | null
}

/** What became of one file; the sentences are for people. */
export interface ImportReport {
  readonly file: string
  readonly outcome: ImportOutcome
  /** Why nothing was made; else null. */
  readonly reason: string | null
  readonly title: string | null
  /** Path in the admin; null when nothing was written. */
  readonly adminPath: string | null
  readonly sections: readonly ImportedSection[]
  /** Documents attached or linked to, one line a kind. */
  readonly connections: readonly string[]
  readonly images: readonly string[]
  /** What a person should look at. */
  readonly unsure: readonly string[]
  /** What is still missing before it can be published. */
  readonly toDo: readonly string[]
}

/** The report of a file of which nothing was made. */
export function nothingMade(
  file: string,
  outcome: 'skipped' | 'failed',
  reason: string,
  title: string | null = null,
): ImportReport {
  return {
    file,
    outcome,
    reason,
    title,
    adminPath: null,
    sections: [],
    connections: [],
    images: [],
    unsure: [],
    toDo: [],
  }
}
