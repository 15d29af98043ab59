// Images, callouts and questions shown inside a text.
import type { Element } from 'hast'
import { calloutTones } from './blocks.ts'
import { referenceOf } from './collectReferences.ts'
import { element, text } from './hastNode.ts'
import type { Rendering } from './rendering.ts'
import { safeOwnUrl } from './safeUrl.ts'
import type { StoredNode } from './storedNode.ts'
import { cleanText, fieldOf, stringField, topLevel, wholeNumberField } from './storedNode.ts'

/** A `<figure>`, or nothing when the image cannot be shown. */
export function imageToHast(node: StoredNode, { references }: Rendering): Element[] {
  const reference = referenceOf(node)
  const image = reference === null ? null : references.media(reference.id)
  const src = safeOwnUrl(fieldOf(image, 'src'))
  if (src === null) return []
  const srcSet = cleanText(stringField(image, 'srcset'))
  const width = wholeNumberField(image, 'width', 1, 100_000)
  const height = wholeNumberField(image, 'height', 1, 100_000)
  const img = element('img', {
    src,
    ...(srcSet === '' ? {} : { srcSet }),
    ...(width === null ? {} : { width }),
    ...(height === null ? {} : { height }),
    alt: cleanText(stringField(image, 'alt')),
    loading: 'lazy',
  })
  const caption = cleanText(stringField(image, 'caption')).trim()
  const credit = cleanText(stringField(image, 'credit')).trim()
  const captions = [
    ...(caption === '' ? [] : [text(caption)]),
    ...(caption === '' || credit === '' ? [] : [text(' ')]),
    ...(credit === '' ? [] : [element('small', {}, [text(credit)])]),
  ]
  return [element('figure', {}, captions.length > 0 ? [img, element('figcaption', {}, captions)] : [img])]
}

/** What a block shows; a block we do not know keeps the words of its children, if it has any. */
export function blockToHast(node: StoredNode, depth: number, rendering: Rendering): Element[] {
  switch (stringField(fieldOf(node, 'fields'), 'blockType')) {
    case 'callout':
      return calloutToHast(fieldOf(node, 'fields'))
    case 'faqReference':
      return faqToHast(node, depth, rendering)
    default:
      return rendering.flow(fieldOf(node, 'children'), depth + 1, rendering)
  }
}

function calloutToHast(fields: unknown): Element[] {
  const title = cleanText(stringField(fields, 'title')).trim()
  const paragraphs = stringField(fields, 'text')
    .split(/\r?\n[^\S\n]*\r?\n/)
    .map(linesToHast)
    .filter((paragraph) => paragraph.children.length > 0)
  if (title === '' && paragraphs.length === 0) return []
  const storedTone = stringField(fields, 'tone')
  const tone = calloutTones.find(({ value }) => value === storedTone)?.value ?? 'info'
  // role="note": a bare aside is a landmark, and a page full of landmarks is hard to listen to.
  return [
    element('aside', { className: ['callout', `callout-${tone}`], role: 'note' }, [
      ...(title === '' ? [] : [element('p', {}, [element('strong', {}, [text(title)])])]),
      ...paragraphs,
    ]),
  ]
}

function linesToHast(paragraph: string): Element {
  const lines = paragraph
    .split(/\r?\n/)
    .map((line) => cleanText(line).trim())
    .filter((line) => line !== '')
  return element(
    'p',
    {},
    lines.flatMap((line, index) => (index === 0 ? [text(line)] : [element('br'), text(line)])),
  )
}

/** Question and answer as a description list: no heading level to guess, nothing hidden on a kiosk. */
function faqToHast(node: StoredNode, depth: number, rendering: Rendering): Element[] {
  if (rendering.insideFaq) return []
  const reference = referenceOf(node)
  const faq = reference === null ? null : rendering.references.faq(reference.id)
  const question = cleanText(stringField(faq, 'question')).trim()
  const answer = rendering.flow(topLevel(fieldOf(faq, 'answer')), depth + 1, {
    ...rendering,
    insideFaq: true,
  })
  if (question === '' || answer.length === 0) return []
  return [
    element('dl', { className: ['faq'] }, [element('dt', {}, [text(question)]), element('dd', {}, answer)]),
  ]
}
