/** Conditions that cause pain, and what helps. */
import type { CollectionConfig } from 'payload'
import { bodyAreas } from '#src/contract/vocabulary.ts'
import { contentAccess } from './access/contentAccess.ts'
import { summaryField } from './fields/content.ts'
import { contentLayout } from './fields/layout.ts'
import { referencedBy, siblings } from './fields/related.ts'
import { sectionsField } from './fields/sections.ts'
import { alwaysSelected } from './fields/selection.ts'
import { optionsOf } from './fields/term.ts'
import { contentVersions } from './fields/versions.ts'
import { contentHooks } from './hooks/contentHooks.ts'

/** ICD-10-CM: a letter, a digit, a letter or digit, then up to four more after a dot. */
const icd10Code = /^[A-Z]\d[0-9A-Z](\.[0-9A-Z]{1,4})?$/

export const Conditions: CollectionConfig = {
  slug: 'conditions',
  access: contentAccess,
  trash: true,
  forceSelect: alwaysSelected,
  // As a card in other documents; the whole of it has an address of its own.
  defaultPopulate: { name: true, slug: true, summary: true, heroImage: true },
  defaultSort: 'name',
  admin: {
    group: 'Health content',
    pagination: { defaultLimit: 25 },
    useAsTitle: 'name',
    defaultColumns: ['name', 'bodyAreas', '_status', 'updatedAt'],
    listSearchableFields: ['name', 'summary', 'slug'],
    description: 'Each condition page: what it is, its signs and causes, what may help, when to seek help.',
  },
  fields: contentLayout('name', [
    {
      label: 'Condition',
      fields: [
        { name: 'name', type: 'text', localized: true, required: true, maxLength: 120 },
        {
          name: 'alternateNames',
          label: 'Other names',
          type: 'text',
          hasMany: true,
          localized: true,
          admin: { description: 'Other words patients use or read. They help search.' },
        },
        summaryField,
        {
          name: 'symptoms',
          type: 'text',
          hasMany: true,
          localized: true,
          admin: { description: 'One short phrase each, such as “burning leg pain”.' },
        },
        { name: 'bodyAreas', type: 'select', hasMany: true, options: optionsOf(bodyAreas) },
        {
          name: 'icd10Codes',
          label: 'ICD-10 codes',
          type: 'text',
          hasMany: true,
          validate: (codes: string[] | null | undefined) => {
            const wrong = codes?.find((code) => !icd10Code.test(code))
            return wrong ? `“${wrong}” is not an ICD-10 code. Write it like M96.1, in capital letters.` : true
          },
          admin: { description: 'ICD-10-CM codes, such as M96.1.' },
        },
        { name: 'heroImage', label: 'Main image', type: 'upload', relationTo: 'media' },
      ],
    },
    { label: 'Sections', fields: [sectionsField] },
    {
      label: 'Connections',
      fields: [
        referencedBy(
          'treatments',
          'treatments',
          'conditions',
          'Treatments that name this condition. Choose conditions on the treatment.',
        ),
        siblings('relatedConditions', 'conditions', 'Conditions that are alike or often go together.'),
        referencedBy(
          'faqs',
          'faqs',
          'conditions',
          'Questions that name this condition. Choose conditions on the question.',
          'FAQs',
        ),
      ],
    },
  ]),
  hooks: contentHooks,
  versions: contentVersions,
}
