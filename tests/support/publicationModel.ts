/** A small model of one document with a status per language: what is newest, what is live, what the public sees. */

export const languages = ['en', 'es'] as const
export type Language = (typeof languages)[number]
type PerLanguage<Value> = { [L in Language]?: Value | undefined }

export interface Row {
  id: string
  heading: PerLanguage<string>
}

/** One form of the document: the newest, the live one, or a version. */
export interface Form {
  title: PerLanguage<string>
  rows: Row[]
  isPublished: PerLanguage<boolean>
}

export interface Model {
  id: string
  newest: Form
  live: Form
  isTrashed: boolean
}

/** What a request changes. */
export interface Change {
  title?: string
  /** All rows, in order, as the request names them. */
  rows?: Row[]
  isPublished?: boolean
}

const copy = (form: Form): Form => structuredClone(form)

/** Whether nothing that is required is missing. */
export const isComplete = ({ rows, title }: Form, language: Language): boolean =>
  Boolean(title[language]) && rows.every(({ heading }) => Boolean(heading[language]))

function changed(form: Form, language: Language, { title, rows, isPublished }: Change): Form {
  const next = copy(form)
  if (title !== undefined) next.title[language] = title
  if (rows !== undefined) next.rows = structuredClone(rows)
  if (isPublished !== undefined) next.isPublished[language] = isPublished
  return next
}

/** The live form takes over one language, and what all languages share: which rows there are. */
function merged(live: Form, newest: Form, language: Language): Form {
  const next = copy(live)
  next.title[language] = newest.title[language]
  next.isPublished[language] = newest.isPublished[language]
  next.rows = newest.rows.map(({ id, heading }) => ({
    id,
    heading: { ...live.rows.find((row) => row.id === id)?.heading, [language]: heading[language] },
  }))
  return next
}

/** Saving a draft. */
export function afterDraft(model: Model, language: Language, change: Change): Model {
  return { ...model, newest: changed(model.newest, language, { ...change, isPublished: false }) }
}

/** Saving for good, in one language; without a status it keeps that of the newest form. Null = must be refused. */
export function afterSave(model: Model, language: Language, change: Change): Model | null {
  const newest = changed(model.newest, language, change)
  if (!isComplete(newest, language)) return null
  return { ...model, newest, live: merged(model.live, newest, language) }
}

/** Publishing all languages. Null = must be refused. */
export function afterPublishAll(model: Model, language: Language, change: Change): Model | null {
  const newest = changed(model.newest, language, change)
  if (!languages.every((each) => isComplete(newest, each))) return null
  newest.isPublished = { en: true, es: true }
  return { ...model, newest, live: copy(newest) }
}

export function afterUnpublishAll(model: Model): Model {
  const newest = { ...copy(model.newest), isPublished: {} }
  return { ...model, newest, live: copy(newest) }
}

/** Into the trash or out of it: a save in one language that checks nothing. */
export function afterTrash(model: Model, language: Language, isTrashed: boolean): Model {
  return { ...model, isTrashed, live: merged(model.live, model.newest, language) }
}

/** Restoring a version. Null = must be refused: Payload checks the English text. */
export function afterRestore(model: Model, version: Form, asDraft: boolean): Model | null {
  if (model.isTrashed) return null
  if (asDraft) return { ...model, newest: { ...copy(version), isPublished: {} } }
  if (!isComplete(version, 'en')) return null
  return { ...model, newest: copy(version), live: copy(version) }
}

/** What a stranger reads: title and headings, each from the fallback language where that is public; or nothing. */
export function seenIn({ isTrashed, live }: Model, language: Language, fallback?: Language): string[] | null {
  if (isTrashed || !live.isPublished[language]) return null
  const read = (text: PerLanguage<string>) =>
    text[language] || (fallback && live.isPublished[fallback] ? text[fallback] : undefined) || '–'
  return [read(live.title), ...live.rows.map(({ heading }) => read(heading))]
}

/** The form in a document with every language. */
// biome-ignore lint/suspicious/noExplicitAny: a stored document, as the API gives it
export const formOf = (doc: any): Form => ({
  title: languageTexts(doc.title),
  rows: (doc.sections ?? []).map((row: { id: string; heading: Record<string, string> }) => ({
    id: row.id,
    heading: languageTexts(row.heading),
  })),
  isPublished: { en: doc._status?.en === 'published', es: doc._status?.es === 'published' },
})
const languageTexts = (value: Record<string, string | null> | null | undefined) => ({
  en: value?.['en'] ?? undefined,
  es: value?.['es'] ?? undefined,
})
