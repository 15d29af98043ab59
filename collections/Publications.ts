/**
 * The published store, as a table of the database. Written by `src/publishing` and read by `src/delivery`,
 * both without Payload; nobody edits it, so no role sees it.
 */
import type { CollectionConfig } from 'payload'

const nobody = { create: () => false, delete: () => false, read: () => false, update: () => false }

/** One row for each document and language. */
export const Publications: CollectionConfig = {
  slug: 'publications',
  dbName: 'publications',
  access: nobody,
  admin: { hidden: true },
  graphQL: false,
  timestamps: false,
  lockDocuments: false,
  fields: [
    { name: 'id', type: 'text', required: true },
    { name: 'type', type: 'text', required: true },
    { name: 'documentId', type: 'text', required: true, index: true },
    { name: 'locale', type: 'text', required: true },
    { name: 'state', type: 'text', required: true },
    { name: 'slug', type: 'text' },
    { name: 'hash', type: 'text' },
    { name: 'facts', type: 'json', required: true },
    // Text, not JSON: read back byte for byte, as it was hashed.
    { name: 'brief', type: 'textarea' },
    { name: 'body', type: 'textarea' },
    { name: 'lexical', type: 'textarea' },
  ],
}

/** The log of changes; the id is the place in it. */
export const PublicationChanges: CollectionConfig = {
  slug: 'publication-changes',
  dbName: 'publication_changes',
  access: nobody,
  admin: { hidden: true },
  graphQL: false,
  timestamps: false,
  lockDocuments: false,
  fields: [
    { name: 'id', type: 'number', required: true },
    { name: 'entry', type: 'json', required: true },
  ],
}
