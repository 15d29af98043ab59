// Rich text rendered once, when it is published, with placeholders for what may change later: where links
// lead, how images and shown questions look. Filling one in is a pass over a string, not a rendering.
import { collectReferences } from './collectReferences.ts'
import type { RichTextReference, RichTextReferences } from './references.ts'
import { renderHtml, renderPlainText } from './renderRichText.ts'

export interface RichTextTemplate {
  html: string
  text: string
  references: RichTextReference[]
}

/** What the placeholders are filled with. Null: not there, or not for this reader. */
export interface TemplateAnswers {
  /** On null the words stay and the link goes. */
  hrefOf(reference: RichTextReference): string | null
  /** HTML of a `<figure>`. */
  imageHtml(id: string): string | null
  /** HTML of a `<dl class="faq">`, and the same as plain text. */
  faq(id: string): { html: string; text: string } | null
}

const wordX = { root: { children: [{ type: 'paragraph', children: [{ type: 'text', text: 'x' }] }] } }
// No address or text of an author can hold these: `<`, `>` and `"` in their words are escaped.
const placeholders = {
  hrefOf: ({ collection, id }: RichTextReference) => `/~${collection}/${id}`,
  media: (id: string) => ({ src: `/~media/${id}`, width: 0, height: 0, alt: '' }),
  faq: (id: string) => ({ question: `/~faqs/${id}`, answer: wordX }),
} satisfies RichTextReferences
const image = /<figure><img src="\/~media\/([^"]+)" alt="" loading="lazy"><\/figure>\n?/g
const faqHtml = /<dl class="faq"><dt>\/~faqs\/([^<]+)<\/dt><dd>[^<]*<\/dd><\/dl>\n?/g
const link = /<a href="\/~([a-z]+)\/([^"]+)">(.*?)<\/a>/gs
const faqText = /(^|\n\n)\/~faqs\/([^\s]+)\n\nx(?=\n\n|$)/g

/** @param state Lexical JSON as stored; never throws */
export function renderTemplate(state: unknown): RichTextTemplate {
  return {
    html: renderHtml(state, placeholders),
    text: renderPlainText(state, placeholders),
    references: collectReferences(state),
  }
}

/** The HTML for one reader. */
export function fillHtml(template: string, answers: TemplateAnswers): string {
  if (!template.includes('/~')) return template
  return template
    .replace(image, (_, id: string) => lineOf(answers.imageHtml(id)))
    .replace(faqHtml, (_, id: string) => lineOf(answers.faq(id)?.html))
    .replace(link, (_, collection: string, id: string, words: string) => {
      const href = answers.hrefOf({ collection, id } as RichTextReference)
      return href === null
        ? words
        : `<a href="${href.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}">${words}</a>`
    })
    .trimEnd()
}

/** The plain text for one reader. */
export function fillText(template: string, answers: TemplateAnswers): string {
  if (!template.includes('/~faqs/')) return template
  return template
    .replace(faqText, (_, before: string, id: string) => {
      const faq = answers.faq(id)
      return faq === null ? '' : before + faq.text
    })
    .trim()
}

const lineOf = (html: string | null | undefined) => (html ? `${html}\n` : '')
