// Rich text rendered once, when it is published, with placeholders for what may change later: where links
// lead, how images and shown questions look. Filling one in is a pass over a string, not a rendering.
import type { Element, ElementContent } from 'hast'
import { collectReferences } from './collectReferences.ts'
import { element, isElement, text, textOf } from './hastNode.ts'
import type { RichTextReference, RichTextReferences } from './references.ts'
import { htmlOf, renderHtml, renderPlainText } from './renderRichText.ts'
import { safeOwnUrl } from './safeUrl.ts'
import { cleanText } from './storedNode.ts'
import { toHast } from './toHast.ts'
import { toPlainText } from './toPlainText.ts'

export interface RichTextTemplate {
  html: string
  text: string
  references: RichTextReference[]
}

/** A question shown inside a text, with its answer filled in; all as one reader sees it. */
export interface ShownFaq {
  question: string
  /** HTML of the answer. */
  html: string
  /** The answer as plain text. */
  text: string
}

/** What the placeholders are filled with. Null: not there, or not for this reader. */
export interface TemplateAnswers {
  /** On null the words stay and the link goes. */
  hrefOf(reference: RichTextReference): string | null
  /** HTML of a `<figure>`. */
  imageHtml(id: string): string | null
  faq(id: string): ShownFaq | null
}

// What is no id of ours is nowhere, and cannot break a placeholder.
const isId = (id: string) => /^[\w-]+$/.test(id)
const paragraphs = (texts: readonly string[]) => ({
  root: { children: texts.map((text) => ({ type: 'paragraph', children: linesOf(text) })) },
})
const linesOf = (text: string) =>
  text
    .split('\n')
    .flatMap((line, at) => [...(at > 0 ? [{ type: 'linebreak' }] : []), { type: 'text', text: line }])

// In HTML no author can write these: `<`, `>` and `"` in their words are escaped.
const placeholders: RichTextReferences = {
  hrefOf: ({ collection, id }) => (isId(id) ? `/~${collection}/${id}` : null),
  media: (id) => (isId(id) ? { src: `/~media/${id}`, width: 0, height: 0, alt: '' } : null),
  faq: (id) => (isId(id) ? { question: id, answer: paragraphs(['x']) } : null),
}
const image = /<figure><img src="\/~media\/([\w-]+)" alt="" loading="lazy"><\/figure>/g
const faqHtml = /<dl class="faq"><dt>([\w-]+)<\/dt><dd><p>x<\/p><\/dd><\/dl>/g
const link = /<a href="\/~([a-z]+)\/([\w-]+)">(.*?)<\/a>/g
// In plain text an author's tildes are doubled, so a single one is ours.
const faqText = /^~faq:([\w-]+)~$/
/** Begins a template that must be rendered for each reader: an editor state follows. */
const anew = '/~anew'

/** @param state Lexical JSON as stored; never throws */
export function renderTemplate(state: unknown): RichTextTemplate {
  const references = collectReferences(state)
  const blocks = toHast(state, placeholders)
  // A list item without its only picture goes too, and much else depends on it: rare enough to start over.
  if (blocks.some(holdsShown)) {
    const template = anew + JSON.stringify(state)
    return { html: template, text: template, references }
  }
  return { html: htmlOf(blocks), text: toPlainText(blocks.map(asPlain)), references }
}

/** The HTML for one reader. */
export function fillHtml(template: string, answers: TemplateAnswers): string {
  if (template.startsWith(anew)) return fillHtml(renderHtml(parsed(template), shownTo(answers)), answers)
  if (!template.includes('/~') && !template.includes('<dl')) return template
  // One block a line.
  return template
    .split('\n')
    .map((line) =>
      line
        .replace(image, (_, id: string) => answers.imageHtml(id) ?? '')
        .replace(faqHtml, (_, id: string) => htmlOfFaq(answers.faq(id)))
        .replace(link, (_, collection: string, id: string, words: string) => {
          const href = safeOwnUrl(answers.hrefOf({ collection, id } as RichTextReference))
          return href === null ? words : `${openLink(href)}${words}</a>`
        }),
    )
    .filter((line) => line !== '')
    .join('\n')
}

/** The plain text for one reader. */
export function fillText(template: string, answers: TemplateAnswers): string {
  if (template.startsWith(anew)) return renderPlainText(parsed(template), readTo(answers))
  if (!template.includes('~')) return template
  return template
    .split('\n\n')
    .flatMap((block) => {
      const [, id] = faqText.exec(block) ?? []
      if (id === undefined) return block.replaceAll('~~', '~')
      const faq = answers.faq(id)
      return isShown(faq) ? [questionOf(faq), faq.text].filter(Boolean).join('\n\n') : []
    })
    .join('\n\n')
}

/** Whether a picture or a question stands inside the block. */
const holdsShown = (block: Element): boolean =>
  block.children.filter(isElement).some((child) => isShownBlock(child) || holdsShown(child))
const isShownBlock = ({ tagName }: Element) => tagName === 'figure' || tagName === 'dl'

function asPlain(block: Element): Element {
  if (block.tagName === 'dl')
    return element('p', {}, [text(`~faq:${block.children[0] ? textOf(block.children[0]) : ''}~`)])
  return { ...block, children: block.children.map(withDoubledTildes) }
}

function withDoubledTildes(node: ElementContent): ElementContent {
  if (node.type === 'text') return text(node.value.replaceAll('~', '~~'))
  return node.type === 'element' ? { ...node, children: node.children.map(withDoubledTildes) } : node
}

const parsed = (template: string): unknown => JSON.parse(template.slice(anew.length))

/** Placeholders alone for what this reader gets. */
const shownTo = (answers: TemplateAnswers): RichTextReferences => ({
  hrefOf: placeholders.hrefOf,
  media: (id) => (answers.imageHtml(id) ? placeholders.media(id) : null),
  faq: (id) => (isShown(answers.faq(id)) ? placeholders.faq(id) : null),
})

/** For plain text, where an answer takes the form of its surroundings. */
const readTo = (answers: TemplateAnswers): RichTextReferences => ({
  ...shownTo(answers),
  faq: (id) => {
    const faq = answers.faq(id)
    if (!isShown(faq)) return null
    const silent = { root: { children: [{ type: 'horizontalrule' }] } }
    return { question: faq.question, answer: faq.text === '' ? silent : paragraphs(faq.text.split('\n\n')) }
  },
})

const questionOf = ({ question }: ShownFaq) => cleanText(question).trim()
const isShown = (faq: ShownFaq | null): faq is ShownFaq =>
  faq !== null && faq.html !== '' && questionOf(faq) !== ''

function htmlOfFaq(faq: ShownFaq | null): string {
  if (!isShown(faq)) return ''
  const question = htmlOf([element('dt', {}, [text(questionOf(faq))])])
  return `<dl class="faq">${question}<dd>${faq.html.replaceAll('\n', '')}</dd></dl>`
}

const openLink = (href: string) =>
  /^[\w/.:-]+$/.test(href) ? `<a href="${href}">` : htmlOf([element('a', { href })]).replace('</a>', '')
