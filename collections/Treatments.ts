/** Treatments the clinics offer. */
import type { CollectionConfig } from 'payload'
import { bodyAreas, treatmentKinds } from '#src/contract/vocabulary.ts'
import { contentAccess } from './access/contentAccess.ts'
import { summaryField } from './fields/content.ts'
import { contentLayout } from './fields/layout.ts'
import { referencedBy, references, siblings } from './fields/related.ts'
import { sectionsField } from './fields/sections.ts'
import { alwaysSelected } from './fields/selection.ts'
import { optionsOf } from './fields/term.ts'
import { contentVersions } from './fields/versions.ts'
import { contentHooks } from './hooks/contentHooks.ts'

export const Treatments: CollectionConfig = {
  slug: 'treatments',
  access: contentAccess,
  trash: true,
  forceSelect: alwaysSelected,
  // As a card in other documents; the whole of it has an address of its own.
  defaultPopulate: { title: true, slug: true, summary: true, kind: true, heroImage: true },
  defaultSort: 'title',
  admin: {
    group: 'Health content',
    pagination: { defaultLimit: 25 },
    useAsTitle: 'title',
    defaultColumns: ['title', 'kind', '_status', 'conditions', 'updatedAt'],
    listSearchableFields: ['title', 'summary', 'slug'],
    description:
      'Each treatment page: who it suits, benefits beside risks, what happens, recovery, other choices.',
  },
  fields: contentLayout('title', [
    {
      label: 'Treatment',
      fields: [
        { name: 'title', type: 'text', localized: true, required: true, maxLength: 120 },
        {
          name: 'alternateNames',
          label: 'Other names',
          type: 'text',
          hasMany: true,
          localized: true,
          admin: { description: 'Other words patients use or read, such as “pain pump”. They help search.' },
        },
        summaryField,
        {
          type: 'row',
          fields: [
            {
              name: 'kind',
              type: 'select',
              required: true,
              index: true,
              options: optionsOf(treatmentKinds),
              admin: { width: '50%' },
            },
            {
              name: 'bodyAreas',
              type: 'select',
              hasMany: true,
              options: optionsOf(bodyAreas),
              admin: { width: '50%' },
            },
          ],
        },
        { name: 'heroImage', label: 'Main image', type: 'upload', relationTo: 'media' },
      ],
    },
    { label: 'Sections', fields: [sectionsField] },
    {
      label: 'Connections',
      fields: [
        references(
          'conditions',
          'conditions',
          'Conditions this treatment is used for.',
          'Conditions treated',
        ),
        siblings('relatedTreatments', 'treatments', 'Treatments a reader may want to compare.'),
        referencedBy(
          'faqs',
          'faqs',
          'treatments',
          'Questions that name this treatment. Choose treatments on the question.',
          'FAQs',
        ),
        referencedBy(
          'locations',
          'locations',
          'services',
          'Clinics that offer it. Choose services on the location.',
          'Offered at',
        ),
      ],
    },
  ]),
  hooks: contentHooks,
  versions: contentVersions,
}
