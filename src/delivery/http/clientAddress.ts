/** Who calls, as far as a rate limit is concerned. */
import type { IncomingMessage } from 'node:http'
import { isIP } from 'node:net'
import proxyaddr from 'proxy-addr'

export type TrustProxy = boolean | number | string
export type ClientOf = (req: IncomingMessage) => string

/**
 * The client behind the proxies we trust, in the terms of Express's `trust proxy`. An IPv6 client counts by
 * its network of 64 bits: a home has all of one.
 */
export function clientAddress(trustProxy: TrustProxy): ClientOf {
  const nearest: ClientOf = ({ socket }) => networkOf(socket.remoteAddress ?? '')
  if (trustProxy === false || trustProxy === 0) return nearest
  const trust = compiled(trustProxy)
  return (req) => {
    const address = proxyaddr(req, trust)
    // A proxy passes on what it was sent; what is no address says nothing of the client.
    return isIP(address) > 0 ? networkOf(address) : nearest(req)
  }
}

function compiled(trustProxy: TrustProxy): (address: string, hop: number) => boolean {
  if (trustProxy === true) return () => true
  if (typeof trustProxy === 'number') return (_address, hop) => hop < trustProxy
  return proxyaddr.compile(
    String(trustProxy)
      .split(',')
      .map((part) => part.trim()),
  )
}

/** An IPv4 address as it is, of an IPv6 address its first 64 bits. */
export function networkOf(address: string): string {
  if (!address.includes(':')) return address
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1]
  if (mapped) return mapped
  const [bare = ''] = address.split('%', 1)
  const [head = '', tail] = bare.split('::', 2)
  const start = head.split(':').filter(Boolean)
  const end = tail === undefined ? [] : tail.split(':').filter(Boolean)
  const zeros = tail === undefined ? 0 : Math.max(0, 8 - start.length - end.length)
  const groups = [...start, ...Array<string>(zeros).fill('0'), ...end].slice(0, 4)
  return groups.map((group) => Number.parseInt(group, 16).toString(16)).join(':')
}
