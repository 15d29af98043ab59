/** The image library. Files are checked and cleaned before anything is stored. */
import type { CollectionConfig, TextFieldSingleValidation } from 'payload'
import { text } from 'payload/shared'
import { env } from '#src/env.ts'
import { adminThumbnail, imageSizes } from '#src/images/sizes.ts'
import { accessOf } from './access/simpleAccess.ts'
import { capReads } from './hooks/capReads.ts'
import { prepareImage } from './hooks/prepareImage.ts'
import { refuseDeletionInUse } from './hooks/refuseDeletionInUse.ts'
import { refuseWrongData } from './hooks/refuseWrongData.ts'

export const Media: CollectionConfig = {
  slug: 'media',
  labels: { singular: 'Image', plural: 'Images' },
  access: accessOf('media'),
  trash: true,
  // Copies of a document would share its files, and lose them together.
  disableDuplicate: true,
  // The list shows the original where there is no thumbnail: SVGs and small pictures.
  forceSelect: { url: true, filename: true },
  defaultSort: '-createdAt',
  admin: {
    group: 'Library',
    pagination: { defaultLimit: 25 },
    defaultColumns: ['filename', 'alt', 'credit', 'updatedAt'],
    listSearchableFields: ['filename', 'alt', 'caption', 'credit'],
    description: 'Pictures for every website and kiosk. An image is public from the moment it is uploaded.',
  },
  upload: {
    staticDir: env().MEDIA_DIR,
    mimeTypes: ['image/jpeg', 'image/png', 'image/webp', 'image/avif', 'image/gif', 'image/svg+xml'],
    imageSizes,
    adminThumbnail,
    focalPoint: true,
    // A crop would rewrite the file that others already point to.
    crop: false,
    hideRemoveFile: true,
    // Fetching an address on a user's behalf is a door into our own network.
    pasteURL: false,
    bulkUpload: true,
  },
  fields: [
    {
      name: 'alt',
      label: 'Text alternative',
      type: 'text',
      localized: true,
      maxLength: 250,
      validate: ((value, options) => {
        const usual = text(value, options)
        if (usual !== true) return usual
        return (
          (options.siblingData as { decorative?: boolean }).decorative ||
          Boolean(value?.trim()) ||
          'Say what the picture shows, for people who cannot see it, or tick “Decorative”.'
        )
      }) satisfies TextFieldSingleValidation,
      admin: {
        description: 'What the picture shows, in one sentence. Screen readers read it aloud.',
        condition: (_, siblings) => !siblings?.decorative,
      },
    },
    {
      name: 'decorative',
      type: 'checkbox',
      defaultValue: false,
      admin: { description: 'The picture adds nothing to the text; screen readers pass over it.' },
    },
    { name: 'caption', type: 'text', localized: true, maxLength: 300 },
    { name: 'credit', type: 'text', maxLength: 200, admin: { description: 'Who made it or owns it.' } },
    {
      name: 'placeholder',
      type: 'text',
      admin: { hidden: true, description: 'ThumbHash in base64, shown blurred while the picture loads.' },
      access: { create: () => false, update: () => false },
      hooks: { beforeChange: [({ req, value }) => req.context.placeholder ?? value] },
    },
    { name: 'sampleContent', type: 'checkbox', defaultValue: false, admin: { hidden: true } },
  ],
  hooks: {
    beforeOperation: [capReads, refuseWrongData, prepareImage],
    beforeDelete: [refuseDeletionInUse],
  },
}
