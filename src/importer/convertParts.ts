/** Sections of HTML → rich text, with an account of the links kept and dropped. */
import type { SanitizedServerEditorConfig } from '@payloadcms/richtext-lexical'
import { htmlToLexical } from '#src/richtext/fromHtml.ts'
import type { RichTextState } from '#src/richtext/lexicalState.ts'
import type { Library } from './library.ts'

export interface ConvertedParts {
  /** One a part, in order. */
  readonly states: readonly RichTextState[]
  /** For people: our documents linked to. */
  readonly linked: readonly string[]
  readonly unsure: readonly string[]
}

const mostNamed = 10

/** @throws RichTextImportError when a part is too long or nested too deeply */
export function convertParts(
  htmls: readonly string[],
  editorConfig: SanitizedServerEditorConfig,
  library: Library,
): ConvertedParts {
  const linked = new Set<string>()
  const dropped = new Set<string>()
  const states = htmls.map((html) =>
    htmlToLexical(html, {
      editorConfig,
      resolveLink: (collection, slug) => {
        const id = library.idOf(collection, slug)
        if (id !== null) linked.add(`${collection}/${slug}`)
        return id
      },
      onDroppedLink: (href) => dropped.add(href),
    }),
  )
  return {
    states,
    linked: linked.size > 0 ? [`Links to: ${[...linked].join(', ')}`] : [],
    unsure: doubtsAbout([...dropped]),
  }
}

function doubtsAbout(dropped: readonly string[]): string[] {
  const inPage = dropped.filter((href) => href.startsWith('#'))
  const others = dropped.filter((href) => !href.startsWith('#')).map(shortened)
  const doubts: string[] = []
  if (others.length > 0) {
    const rest = others.length > mostNamed ? ` and ${others.length - mostNamed} more` : ''
    doubts.push(
      `These links lead nowhere we can link to; only their words were kept: ${others.slice(0, mostNamed).join(', ')}${rest}`,
    )
  }
  if (inPage.length > 0) doubts.push(`Links to places inside the page were not kept: ${inPage.length}.`)
  return doubts
}

function shortened(href: string): string {
  return href.length > 80 ? `${href.slice(0, 77)}…` : href || '(no address)'
}
