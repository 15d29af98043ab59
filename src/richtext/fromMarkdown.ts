// Markdown → an editor state, by way of HTML: Payload's own Markdown reader knows neither `***both***`
// nor lists nested by two spaces, and leaves headings it has no level for as "## words".
import { Marked } from 'marked'
import { htmlToLexical } from './fromHtml.ts'
import type { ImportTarget } from './importTarget.ts'
import { maxImportLength, RichTextImportError } from './importTarget.ts'
import type { RichTextState } from './lexicalState.ts'

// An instance of our own: options others set on the shared one do not reach us.
const marked = new Marked({ gfm: true, async: false })

/**
 * @param markdown GitHub-flavoured; HTML in it is treated like any imported HTML; not trusted
 * @returns a state that holds only what the target editor can make
 * @throws RichTextImportError when the text is too long, has too many parts or is nested too deeply
 */
export function markdownToLexical(markdown: string, target: ImportTarget): RichTextState {
  if (markdown.length > maxImportLength) {
    throw new RichTextImportError(`The text is longer than ${maxImportLength} characters; split it up`)
  }
  return htmlToLexical(toHtml(markdown), target)
}

function toHtml(markdown: string): string {
  try {
    return marked.parse(markdown, { async: false })
  } catch (cause) {
    throw new RichTextImportError('The Markdown could not be read; it may be nested too deeply', { cause })
  }
}
