/** Who wrote and who checked a text, when, and what it rests on. */
import type { GroupField } from 'payload'
import { date } from 'payload/shared'
import { onlyCredentialedProvider } from '../hooks/onlyCredentialedProvider.ts'
import { textThat } from './textThat.ts'

const dayOnly = { pickerAppearance: 'dayOnly', displayFormat: 'MMM d, yyyy' } as const

export const reviewField: GroupField = {
  name: 'review',
  label: 'Medical review',
  type: 'group',
  fields: [
    {
      name: 'author',
      label: 'Written by',
      type: 'text',
      maxLength: 120,
      admin: { description: 'Name shown to readers.' },
    },
    {
      name: 'medicalReviewer',
      type: 'relationship',
      relationTo: 'providers',
      filterOptions: { credentials: { exists: true } },
      validate: onlyCredentialedProvider,
      admin: {
        description:
          'The clinician who checked the whole text. Only a provider with credentials can be chosen.',
      },
    },
    {
      type: 'row',
      fields: [
        {
          name: 'lastReviewed',
          type: 'date',
          admin: {
            date: dayOnly,
            width: '50%',
            description: 'Change it only when the whole page was checked, not a part of it.',
          },
        },
        {
          name: 'nextReviewDue',
          type: 'date',
          validate: (value, options) => {
            const usual = date(value, options)
            if (usual !== true) return usual
            const { lastReviewed } = options.siblingData as { lastReviewed?: string | Date }
            if (!value || !lastReviewed || new Date(value) > new Date(lastReviewed)) return true
            return 'The next review must be after the last one.'
          },
          admin: { date: dayOnly, width: '50%', description: 'At most three years after the last review.' },
        },
      ],
    },
    {
      name: 'sources',
      type: 'array',
      labels: { singular: 'Source', plural: 'Sources' },
      admin: {
        initCollapsed: true,
        description: 'Where the facts come from. Readers can open these.',
        components: {
          RowLabel: {
            path: '/src/admin/RowTitle.tsx#RowTitle',
            clientProps: { field: 'title', fallback: 'Source' },
          },
        },
      },
      fields: [
        { name: 'title', type: 'text', required: true, maxLength: 300 },
        { name: 'publisher', type: 'text', required: true, maxLength: 200 },
        {
          name: 'url',
          label: 'Web address (URL)',
          type: 'text',
          required: true,
          validate: textThat(
            (value) =>
              (URL.canParse(value) && /^https?:$/.test(new URL(value).protocol)) ||
              'Enter a full web address, such as https://medlineplus.gov/backpain.html',
          ),
        },
        { name: 'year', type: 'number', min: 1900, max: 2100, admin: { step: 1 } },
      ],
    },
  ],
}
