/** The websites that draw on this content: their brand, navigation and notices. */
import type { CollectionConfig, TextField } from 'payload'
import { textarea } from 'payload/shared'
import { contentTypes } from '#src/contract/enums.ts'
import { locales } from '#src/contract/vocabulary.ts'
import { accessOf } from './access/simpleAccess.ts'
import { contrastRatio, isHexColor, minimumContrast } from './fields/contrast.ts'
import { telephoneFields } from './fields/telephone.ts'
import { optionsOf } from './fields/term.ts'
import { capReads } from './hooks/capReads.ts'
import { guardOwnSite } from './hooks/guardOwnSite.ts'
import { refuseDeletionInUse } from './hooks/refuseDeletionInUse.ts'
import { refuseWrongData } from './hooks/refuseWrongData.ts'

const color = (name: string, label: string, against?: string): TextField => ({
  name,
  label,
  type: 'text',
  required: true,
  validate: (value: string | null | undefined, { siblingData }: { siblingData: unknown }) => {
    if (!isHexColor(value)) return 'Write the colour as # and six digits, such as #0b5563.'
    const other = against ? (siblingData as Record<string, unknown>)[against] : undefined
    if (!isHexColor(other)) return true
    const ratio = contrastRatio(value, other)
    return (
      ratio >= minimumContrast ||
      `Text in this colour would be hard to read: its contrast is ${ratio.toFixed(1)} to 1, and ${minimumContrast} is the least (WCAG 2.2 AA).`
    )
  },
  admin: { width: '50%', components: { Field: '/src/admin/ColorField.tsx#ColorField' } },
})

export const Sites: CollectionConfig = {
  slug: 'sites',
  labels: { singular: 'Website', plural: 'Websites' },
  access: accessOf('sites'),
  defaultSort: 'key',
  admin: {
    group: 'Settings',
    useAsTitle: 'name',
    defaultColumns: ['name', 'key', 'domains', 'updatedAt'],
    description: 'The websites of the group: brand, navigation, disclaimer and notice.',
  },
  fields: [
    { name: 'name', type: 'text', localized: true, required: true, maxLength: 120 },
    {
      name: 'key',
      type: 'text',
      required: true,
      unique: true,
      index: true,
      validate: (value: string | null | undefined) =>
        /^[a-z0-9]+(-[a-z0-9]+)*$/.test(value ?? '') ||
        'Use small letters, digits and hyphens, such as prc-florida.',
      admin: { position: 'sidebar', description: 'Developers use it in addresses; it should never change.' },
    },
    {
      name: 'domains',
      type: 'text',
      hasMany: true,
      required: true,
      minRows: 1,
      validate: (values: string[] | null | undefined) => {
        const wrong = values?.find(
          (domain) => !/^(?=.{1,253}$)([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/.test(domain),
        )
        if (wrong)
          return `“${wrong}” is not a domain name. Write it without https://, such as www.example.org.`
        return Boolean(values?.length) || 'Name at least one domain; the first is the main one.'
      },
      admin: { description: 'The first one is the main one, used in addresses shown to the public.' },
    },
    {
      // Not `locales`: on SQLite that is the name of the table of translated fields.
      name: 'languages',
      type: 'select',
      hasMany: true,
      required: true,
      defaultValue: locales.map(({ value }) => value),
      options: optionsOf(locales),
    },
    {
      name: 'brand',
      type: 'group',
      fields: [
        { name: 'logo', type: 'upload', relationTo: 'media' },
        {
          type: 'row',
          fields: [
            color('primaryColor', 'Main colour'),
            color('onPrimaryColor', 'Text on the main colour', 'primaryColor'),
          ],
        },
        {
          type: 'row',
          fields: [
            color('accentColor', 'Accent colour'),
            color('onAccentColor', 'Text on the accent colour', 'accentColor'),
          ],
        },
        ...telephoneFields(),
      ],
    },
    {
      name: 'navigation',
      type: 'array',
      labels: { singular: 'Menu entry', plural: 'Navigation' },
      maxRows: 12,
      admin: {
        initCollapsed: true,
        description: 'The main menu, first to last.',
        components: {
          RowLabel: {
            path: '/src/admin/RowTitle.tsx#RowTitle',
            clientProps: { field: 'label', fallback: 'Menu entry' },
          },
        },
      },
      fields: [
        { name: 'label', type: 'text', localized: true, required: true, maxLength: 40 },
        {
          name: 'kind',
          type: 'radio',
          defaultValue: 'document',
          options: [
            { value: 'document', label: 'One page' },
            { value: 'list', label: 'A list of content' },
          ],
        },
        {
          name: 'target',
          label: 'Page',
          type: 'relationship',
          relationTo: [...contentTypes],
          admin: { condition: (_, siblings) => siblings?.kind !== 'list' },
        },
        {
          name: 'list',
          type: 'select',
          options: contentTypes
            .filter((slug) => slug !== 'pages')
            .map((value) => ({ value, label: value[0]?.toUpperCase() + value.slice(1) })),
          admin: { condition: (_, siblings) => siblings?.kind === 'list' },
        },
      ],
    },
    {
      name: 'disclaimer',
      type: 'textarea',
      localized: true,
      required: true,
      maxLength: 1000,
      admin: { description: 'Shown under every page: information, not medical advice.' },
    },
    {
      name: 'notice',
      label: 'Notice banner',
      type: 'group',
      fields: [
        { name: 'active', label: 'Show the notice', type: 'checkbox', defaultValue: false },
        {
          name: 'severity',
          type: 'select',
          defaultValue: 'info',
          options: [
            { value: 'info', label: 'Information' },
            { value: 'warning', label: 'Warning' },
            { value: 'urgent', label: 'Urgent' },
          ],
          admin: { condition: (_, siblings) => Boolean(siblings?.active) },
        },
        {
          name: 'text',
          type: 'textarea',
          localized: true,
          maxLength: 300,
          validate: (value, options) => {
            const usual = textarea(value, options)
            if (usual !== true) return usual
            return (
              !(options.siblingData as { active?: boolean }).active ||
              Boolean(value?.trim()) ||
              'Write the notice, or untick “Show the notice”.'
            )
          },
          admin: { condition: (_, siblings) => Boolean(siblings?.active) },
        },
      ],
    },
  ],
  hooks: {
    beforeOperation: [capReads, refuseWrongData],
    beforeChange: [guardOwnSite],
    beforeDelete: [refuseDeletionInUse],
  },
}
