/** Other pages of a website, built from blocks. */
import type { CollectionConfig } from 'payload'
import { contentAccess } from './access/contentAccess.ts'
import { pageBlocks } from './blocks/pageBlocks.ts'
import { summaryField } from './fields/content.ts'
import { contentLayout } from './fields/layout.ts'
import { alwaysSelected } from './fields/selection.ts'
import { contentVersions } from './fields/versions.ts'
import { contentHooks } from './hooks/contentHooks.ts'

export const Pages: CollectionConfig = {
  slug: 'pages',
  access: contentAccess,
  trash: true,
  forceSelect: alwaysSelected,
  // As a card in other documents; the whole of it has an address of its own.
  defaultPopulate: { title: true, slug: true, summary: true },
  defaultSort: 'title',
  admin: {
    group: 'Health content',
    pagination: { defaultLimit: 25 },
    useAsTitle: 'title',
    defaultColumns: ['title', 'sites', '_status', 'updatedAt'],
    listSearchableFields: ['title', 'summary', 'slug'],
    description: 'Pages such as “About us”, built from blocks.',
  },
  fields: contentLayout('title', [
    {
      label: 'Page',
      fields: [
        { name: 'title', type: 'text', localized: true, required: true, maxLength: 120 },
        summaryField,
        {
          name: 'blocks',
          type: 'blocks',
          labels: { singular: 'Block', plural: 'Blocks' },
          blocks: pageBlocks,
          admin: { initCollapsed: true, description: 'Add blocks and drag them into order.' },
        },
      ],
    },
  ]),
  hooks: contentHooks,
  versions: contentVersions,
}
