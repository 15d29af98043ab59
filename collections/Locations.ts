/** Clinics: where they are, when they are open, what they offer, who works there. */
import type { CollectionConfig } from 'payload'
import { spokenLanguages, timeZones } from '#src/contract/vocabulary.ts'
import { contentAccess } from './access/contentAccess.ts'
import { summaryField } from './fields/content.ts'
import { hoursExceptionsField, openingHoursField } from './fields/hours.ts'
import { contentLayout } from './fields/layout.ts'
import { referencedBy, references } from './fields/related.ts'
import { alwaysSelected } from './fields/selection.ts'
import { telephoneFields } from './fields/telephone.ts'
import { optionsOf } from './fields/term.ts'
import { textThat } from './fields/textThat.ts'
import { contentVersions } from './fields/versions.ts'
import { contentHooks } from './hooks/contentHooks.ts'

export const Locations: CollectionConfig = {
  slug: 'locations',
  labels: { singular: 'Location', plural: 'Locations' },
  access: contentAccess,
  trash: true,
  forceSelect: alwaysSelected,
  // As a card in other documents; the whole of it has an address of its own.
  defaultPopulate: {
    name: true,
    slug: true,
    summary: true,
    address: true,
    telephone: true,
    telephoneDisplay: true,
    timeZone: true,
    photos: true,
  },
  defaultSort: 'name',
  admin: {
    group: 'Clinics and people',
    pagination: { defaultLimit: 25 },
    useAsTitle: 'name',
    defaultColumns: ['name', 'address.city', 'telephoneDisplay', 'acceptingNewPatients', '_status'],
    listSearchableFields: ['name', 'slug', 'address.city'],
    description: 'Each clinic: address, hours in its own time zone, services and providers.',
  },
  fields: contentLayout('name', [
    {
      label: 'Clinic',
      fields: [
        { name: 'name', type: 'text', localized: true, required: true, maxLength: 120 },
        summaryField,
        {
          name: 'address',
          type: 'group',
          fields: [
            { name: 'street', type: 'text', required: true, maxLength: 120 },
            { name: 'unit', label: 'Suite or unit', type: 'text', maxLength: 60 },
            {
              type: 'row',
              fields: [
                { name: 'city', type: 'text', required: true, maxLength: 80, index: true },
                {
                  name: 'state',
                  type: 'text',
                  required: true,
                  validate: textThat(
                    (value) => /^[A-Z]{2}$/.test(value) || 'Use the two-letter code, such as FL.',
                  ),
                  admin: { placeholder: 'FL' },
                },
                {
                  name: 'postalCode',
                  label: 'ZIP code',
                  type: 'text',
                  required: true,
                  validate: textThat(
                    (value) =>
                      /^\d{5}(-\d{4})?$/.test(value) || 'Use five digits, or ZIP+4 such as 33101-1234.',
                  ),
                },
              ],
            },
          ],
        },
        {
          type: 'row',
          fields: [
            {
              name: 'latitude',
              type: 'number',
              required: true,
              min: -90,
              max: 90,
              admin: { description: 'Degrees north, such as 25.7617.' },
            },
            {
              name: 'longitude',
              type: 'number',
              required: true,
              min: -180,
              max: 180,
              admin: { description: 'Degrees east; negative in the United States, such as -80.1918.' },
            },
          ],
        },
        ...telephoneFields({ required: true }),
        {
          name: 'bookingUrl',
          label: 'Online booking address',
          type: 'text',
          validate: textThat(
            (value) =>
              (URL.canParse(value) && new URL(value).protocol === 'https:') ||
              'Enter a web address that starts with https://',
          ),
        },
        { name: 'acceptingNewPatients', type: 'checkbox', defaultValue: true },
        { name: 'photos', type: 'upload', relationTo: 'media', hasMany: true },
      ],
    },
    {
      label: 'Hours',
      fields: [
        {
          name: 'timeZone',
          type: 'select',
          required: true,
          options: optionsOf(timeZones),
          admin: { description: 'All hours below are local time at the clinic.' },
        },
        openingHoursField,
        hoursExceptionsField,
      ],
    },
    {
      label: 'Services and visit',
      fields: [
        references('services', 'treatments', 'Treatments offered here.'),
        references('providers', 'providers', 'People who see patients here.'),
        {
          name: 'languages',
          label: 'Languages spoken',
          type: 'select',
          hasMany: true,
          options: optionsOf(spokenLanguages),
        },
        { name: 'accessibilityNotes', type: 'textarea', localized: true, maxLength: 600 },
        { name: 'parkingNotes', type: 'textarea', localized: true, maxLength: 600 },
        referencedBy(
          'faqs',
          'faqs',
          'locations',
          'Questions that name this clinic. Choose locations on the question.',
          'FAQs',
        ),
      ],
    },
  ]),
  hooks: contentHooks,
  versions: contentVersions,
}
