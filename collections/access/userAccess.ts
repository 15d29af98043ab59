/** Access of people: everyone sees and edits their own account, administrators all of them. */
import type { Access, CollectionConfig, FieldAccess } from 'payload'
import { hasRole } from './permissions.ts'

export const isAdministrator: Access = ({ req: { user } }) => hasRole(user, 'administrator')

const administratorOrSelf: Access = ({ req: { user } }) => {
  if (!user) return false
  return hasRole(user, 'administrator') || { id: { equals: user.id } }
}

/** A role is given by an administrator, never raised by its own bearer. */
export const administratorField: FieldAccess = ({ req: { user } }) => hasRole(user, 'administrator')

export const userAccess = {
  admin: ({ req: { user } }) => Boolean(user),
  read: administratorOrSelf,
  create: isAdministrator,
  update: administratorOrSelf,
  delete: isAdministrator,
  unlock: isAdministrator,
} satisfies CollectionConfig['access']
