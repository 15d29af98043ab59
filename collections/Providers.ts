/** The clinicians: who they are, what they do, where they work. */
import type { CollectionConfig } from 'payload'
import { spokenLanguages } from '#src/contract/vocabulary.ts'
import { plainEditor } from '#src/richtext/editor.ts'
import { contentAccess } from './access/contentAccess.ts'
import { summaryField } from './fields/content.ts'
import { contentLayout } from './fields/layout.ts'
import { isNpi } from './fields/npi.ts'
import { referencedBy } from './fields/related.ts'
import { alwaysSelected } from './fields/selection.ts'
import { optionsOf } from './fields/term.ts'
import { textThat } from './fields/textThat.ts'
import { contentVersions } from './fields/versions.ts'
import { contentHooks } from './hooks/contentHooks.ts'

export const Providers: CollectionConfig = {
  slug: 'providers',
  access: contentAccess,
  trash: true,
  forceSelect: alwaysSelected,
  // As a card in other documents; the whole of it has an address of its own.
  defaultPopulate: { name: true, slug: true, summary: true, credentials: true, specialty: true, photo: true },
  defaultSort: 'name',
  admin: {
    group: 'Clinics and people',
    pagination: { defaultLimit: 25 },
    useAsTitle: 'name',
    defaultColumns: ['name', 'credentials', 'specialty', '_status', 'updatedAt'],
    listSearchableFields: ['name', 'slug'],
    description: 'Doctors and other clinicians. One with credentials can be named as a medical reviewer.',
  },
  fields: contentLayout('name', [
    {
      label: 'Provider',
      fields: [
        {
          name: 'name',
          type: 'text',
          required: true,
          maxLength: 120,
          admin: { description: 'Without credentials: “Elena Marquez”.' },
        },
        {
          type: 'row',
          fields: [
            {
              name: 'credentials',
              type: 'text',
              maxLength: 80,
              admin: { width: '50%', description: 'Such as “MD, FIPP”. Needed to review medical texts.' },
            },
            { name: 'specialty', type: 'text', localized: true, maxLength: 120, admin: { width: '50%' } },
          ],
        },
        {
          name: 'npi',
          label: 'NPI',
          type: 'text',
          validate: textThat(
            (value) =>
              isNpi(value) || 'This is not an NPI: ten digits, of which the last one checks the others.',
          ),
          admin: { description: 'National Provider Identifier, ten digits.' },
        },
        summaryField,
        { name: 'biography', type: 'richText', localized: true, editor: plainEditor },
        { name: 'photo', type: 'upload', relationTo: 'media' },
        {
          name: 'languages',
          label: 'Languages spoken',
          type: 'select',
          hasMany: true,
          options: optionsOf(spokenLanguages),
        },
        referencedBy(
          'locations',
          'locations',
          'providers',
          'Clinics where this provider works. Choose providers on the location.',
        ),
      ],
    },
  ]),
  hooks: contentHooks,
  versions: contentVersions,
}
