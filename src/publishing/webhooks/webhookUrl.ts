/** What the address of a webhook may look like. Where its name leads is checked when connecting. */
import { isIP } from 'node:net'
import { isPublicAddress } from './publicAddress.ts'

/** The name or address of a URL's host, without the brackets of IPv6. */
export const hostOf = (url: URL): string => url.hostname.replace(/^\[|\]$/g, '')

/** Whether the host was allowed by name, for development: any address, and http. */
export const isAllowedHost = (url: URL, allowedHosts: readonly string[]): boolean =>
  allowedHosts.some((allowed) => [url.host, url.hostname].includes(allowed.toLowerCase()))

/** What is wrong with the address, in a sentence for the person who wrote it; null when nothing is. */
export function problemOfUrl(value: unknown, allowedHosts: readonly string[]): string | null {
  if (typeof value !== 'string' || value.length > 1000 || !URL.canParse(value))
    return 'Write a whole address, such as https://www.example.org/api/revalidate.'
  const url = new URL(value)
  if (url.username || url.password)
    return 'Leave out the name and password: requests are signed, check the signature instead.'
  if (url.hash) return 'Leave out what follows #: it is never sent.'
  if (isAllowedHost(url, allowedHosts) && /^https?:$/.test(url.protocol)) return null
  if (url.protocol !== 'https:') return 'The address must begin with https://.'
  const host = hostOf(url)
  if (isIP(host) > 0 && !isPublicAddress(host))
    return 'This address is not on the public internet, so nothing is sent to it.'
  return null
}
