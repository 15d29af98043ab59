/** Recognises links to our own documents, however a file writes them. */
import { isLinkableCollection } from '#src/richtext/references.ts'
import type { Library } from './library.ts'

const ownPath =
  /^(?:\.{0,2}\/)*(?:(?:en|es)\/)?([a-z]+)\/([a-z0-9]+(?:-[a-z0-9]+)*)(?:\.(?:html?|md|txt|docx))?\/?$/i

/**
 * `collection/slug` when the address leads to a document of ours: a path, an address on one of our
 * websites, or a file beside this one. Any other address is given back, without the detour that
 * Google Docs puts before it.
 */
export function readLink(href: string, library: Library): string {
  const address = withoutDetour(href.trim())
  const [path = ''] = pathOf(address, library.hosts).split(/[?#]/, 1)
  const [, collection = '', slug = ''] = ownPath.exec(path) ?? []
  const kind = collection.toLowerCase()
  if (!isLinkableCollection(kind) || library.idOf(kind, slug.toLowerCase()) === null) return address
  return `${kind}/${slug.toLowerCase()}`
}

function pathOf(address: string, hosts: ReadonlySet<string>): string {
  if (!/^https?:\/\//i.test(address) || !URL.canParse(address)) return address
  const { hostname, pathname } = new URL(address)
  return hosts.has(hostname) || hosts.has(`www.${hostname}`) || hosts.has(hostname.replace(/^www\./, ''))
    ? pathname
    : ''
}

function withoutDetour(address: string): string {
  if (!/^https:\/\/www\.google\.com\/url\?/i.test(address) || !URL.canParse(address)) return address
  return new URL(address).searchParams.get('q') ?? address
}
