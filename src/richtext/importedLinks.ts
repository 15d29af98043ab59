// Links in imported text: `treatments/some-slug` becomes a reference, a safe address stays, the rest goes.
import type { ImportTarget } from './importTarget.ts'
import type { LinkFields } from './lexicalState.ts'
import { isLinkableCollection } from './references.ts'
import { safeExternalUrl } from './safeUrl.ts'

const ownDocument = /^\.?\/?([a-z]+)\/([a-z0-9]+(?:-[a-z0-9]+)*)\/?$/

/** The fields of a link node for this address, or null when only the words should stay. */
export function importedLink(href: string, target: ImportTarget): LinkFields | null {
  const fields = internalLink(href, target) ?? externalLink(href)
  if (fields === null) target.onDroppedLink?.(href)
  return fields
}

function internalLink(href: string, { resolveLink }: ImportTarget): LinkFields | null {
  const [, collection, slug] = ownDocument.exec(href) ?? []
  if (slug === undefined || !isLinkableCollection(collection)) return null
  const id = resolveLink(collection, slug)
  return id === null ? null : { linkType: 'internal', doc: { relationTo: collection, value: id } }
}

function externalLink(href: string): LinkFields | null {
  const url = safeExternalUrl(href.trim())
  return url === null ? null : { linkType: 'custom', url }
}
