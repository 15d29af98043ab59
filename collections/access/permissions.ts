/** Asks the rules table on behalf of a user. */
import type { TypedUser } from 'payload'
import { type Operation, type Role, rules, type Subject } from './rules.ts'

type Caller = TypedUser | null | undefined

/** Whether any of the user's roles allows the operation. */
export function may(user: Caller, subject: Subject, operation: Operation): boolean {
  return (user?.roles ?? []).some((role) => rules[role][subject].includes(operation))
}

export function hasRole(user: Caller, role: Role): boolean {
  return user?.roles?.includes(role) ?? false
}

/**
 * Ids of the sites a user is limited to; `null` = not limited. Administrators are never limited.
 */
export function siteLimit(user: Caller): string[] | null {
  const sites = user?.sites ?? []
  if (sites.length === 0 || hasRole(user, 'administrator')) return null
  return sites.map((site) => (typeof site === 'string' ? site : site.id))
}
