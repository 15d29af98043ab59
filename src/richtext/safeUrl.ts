// Decides whether an address written by a person may become a link. Used by the editor (to refuse)
// and by the renderer and the importers (to drop), so all three agree.

const maxLength = 2048
// White space, control characters, and the invisible marks that hide what an address really is.
const hidden = /[\s\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\\]/u
const phoneNumber = /^tel:\+?[0-9][0-9().-]*(?:;ext=[0-9]+)?$/i
const oneMailbox = /^mailto:[^@?,;&%]+@[^@?,;&%]+\.[^@?,;&%]+(?:\?[^?]*)?$/i

/**
 * The address in its canonical form, or null when it may not be linked to.
 * Allowed: `http://` and `https://` with a real host name and no user name, `mailto:` with one
 * address, `tel:` with a number. Relative addresses are refused: inside the platform we link by reference.
 * @param value anything; only a string can pass
 */
export function safeExternalUrl(value: unknown): string | null {
  if (typeof value !== 'string' || value.length > maxLength || hidden.test(value)) return null
  if (phoneNumber.test(value) || oneMailbox.test(value)) return canonical(value)
  // The parser would quietly mend `https:example.com`; we ask for the two slashes.
  if (!/^https?:\/\/[^/]/i.test(value)) return null
  const url = parse(value)
  if (url === null || url.username !== '' || url.password !== '') return null
  return url.hostname.includes('.') && !url.hostname.endsWith('.') ? url.href : null
}

/**
 * The address as given, or null. For addresses our own presenters make (page paths, image files):
 * also allows a path from the root of the site (`/treatments/spinal-cord-stimulation`).
 */
export function safeOwnUrl(value: unknown): string | null {
  if (typeof value !== 'string' || value.length > maxLength || hidden.test(value)) return null
  if (/^\/(?!\/)/.test(value) || /^https?:\/\/[^/]/i.test(value)) return value
  return null
}

function canonical(value: string): string | null {
  return parse(value)?.href ?? null
}

function parse(value: string): URL | null {
  return URL.canParse(value) ? new URL(value) : null
}
