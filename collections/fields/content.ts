/** The fields every content type carries: card summary, search engines, where it appears, sample mark. */
import type { CheckboxField, Field, GroupField, TextareaField } from 'payload'
import { channels } from '#src/contract/vocabulary.ts'
import { optionsOf } from './term.ts'

export const summaryField: TextareaField = {
  name: 'summary',
  type: 'textarea',
  localized: true,
  required: true,
  maxLength: 200,
  admin: { description: 'One or two plain sentences for cards and lists. At most 200 characters.', rows: 3 },
}

export const seoField: GroupField = {
  name: 'seo',
  label: 'Search engines and sharing',
  type: 'group',
  fields: [
    {
      name: 'title',
      type: 'text',
      localized: true,
      maxLength: 70,
      admin: { description: 'Title in search results; aim for 50 to 60 characters. Empty = the page title.' },
    },
    {
      name: 'description',
      type: 'textarea',
      localized: true,
      maxLength: 170,
      admin: {
        description:
          'Text under the title in search results; aim for 100 to 155 characters. Empty = the summary.',
        rows: 3,
      },
    },
    {
      name: 'image',
      type: 'upload',
      relationTo: 'media',
      admin: { description: 'Picture shown when someone shares the page. Empty = the main image.' },
    },
    {
      name: 'noIndex',
      label: 'Hide from search engines',
      type: 'checkbox',
      defaultValue: false,
    },
  ],
}

/** Which websites and screens carry a document; shown in the sidebar. */
export const distributionFields: Field[] = [
  {
    name: 'sites',
    label: 'Websites',
    type: 'relationship',
    relationTo: 'sites',
    hasMany: true,
    index: true,
    admin: { position: 'sidebar', description: 'Leave empty to show it on every website.' },
  },
  {
    name: 'channels',
    label: 'Appears on',
    type: 'select',
    hasMany: true,
    required: true,
    defaultValue: channels.map(({ value }) => value),
    options: optionsOf(channels),
    admin: { position: 'sidebar' },
  },
]

export const sampleContentField: CheckboxField = {
  name: 'sampleContent',
  label: 'Sample content',
  type: 'checkbox',
  defaultValue: false,
  index: true,
  admin: {
    position: 'sidebar',
    description:
      'This text came with the platform. Replace it or have it reviewed before patients rely on it, then untick.',
    condition: (data) => Boolean(data?.sampleContent),
  },
}
