import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { RichTextReferences } from '#src/richtext/references.ts'
import { renderHtml, renderPlainText } from '#src/richtext/renderRichText.ts'
import { fillHtml, fillText, renderTemplate, type TemplateAnswers } from '#src/richtext/template.ts'
import { paragraph, stateWith, textNode } from './richtext.support.ts'

/*
 * A text filled in when it is read must be what it would have been, rendered then: for any text, and
 * whatever of what it names is there.
 */
const ids = ['a', 'b-1', 'c', 'gone', 'not an id', '"&<~', ''] as const
const words = fc.oneof(
  fc.constantFrom('x', '~', '~~faq:a~', '~faq:a~', '/~faqs/a', '/~anew{}', '<dl class="faq">', '&', '"', ' '),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
)
const id = fc.constantFrom(...ids)
const textual = fc
  .tuple(words, fc.constantFrom(0, 1, 2, 32, 64))
  .map(([value, format]) => textNode(value, format))
const linked = fc.tuple(id, words).map(([value, shown]) => ({
  type: 'link',
  fields: { linkType: 'internal', doc: { relationTo: 'treatments', value } },
  children: [textNode(shown)],
}))
const inline = fc.oneof({ weight: 3, arbitrary: textual }, linked, fc.constant({ type: 'linebreak' }))
const picture = id.map((value) => ({ type: 'upload', relationTo: 'media', value }))
const question = id.map((faq) => ({ type: 'block', fields: { blockType: 'faqReference', faq } }))
const shown = fc.oneof(picture, question)
const simple = fc.array(inline, { maxLength: 4 }).map((children) => paragraph(...children))

const { block } = fc.letrec((tie) => ({
  block: fc.oneof(
    { maxDepth: 3 },
    { weight: 3, arbitrary: simple },
    { weight: 2, arbitrary: shown },
    { weight: 1, arbitrary: inline },
    tie('holder'),
  ),
  holder: fc
    .tuple(
      fc.constantFrom('list', 'table', 'quote', 'heading', 'paragraph', 'unknown'),
      fc.array(tie('block'), { maxLength: 3 }),
    )
    .map(([type, children]) => {
      if (type === 'list')
        return {
          type,
          listType: 'number',
          children: children.map((child) => ({ type: 'listitem', children: [child] })),
        }
      if (type === 'table')
        return {
          type,
          children: [
            {
              type: 'tablerow',
              children: children.map((child) => ({ type: 'tablecell', children: [child] })),
            },
          ],
        }
      return { type, children }
    }),
}))
const state = fc.array(block, { maxLength: 6 }).map((children) => stateWith(...children))

/** What is there for one reader: pictures and questions by id, and which links lead somewhere. */
const world = fc.record({
  pages: fc.dictionary(
    fc.constantFrom('a', 'b-1', 'c'),
    fc.constantFrom('/x', '/es/a-b', '/q?a=1&b="2"', '//evil'),
  ),
  pictures: fc.dictionary(fc.constantFrom('a', 'b-1', 'c'), words),
  questions: fc.dictionary(
    fc.constantFrom('a', 'b-1', 'c'),
    fc.record({
      question: words,
      answer: fc.array(fc.oneof(simple, picture), { maxLength: 3 }).map((children) => stateWith(...children)),
    }),
  ),
})
type World = typeof world extends fc.Arbitrary<infer Value> ? Value : never

const own = <T>(from: Record<string, T>, name: string): T | undefined =>
  Object.hasOwn(from, name) ? from[name] : undefined

/** Rendering at once. */
const real = ({ pages, pictures, questions }: World): RichTextReferences => ({
  hrefOf: (reference) => own(pages, reference.id) ?? null,
  media: (name) => {
    const alt = own(pictures, name)
    return alt === undefined ? null : { src: `/files/${name}.png`, width: 3, height: 2, alt, caption: alt }
  },
  faq: (name) => own(questions, name) ?? null,
})

/** Filling in, as delivery does. */
const answersOf = (there: World, insideFaq = false): TemplateAnswers => ({
  hrefOf: real(there).hrefOf,
  imageHtml: (name) =>
    renderHtml(stateWith({ type: 'upload', relationTo: 'media', value: name }), real(there)) || null,
  faq: (name) => {
    const faq = insideFaq ? undefined : own(there.questions, name)
    if (!faq) return null
    const template = renderTemplate(faq.answer)
    const inside = answersOf(there, true)
    return {
      question: faq.question,
      html: fillHtml(template.html, inside),
      text: fillText(template.text, inside),
    }
  },
})

test('a text made when it was published and filled in when it is read is what it would be if it were rendered now', () => {
  fc.assert(
    fc.property(state, world, (given, there) => {
      const template = renderTemplate(given)
      expect(fillHtml(template.html, answersOf(there))).toBe(renderHtml(given, real(there)))
      expect(fillText(template.text, answersOf(there))).toBe(renderPlainText(given, real(there)))
    }),
    { numRuns: 1000 },
  )
})
