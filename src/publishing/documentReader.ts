/**
 * Reads a stored document (every language in it) for one language: picks texts, notes where a text fell
 * back to another language, and which documents are named. Presenters copy through it, field by field, so
 * what they do not ask for is never published.
 */
import type { ContentType } from '#src/contract/enums.ts'
import { contentTypes } from '#src/contract/enums.ts'
import type { Locale } from '#src/contract/vocabulary.ts'
import { renderTemplate } from '#src/richtext/template.ts'
import type { Fallback, PublishedType, Reference, TextTemplate } from './publishedForm.ts'
import { publishedLexical } from './publishedLexical.ts'

/** A stored document, row or group; nothing about its fields is known yet. */
export type Raw = Readonly<Record<string, unknown>>

export const isRaw = (value: unknown): value is Raw =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

export class DocumentReader {
  readonly locale: Locale
  readonly fallbacks: Fallback[] = []
  readonly lexical: Record<string, unknown> = {}
  readonly #links = new Map<string, Reference>()
  readonly #publishedLocales: readonly Locale[]

  /** @param publishedLocales the languages the document is public in; no other is read */
  constructor(locale: Locale, publishedLocales: readonly Locale[]) {
    this.locale = locale
    this.#publishedLocales = publishedLocales
  }

  get links(): Reference[] {
    return [...this.#links.values()]
  }

  /** A translated text; null when it is empty everywhere. */
  text(raw: Raw, name: string, path = name): string | null {
    return this.#localized(raw[name], path, (value) =>
      typeof value === 'string' && value.trim() !== '' ? value : undefined,
    )
  }

  /** A translated list of texts. */
  texts(raw: Raw, name: string, path = name): string[] {
    const found = this.#localized(raw[name], path, (value) => {
      const texts = plainTexts(value)
      return texts.length > 0 ? texts : undefined
    })
    return found ?? []
  }

  /** A translated rich text; null when it says nothing. */
  richText(raw: Raw, name: string, path = name): TextTemplate | null {
    return this.#localized(raw[name], path, (state) => {
      const { html, references, text } = renderTemplate(state)
      if (html === '') return undefined
      for (const { collection, id } of references) this.#note(collection, id)
      this.lexical[path] = publishedLexical(state)
      return { html, text, lexical: path }
    })
  }

  /** The id of a document named by a field. */
  reference(type: PublishedType, value: unknown): string | null {
    const id = idOf(value)
    if (id !== null) this.#note(type, id)
    return id
  }

  references(type: PublishedType, values: unknown): string[] {
    return rows(values, (value) => this.reference(type, value))
  }

  /** A document of any content type. */
  anyReference(value: unknown): Reference | null {
    if (!isRaw(value)) return null
    const type = contentTypes.find((candidate) => candidate === value['relationTo'])
    const id = type ? this.reference(type, value['value']) : null
    return type && id !== null ? { type, id } : null
  }

  #note(type: PublishedType | ContentType, id: string): void {
    this.#links.set(`${type}:${id}`, { type, id })
  }

  #localized<T>(values: unknown, path: string, read: (value: unknown) => T | undefined): T | null {
    if (!isRaw(values)) return null
    const others = this.#publishedLocales.filter((locale) => locale !== this.locale)
    for (const locale of [this.locale, ...others]) {
      const found = read(values[locale])
      if (found === undefined) continue
      if (locale !== this.locale) this.fallbacks.push({ path, locale })
      return found
    }
    return null
  }
}

/** What `present` makes of each value; nulls are left out. */
export function rows<T>(values: unknown, present: (value: unknown, index: number) => T | null): T[] {
  if (!Array.isArray(values)) return []
  return values.flatMap((value, index) => {
    const made = present(value, index)
    return made === null ? [] : [made]
  })
}

export const plainText = (value: unknown): string | null =>
  typeof value === 'string' && value !== '' ? value : null

export const plainTexts = (values: unknown): string[] => rows(values, plainText)

export const plainNumber = (value: unknown): number | null =>
  typeof value === 'number' && Number.isFinite(value) ? value : null

/** `YYYY-MM-DD` of a stored date. */
export function plainDay(value: unknown): string | null {
  const text = value instanceof Date ? value.toISOString() : plainText(value)
  return text && /^\d{4}-\d{2}-\d{2}/.test(text) ? text.slice(0, 10) : null
}

export function idOf(value: unknown): string | null {
  const id = isRaw(value) ? value['id'] : value
  if (id === null || id === undefined || id === '') return null
  return String(id)
}
