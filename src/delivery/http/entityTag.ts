/** Validators: what a caller may ask "is it still this?" by. */
import { hash } from 'node:crypto'
import type { Coding } from './contentCoding.ts'

/** The hash of the content, 132 bits of it: enough that no two answers ever share one. */
export const contentHash = (bytes: Buffer | string): string => hash('sha256', bytes, 'base64url').slice(0, 22)

/** A strong validator, so each coding has one of its own. @see https://www.rfc-editor.org/rfc/rfc9110#section-8.8.3.3 */
export const entityTag = (content: string, coding: Coding): string =>
  coding === 'identity' ? `"${content}"` : `"${content}-${coding}"`

/**
 * Whether the caller has this already. Compared weakly, as intermediaries weaken what they touch.
 * @param header `If-None-Match` as it came: `*`, or a list
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-13.1.2
 */
export function isKnownToCaller(header: string | undefined, tag: string): boolean {
  if (header === undefined) return false
  if (header === tag || header.trim() === '*') return true
  // No tag of ours holds a comma or a quote; of others no part equals ours.
  return header.split(',').some((part) => part.trim().replace(/^W\//, '') === tag)
}
