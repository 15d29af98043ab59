/** People who sign in to the admin. */
import type { CollectionConfig } from 'payload'
import { env } from '#src/env.ts'
import { roles } from './access/rules.ts'
import { administratorField, userAccess } from './access/userAccess.ts'
import { capReads } from './hooks/capReads.ts'
import { keepAnAdministrator, keepAnAdministratorOnDelete } from './hooks/keepAnAdministrator.ts'
import { refuseWrongData } from './hooks/refuseWrongData.ts'

const onlyAdministrators = { create: administratorField, update: administratorField }

export const Users: CollectionConfig = {
  slug: 'users',
  labels: { singular: 'Person', plural: 'People' },
  access: userAccess,
  // Signing in over GraphQL would be a second door past the login rate limit.
  graphQL: { disableMutations: true },
  auth: {
    tokenExpiration: 8 * 60 * 60,
    maxLoginAttempts: 8,
    lockTime: 10 * 60 * 1000,
    cookies: { sameSite: 'Lax', secure: env().COOKIE_SECURE },
    depth: 0,
    forgotPassword: { expiration: 60 * 60 * 1000 },
  },
  admin: {
    group: 'Settings',
    useAsTitle: 'name',
    defaultColumns: ['name', 'email', 'roles', 'sites'],
    description: 'Colleagues who can sign in, and what each may do.',
  },
  fields: [
    { name: 'name', type: 'text', required: true, maxLength: 120 },
    {
      name: 'roles',
      type: 'select',
      hasMany: true,
      required: true,
      defaultValue: ['author'],
      saveToJWT: true,
      options: roles.map(({ value, label }) => ({ value, label })),
      admin: { description: `${roles.map(({ label, may }) => `${label}: may ${may}`).join('. ')}.` },
      access: onlyAdministrators,
    },
    {
      name: 'sites',
      label: 'Limited to websites',
      type: 'relationship',
      relationTo: 'sites',
      hasMany: true,
      access: onlyAdministrators,
      admin: { description: 'Empty = every website. Administrators are never limited.' },
    },
  ],
  hooks: {
    beforeOperation: [capReads, refuseWrongData],
    beforeChange: [keepAnAdministrator],
    beforeDelete: [keepAnAdministratorOnDelete],
  },
}
