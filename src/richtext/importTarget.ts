// Where imported text is going: what that editor allows, and how links to our documents are found.
import type { SanitizedServerEditorConfig } from '@payloadcms/richtext-lexical'
import type { ContentType } from '#src/contract/enums.ts'
import { fieldOf, textFormat } from './storedNode.ts'

export interface ImportTarget {
  /** Of the field the text goes to: `editorConfigFactory.fromEditor({ config, editor: bodyEditor })`. */
  readonly editorConfig: SanitizedServerEditorConfig
  /** The id of one of our documents, or null when there is none: the words stay, the link goes. */
  readonly resolveLink: (collection: ContentType, slug: string) => string | null
  /** Told of each link that was not kept, for the import report. */
  readonly onDroppedLink?: (href: string) => void
}

/** A file that cannot be read as text; the message is for the person who imports. */
export class RichTextImportError extends Error {
  override readonly name = 'RichTextImportError'
}

/** Longer than any page; keeps a broken or hostile file from holding the process. */
export const maxImportLength = 1_000_000

/** What an editor can hold. */
export interface Allowance {
  /** Heading levels, ascending; empty when headings become paragraphs. */
  readonly headingLevels: readonly number[]
  /** The `textFormat` bits that are kept. */
  readonly formatBits: number
  readonly links: boolean
  readonly bulletLists: boolean
  readonly numberedLists: boolean
  readonly quotes: boolean
  readonly tables: boolean
  readonly horizontalRules: boolean
}

/** Reads from Payload's sanitized config which features the editor has. */
export function allowanceOf({ resolvedFeatureMap }: SanitizedServerEditorConfig): Allowance {
  const sizes = fieldOf(resolvedFeatureMap.get('heading')?.sanitizedServerFeatureProps, 'enabledHeadingSizes')
  const formats = Object.entries(textFormat).filter(([name]) => resolvedFeatureMap.has(name))
  return {
    headingLevels: Array.isArray(sizes)
      ? sizes.map((tag) => Number(String(tag).slice(1))).toSorted((a, b) => a - b)
      : [],
    formatBits: formats.reduce((bits, [, bit]) => bits | bit, 0),
    links: resolvedFeatureMap.has('link'),
    bulletLists: resolvedFeatureMap.has('unorderedList'),
    numberedLists: resolvedFeatureMap.has('orderedList'),
    quotes: resolvedFeatureMap.has('blockquote'),
    tables: resolvedFeatureMap.has('experimental_table'),
    horizontalRules: resolvedFeatureMap.has('horizontalRule'),
  }
}
