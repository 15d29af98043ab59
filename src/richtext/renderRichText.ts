// The one renderer of stored rich text. HTML and plain text come from the same tree, so a website, a
// kiosk and a voice assistant never disagree about what a page says.
import type { Element } from 'hast'
import { toHtml } from 'hast-util-to-html'
import type { RichTextReferences } from './references.ts'
import { toHast } from './toHast.ts'
import { toPlainText } from './toPlainText.ts'

/**
 * Safe HTML, one top-level block a line; empty for an empty text.
 * Equal input gives equal output, byte for byte.
 * @param state Lexical JSON as stored; anything else gives what can be made of it, and never throws
 * @param references what the ids in the text stand for (see `collectReferences`)
 */
export function renderHtml(state: unknown, references: RichTextReferences): string {
  return htmlOf(toHast(state, references))
}

/** HTML of blocks, one a line. */
export function htmlOf(blocks: readonly Element[]): string {
  return blocks
    .map((block) => toHtml(block, { characterReferences: { useNamedReferences: true } }))
    .join('\n')
}

/**
 * The same text without markup: blocks parted by a blank line, "• " and "1. " before list items,
 * " | " between table cells. Images are left out.
 * @param state Lexical JSON as stored; never throws
 */
export function renderPlainText(state: unknown, references: RichTextReferences): string {
  return toPlainText(toHast(state, references))
}
