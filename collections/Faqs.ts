/** Frequently asked questions: one library, shown wherever they fit. */
import type { CollectionConfig } from 'payload'
import { faqTopics } from '#src/contract/vocabulary.ts'
import { plainEditor } from '#src/richtext/editor.ts'
import { contentAccess } from './access/contentAccess.ts'
import { summaryField } from './fields/content.ts'
import { contentLayout } from './fields/layout.ts'
import { references } from './fields/related.ts'
import { alwaysSelected } from './fields/selection.ts'
import { optionsOf } from './fields/term.ts'
import { contentVersions } from './fields/versions.ts'
import { contentHooks } from './hooks/contentHooks.ts'

export const Faqs: CollectionConfig = {
  slug: 'faqs',
  labels: { singular: 'FAQ', plural: 'FAQs' },
  graphQL: { singularName: 'Faq', pluralName: 'Faqs' },
  access: contentAccess,
  trash: true,
  forceSelect: alwaysSelected,
  // As a card in other documents; the whole of it has an address of its own.
  defaultPopulate: { question: true, answer: true, slug: true, summary: true },
  defaultSort: 'question',
  admin: {
    group: 'Health content',
    pagination: { defaultLimit: 25 },
    useAsTitle: 'question',
    defaultColumns: ['question', 'topics', '_status', 'updatedAt'],
    listSearchableFields: ['question', 'summary', 'slug'],
    description:
      'Questions patients ask, with short answers. Link each one to the treatments and conditions it is about.',
  },
  fields: contentLayout('question', [
    {
      label: 'Question',
      fields: [
        { name: 'question', type: 'text', localized: true, required: true, maxLength: 200 },
        { name: 'answer', type: 'richText', localized: true, required: true, editor: plainEditor },
        summaryField,
        { name: 'topics', type: 'select', hasMany: true, options: optionsOf(faqTopics) },
      ],
    },
    {
      label: 'Connections',
      fields: [
        references('treatments', 'treatments', 'Shown on these treatment pages.'),
        references('conditions', 'conditions', 'Shown on these condition pages.'),
        references('locations', 'locations', 'Shown on these clinic pages.'),
      ],
    },
  ]),
  hooks: contentHooks,
  versions: contentVersions,
}
