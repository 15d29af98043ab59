/** The blocks of a page in their published form. */
import { type DocumentReader, isRaw, type Raw, rows } from '../documentReader.ts'
import type { StoredBlock, StoredLink } from '../publishedForm.ts'

/** A block that needs a text or a picture it does not have is left out. */
export function presentBlocks(values: unknown, read: DocumentReader): StoredBlock[] {
  return rows(values, (value, index) => (isRaw(value) ? presentBlock(value, `blocks.${index}`, read) : null))
}

function presentBlock(raw: Raw, at: string, read: DocumentReader): StoredBlock | null {
  const heading = () => read.text(raw, 'heading', `${at}.heading`) ?? ''
  const text = () => read.text(raw, 'text', `${at}.text`)
  switch (raw['blockType']) {
    case 'hero':
      return {
        type: 'hero',
        heading: heading(),
        text: text(),
        image: read.reference('media', raw['image']),
        link: presentLink(raw, at, read),
      }
    case 'richText': {
      const body = read.richText(raw, 'body', `${at}.body`)
      return body && { type: 'richText', body }
    }
    case 'cards':
      return {
        type: 'cards',
        heading: heading(),
        items: rows(raw['items'], (item) => read.anyReference(item)),
      }
    case 'faqList':
      return { type: 'faqList', heading: heading(), faqs: read.references('faqs', raw['faqs']) }
    case 'locationFinder':
      return { type: 'locationFinder', heading: heading(), text: text() }
    case 'callToAction':
      return { type: 'callToAction', heading: heading(), text: text(), link: presentLink(raw, at, read) }
    case 'mediaBlock': {
      const image = read.reference('media', raw['media'])
      return image === null
        ? null
        : { type: 'image', image, caption: read.text(raw, 'caption', `${at}.caption`) }
    }
    default:
      return null
  }
}

function presentLink(raw: Raw, at: string, read: DocumentReader): StoredLink {
  const target = read.anyReference(raw['target'])
  const label = read.text(raw, 'linkLabel', `${at}.linkLabel`)
  return target && label ? { label, target } : null
}
