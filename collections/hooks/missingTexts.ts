/** What a document still lacks in one language: pure, from its stored form and the field schema. */
import type { FlattenedField } from 'payload'

/** One required text that is empty; `label` is what a person calls it, such as `Sections 2: Heading`. */
export interface MissingText {
  path: string
  label: string
}

export interface LanguageState {
  /** Whether anything at all is written in the language. */
  hasText: boolean
  missing: MissingText[]
}

type Data = Record<string, unknown>

/**
 * Walks every translated field, also in groups, rows and blocks.
 * @param data the document as it is to be saved; it says which rows and blocks there are
 * @param stored the stored form, in which a translated field holds one value per language
 */
export function stateOfLanguage(
  locale: string,
  data: Data,
  stored: Data,
  fields: readonly FlattenedField[],
): LanguageState {
  const state: LanguageState = { hasText: false, missing: [] }
  walk(locale, data, stored, fields, { path: '', label: '' }, state)
  return state
}

function walk(
  locale: string,
  data: Data,
  stored: Data,
  fields: readonly FlattenedField[],
  at: MissingText,
  state: LanguageState,
): void {
  for (const field of fields) {
    const here = { path: joined(at.path, '.', field.name), label: joined(at.label, ': ', labelOf(field)) }
    if (field.localized) {
      // The status of a draft is translated too, but it is no text.
      if (field.name === '_status') continue
      const value = asData(stored[field.name])[locale]
      if (!isBlank(value)) state.hasText = true
      else if ('required' in field && field.required) state.missing.push(here)
    } else if (field.type === 'group' || field.type === 'tab') {
      walk(locale, asData(data[field.name]), asData(stored[field.name]), field.flattenedFields, here, state)
    } else if (field.type === 'array' || field.type === 'blocks') {
      const storedRows = rowsOf(stored[field.name])
      for (const [index, row] of rowsOf(data[field.name]).entries()) {
        const same = storedRows.find(({ id }) => id !== undefined && id === row['id']) ?? {}
        const rowFields =
          field.type === 'array'
            ? field.flattenedFields
            : (field.blocks.find(({ slug }) => slug === row['blockType'])?.flattenedFields ?? [])
        walk(
          locale,
          row,
          same,
          rowFields,
          { path: `${here.path}.${index}`, label: `${here.label} ${index + 1}` },
          state,
        )
      }
    }
  }
}

const joined = (before: string, separator: string, name: string) =>
  before ? before + separator + name : name

const asData = (value: unknown): Data => (typeof value === 'object' && value !== null ? (value as Data) : {})

const rowsOf = (value: unknown): Data[] => (Array.isArray(value) ? value.map(asData) : [])

/** The English label, or the name in words: `seoTitle` → `Seo title`. */
function labelOf(field: FlattenedField): string {
  const label: unknown = 'label' in field ? field.label : undefined
  if (typeof label === 'string') return label
  const english = asData(label)['en']
  if (typeof english === 'string') return english
  const words = field.name.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase()
  return words.charAt(0).toUpperCase() + words.slice(1)
}

function isBlank(value: unknown): boolean {
  if (value === undefined || value === null) return true
  if (typeof value === 'string') return value.trim() === ''
  if (Array.isArray(value)) return value.every(isBlank)
  if (typeof value === 'object' && 'root' in value) return !says(value.root)
  return false
}

/** Whether a rich text node shows anything: a word, an image, a block. */
function says(node: unknown): boolean {
  const { children, text, type } = asData(node)
  if (Array.isArray(children)) return children.some(says)
  if (type === 'text') return typeof text === 'string' && text.trim() !== ''
  return type !== 'linebreak' && type !== 'tab'
}
