// Finds the documents a text names, so that a presenter can load them all at once before rendering.
import type { RichTextReference } from './references.ts'
import { isLinkableCollection } from './references.ts'
import type { StoredNode } from './storedNode.ts'
import { fieldOf, relatedId, startWalk, stringField, topLevel, visit } from './storedNode.ts'

/**
 * The documents named by links, images and shown questions, each once, in order of appearance.
 * Answers of shown questions are not part of the text: collect theirs too, once they are loaded.
 * @param state Lexical JSON; anything else names nothing
 */
export function collectReferences(state: unknown): RichTextReference[] {
  const found = new Map<string, RichTextReference>()
  const walk = startWalk()
  const look = (children: unknown, depth: number): void => {
    for (const node of visit(children, depth, walk)) {
      const reference = referenceOf(node)
      if (reference !== null) found.set(`${reference.collection}:${reference.id}`, reference)
      look(fieldOf(node, 'children'), depth + 1)
    }
  }
  look(topLevel(state), 1)
  return [...found.values()]
}

/** The document this node itself names, or null. */
export function referenceOf(node: StoredNode): RichTextReference | null {
  const fields = fieldOf(node, 'fields')
  switch (stringField(node, 'type')) {
    case 'link':
    case 'autolink': {
      if (stringField(fields, 'linkType') !== 'internal') return null
      const doc = fieldOf(fields, 'doc')
      const collection = fieldOf(doc, 'relationTo')
      return isLinkableCollection(collection) ? reference(collection, fieldOf(doc, 'value')) : null
    }
    case 'upload':
      return stringField(node, 'relationTo') === 'media' ? reference('media', fieldOf(node, 'value')) : null
    case 'block':
      return stringField(fields, 'blockType') === 'faqReference'
        ? reference('faqs', fieldOf(fields, 'faq'))
        : null
    default:
      return null
  }
}

function reference(collection: RichTextReference['collection'], value: unknown): RichTextReference | null {
  const id = relatedId(value)
  return id === null ? null : { collection, id }
}
