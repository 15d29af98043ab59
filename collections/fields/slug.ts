/** The last part of a document's address: made from its title, editable, unique in its collection. */
import type { TextField } from 'payload'
import { keepSlugUnique } from '../hooks/keepSlugUnique.ts'

/** @param from name of the field the slug is made from. */
export const slugField = (from: string): TextField => ({
  name: 'slug',
  label: 'Address (slug)',
  type: 'text',
  required: true,
  unique: true,
  index: true,
  maxLength: 100,
  admin: {
    position: 'sidebar',
    description: `The last part of the page's address. Made from the ${from} until first published; change it only when you must, since links point to it.`,
  },
  hooks: {
    beforeValidate: [keepSlugUnique(from)],
    // A copy gets an address of its own from its title; Payload would write “address - Copy”.
    beforeDuplicate: [() => null],
  },
})
