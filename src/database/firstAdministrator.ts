/** The first person who can sign in, made when the server starts: never by whoever reaches the port first. */
import { randomBytes } from 'node:crypto'
import type { Payload } from 'payload'
import { env } from '#src/env.ts'

/** The account made, with the password only when we chose it. */
export interface FirstAdministrator {
  email: string
  generatedPassword?: string
}

/** Makes the administrator named by ADMIN_EMAIL when there are no people yet; null when there are. */
export async function ensureFirstAdministrator(payload: Payload): Promise<FirstAdministrator | null> {
  const { ADMIN_EMAIL, ADMIN_PASSWORD } = env()
  const noPeople = async () =>
    (await payload.count({ collection: 'users', overrideAccess: true })).totalDocs === 0
  if (!(await noPeople())) return null
  const password = ADMIN_PASSWORD ?? randomBytes(15).toString('base64url')
  try {
    await payload.create({
      collection: 'users',
      overrideAccess: true,
      data: { name: 'Administrator', email: ADMIN_EMAIL, password, roles: ['administrator'] },
    })
  } catch (error) {
    // Another process that started with us was first.
    if (!(await noPeople())) return null
    throw error
  }
  return ADMIN_PASSWORD ? { email: ADMIN_EMAIL } : { email: ADMIN_EMAIL, generatedPassword: password }
}
