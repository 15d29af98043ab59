/** References between documents: kept on one side, shown on the other by a join. */
import type { JoinField, RelationshipField } from 'payload'
import type { ContentType } from '#src/contract/enums.ts'

/** A stored list of references, in the order the editor gives. */
export const references = (
  name: string,
  relationTo: ContentType,
  description: string,
  label?: string,
): RelationshipField => ({
  name,
  ...(label ? { label } : {}),
  type: 'relationship',
  relationTo,
  hasMany: true,
  index: true,
  admin: { description },
})

/** A list of references to the document's own collection, which cannot name itself. */
export const siblings = (name: string, relationTo: ContentType, description: string): RelationshipField => ({
  ...references(name, relationTo, description),
  filterOptions: ({ id }) => (id ? { id: { not_equals: id } } : true),
})

/** The documents of `collection` that point here by their field `on`. */
export const referencedBy = (
  name: string,
  collection: ContentType,
  on: string,
  description: string,
  label?: string,
): JoinField => ({
  name,
  ...(label ? { label } : {}),
  type: 'join',
  collection,
  on,
  // Payload would list what is in the trash too, as null.
  where: { deletedAt: { exists: false } },
  // Not by a translated field: on SQLite, Payload 3.90.1 writes wrong SQL for that in a draft read.
  defaultSort: 'slug',
  defaultLimit: 50,
  maxDepth: 1,
  admin: { description, allowCreate: false },
})
