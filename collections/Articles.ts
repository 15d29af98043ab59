/** News and articles. */
import type { CollectionConfig } from 'payload'
import { articleEditor } from '#src/richtext/editor.ts'
import { contentAccess } from './access/contentAccess.ts'
import { summaryField } from './fields/content.ts'
import { contentLayout } from './fields/layout.ts'
import { references } from './fields/related.ts'
import { alwaysSelected } from './fields/selection.ts'
import { contentVersions } from './fields/versions.ts'
import { contentHooks } from './hooks/contentHooks.ts'

export const Articles: CollectionConfig = {
  slug: 'articles',
  labels: { singular: 'Article', plural: 'News' },
  graphQL: { singularName: 'Article', pluralName: 'Articles' },
  access: contentAccess,
  trash: true,
  forceSelect: alwaysSelected,
  // As a card in other documents; the whole of it has an address of its own.
  defaultPopulate: { title: true, slug: true, summary: true, publishedOn: true, heroImage: true },
  defaultSort: '-publishedOn',
  admin: {
    group: 'Health content',
    pagination: { defaultLimit: 25 },
    useAsTitle: 'title',
    defaultColumns: ['title', 'publishedOn', '_status', 'updatedAt'],
    listSearchableFields: ['title', 'summary', 'slug'],
    description: 'News and longer reads.',
  },
  fields: contentLayout('title', [
    {
      label: 'Article',
      fields: [
        { name: 'title', type: 'text', localized: true, required: true, maxLength: 120 },
        {
          name: 'publishedOn',
          label: 'Date shown to readers',
          type: 'date',
          index: true,
          admin: { date: { pickerAppearance: 'dayOnly', displayFormat: 'MMM d, yyyy' } },
        },
        summaryField,
        { name: 'heroImage', label: 'Main image', type: 'upload', relationTo: 'media' },
        {
          name: 'body',
          label: 'Text',
          type: 'richText',
          localized: true,
          required: true,
          editor: articleEditor,
        },
      ],
    },
    {
      label: 'Connections',
      fields: [
        references('treatments', 'treatments', 'Treatments this article is about.'),
        references('conditions', 'conditions', 'Conditions this article is about.'),
      ],
    },
  ]),
  hooks: contentHooks,
  versions: contentVersions,
}
