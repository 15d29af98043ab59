/** The building blocks of a page. */
import type { Block, Field, RelationshipField, TextareaField, TextField } from 'payload'
import { contentTypes } from '#src/contract/enums.ts'
import { articleEditor } from '#src/richtext/editor.ts'

/** A collapsed block shows its kind and its heading. */
const labelled = (label: string): NonNullable<Block['admin']> => ({
  disableBlockName: true,
  components: { Label: { path: '/src/admin/BlockLabel.tsx#BlockLabel', clientProps: { label } } },
})

const heading: TextField = { name: 'heading', type: 'text', localized: true, required: true, maxLength: 120 }
const text: TextareaField = { name: 'text', type: 'textarea', localized: true, maxLength: 400 }

const target: RelationshipField = {
  name: 'target',
  label: 'Where it leads',
  type: 'relationship',
  relationTo: [...contentTypes],
}

const linkFields: Field[] = [
  {
    type: 'row',
    fields: [
      { name: 'linkLabel', label: 'Button text', type: 'text', localized: true, maxLength: 60 },
      target,
    ],
  },
]

const hero: Block = {
  slug: 'hero',
  interfaceName: 'HeroBlock',
  labels: { singular: 'Page header', plural: 'Page headers' },
  admin: labelled('Page header'),
  fields: [heading, text, { name: 'image', type: 'upload', relationTo: 'media' }, ...linkFields],
}

const richText: Block = {
  slug: 'richText',
  interfaceName: 'RichTextBlock',
  labels: { singular: 'Text', plural: 'Texts' },
  admin: labelled('Text'),
  fields: [
    { name: 'body', label: 'Text', type: 'richText', localized: true, required: true, editor: articleEditor },
  ],
}

const cards: Block = {
  slug: 'cards',
  interfaceName: 'CardsBlock',
  labels: { singular: 'Cards', plural: 'Cards' },
  admin: labelled('Cards'),
  fields: [
    heading,
    {
      name: 'items',
      type: 'relationship',
      relationTo: [...contentTypes],
      hasMany: true,
      required: true,
      minRows: 1,
      maxRows: 24,
      admin: { description: 'Any content; each shows its title, summary and image.' },
    },
  ],
}

const faqList: Block = {
  slug: 'faqList',
  interfaceName: 'FaqListBlock',
  labels: { singular: 'List of questions', plural: 'Lists of questions' },
  admin: labelled('List of questions'),
  fields: [
    heading,
    {
      name: 'faqs',
      label: 'Questions',
      type: 'relationship',
      relationTo: 'faqs',
      hasMany: true,
      required: true,
      minRows: 1,
    },
  ],
}

const locationFinder: Block = {
  slug: 'locationFinder',
  interfaceName: 'LocationFinderBlock',
  labels: { singular: 'Clinic finder', plural: 'Clinic finders' },
  admin: labelled('Clinic finder'),
  fields: [heading, text],
}

const callToAction: Block = {
  slug: 'callToAction',
  interfaceName: 'CallToActionBlock',
  labels: { singular: 'Call to action', plural: 'Calls to action' },
  admin: labelled('Call to action'),
  fields: [heading, text, ...linkFields],
}

const mediaBlock: Block = {
  slug: 'mediaBlock',
  interfaceName: 'MediaBlock',
  labels: { singular: 'Image', plural: 'Images' },
  admin: labelled('Image'),
  fields: [
    { name: 'media', label: 'Image', type: 'upload', relationTo: 'media', required: true },
    {
      name: 'caption',
      type: 'text',
      localized: true,
      maxLength: 200,
      admin: { description: 'Empty = the caption of the image.' },
    },
  ],
}

export const pageBlocks: Block[] = [hero, richText, cards, faqList, locationFinder, callToAction, mediaBlock]
