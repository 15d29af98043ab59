/** A page about health is cut into sections, each about one aspect, so that a site or kiosk can take one part. */
import type { ArrayField } from 'payload'
import { healthAspects } from '#src/contract/vocabulary.ts'
import { bodyEditor } from '#src/richtext/editor.ts'
import { optionsOf } from './term.ts'

export const sectionsField: ArrayField = {
  name: 'sections',
  type: 'array',
  labels: { singular: 'Section', plural: 'Sections' },
  admin: {
    initCollapsed: true,
    description:
      'Each section tells one thing. Drag to change the order. Always give risks the same care as benefits.',
    components: { RowLabel: '/src/admin/SectionRowLabel.tsx#SectionRowLabel' },
  },
  fields: [
    {
      name: 'aspect',
      label: 'What this section is about',
      type: 'select',
      required: true,
      options: optionsOf(healthAspects),
      admin: { description: 'Websites and kiosks use this to show a single part of the page.' },
    },
    { name: 'heading', type: 'text', localized: true, required: true, maxLength: 120 },
    { name: 'body', label: 'Text', type: 'richText', localized: true, required: true, editor: bodyEditor },
  ],
}
