/** What every part of the seeding needs: ids by slug, and Markdown → rich text with links to our documents. */
import { editorConfigFactory, type SanitizedServerEditorConfig } from '@payloadcms/richtext-lexical'
import type { Payload } from 'payload'
import { type ContentType, contentTypes } from '#src/contract/enums.ts'
import type { Locale } from '#src/contract/vocabulary.ts'
import { appendCallout } from '#src/richtext/appendCallout.ts'
import { articleEditor, bodyEditor, plainEditor } from '#src/richtext/editor.ts'
import { markdownToLexical } from '#src/richtext/fromMarkdown.ts'
import type { Localized, SeedSection } from './content/types.ts'

const editors = { body: bodyEditor, article: articleEditor, plain: plainEditor }
export type EditorName = keyof typeof editors

/** The form `payload-types.ts` gives to rich text. */
export type RichText = NonNullable<NonNullable<import('#src/payload-types.ts').Faq['answer']>>

export interface SeedContext {
  readonly payload: Payload
  /** Ids by `collection/slug`, also of sites (`sites/key`) and images (`media/key`). */
  readonly ids: Map<string, string>
  /** @throws {Error} when there is no such document: the sample content names something that does not exist. */
  idOf(reference: string): string
  richText(markdown: string, editor: EditorName): RichText
  section(
    section: SeedSection,
    locale: Locale,
  ): { aspect: SeedSection['aspect']; heading: string; body: RichText }
}

/** Prepares the editors, which takes a moment. */
export async function makeSeedContext(payload: Payload): Promise<SeedContext> {
  const ids = new Map<string, string>()
  const configs = {} as Record<EditorName, SanitizedServerEditorConfig>
  for (const [name, editor] of Object.entries(editors)) {
    configs[name as EditorName] = await editorConfigFactory.fromEditor({ config: payload.config, editor })
  }
  const idOf = (reference: string) => {
    const id = ids.get(reference)
    if (!id) throw new Error(`The sample content names ${reference}, which does not exist.`)
    return id
  }
  const convert = (markdown: string, editor: EditorName) =>
    markdownToLexical(markdown, {
      editorConfig: configs[editor],
      resolveLink: (collection, slug) => ids.get(`${collection}/${slug}`) ?? null,
      onDroppedLink: (href) => {
        throw new Error(`The sample content links to ${href}, which does not exist.`)
      },
    })
  return {
    payload,
    ids,
    idOf,
    richText: (markdown, editor) => convert(markdown, editor) as unknown as RichText,
    section: ({ aspect, heading, body, callout }, locale) => {
      const text = convert(body[locale], 'body')
      const whole = callout
        ? appendCallout(text, {
            tone: callout.tone,
            title: callout.title[locale],
            text: callout.text[locale],
          })
        : text
      return { aspect, heading: heading[locale], body: whole as unknown as RichText }
    },
  }
}

/** `treatments/some-slug` → a reference as Payload stores it in a field that takes several collections. */
export function polymorphic(
  reference: string,
  context: SeedContext,
): { relationTo: ContentType; value: string } {
  const collection = contentTypes.find((slug) => reference.startsWith(`${slug}/`))
  if (!collection) throw new Error(`The sample content names ${reference}, which is no content type.`)
  return { relationTo: collection, value: context.idOf(reference) }
}

export const inLocale = <T>(value: Localized<T>, locale: Locale): T => value[locale]
