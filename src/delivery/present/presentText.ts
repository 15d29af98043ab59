/** A rich text for one reader: its placeholders filled with what is public now. */
import type { ContentType } from '#src/contract/enums.ts'
import type { RichText } from '#src/contract/parts.ts'
import type { TextTemplate } from '#src/publishing/publishedForm.ts'
import { fillHtml, fillText, type TemplateAnswers } from '#src/richtext/template.ts'
import { documentPath } from '../paths.ts'
import type { ReadScope } from '../readScope.ts'
import type { Entry } from '../replica/publishedIndex.ts'
import { figureHtml } from './presentImage.ts'

/** @param entry the document the text belongs to */
export function presentText(scope: ReadScope, entry: Entry, template: TextTemplate): RichText {
  const wants = (form: RichTextForm) => scope.richText === form || scope.richText === 'all'
  const answers = answersOf(scope)
  return {
    ...(wants('html') ? { html: fillHtml(template.html, answers) } : {}),
    ...(wants('text') ? { text: fillText(template.text, answers) } : {}),
    ...(wants('lexical') ? { lexical: scope.lexical(entry)[template.lexical] ?? null } : {}),
  }
}
type RichTextForm = 'html' | 'text' | 'lexical'

/** The plain text alone, whatever form was asked for. */
export const plainTextOf = (scope: ReadScope, template: TextTemplate): string =>
  fillText(template.text, answersOf(scope))

function answersOf(scope: ReadScope, insideFaq = false): TemplateAnswers {
  return {
    hrefOf: ({ collection, id }) => {
      if (collection === 'media') return null
      const target = scope.document(collection as ContentType, id)
      return target && documentPath(scope.site, collection as ContentType, target.slug, scope.locale)
    },
    imageHtml: (id) => figureHtml(scope, id),
    faq: (id) => {
      // A question shown inside an answer is left out: no cycles, no endless pages.
      const faq = insideFaq ? null : scope.document('faqs', id)
      if (!faq) return null
      const inside = answersOf(scope, true)
      return {
        question: faq.brief.title,
        html: fillHtml(faq.brief.answer.html, inside),
        text: fillText(faq.brief.answer.text, inside),
      }
    },
  }
}
