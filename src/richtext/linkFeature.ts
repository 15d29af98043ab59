// Links in rich text: to one of our documents by reference, or to an address we hold to be safe.
import { LinkFeature } from '@payloadcms/richtext-lexical'
import type { FieldAffectingData, TextFieldSingleValidation } from 'payload'
import { contentTypes } from '#src/contract/enums.ts'
import { safeExternalUrl } from './safeUrl.ts'

const addressAdvice =
  'Use a full web address (https://…), an e-mail link (mailto:name@example.com) or a phone link ' +
  '(tel:+15555550100), without spaces. To link to one of our own pages, choose "Internal link".'

/** The link feature shared by all editors. A new one each time: Payload changes the options it is given. */
export function linkFeature() {
  return LinkFeature({
    enabledCollections: [...contentTypes],
    // One kind of link only; a pasted address becomes a link when the editor makes it one.
    disableAutoLinks: true,
    maxDepth: 0,
    fields: ({ defaultFields }) => defaultFields.filter(isNotNewTab).map(withOwnAddressRule),
  })
}

// Opening a new tab takes the back button away from the reader, and a kiosk has no tabs.
function isNotNewTab(field: FieldAffectingData): boolean {
  return field.name !== 'newTab'
}

function withOwnAddressRule(field: FieldAffectingData): FieldAffectingData {
  if (field.type !== 'text' || field.name !== 'url') return field
  // Payload's own hook percent-encodes an address it dislikes; a draft should keep what was typed.
  const { hooks: _hooks, ...rest } = field
  return { ...rest, validate: validateAddress } as FieldAffectingData
}

/** True, or advice for the person who typed the address. Internal links have no address to check. */
export const validateAddress: TextFieldSingleValidation = (value, { siblingData }) => {
  if ((siblingData as { linkType?: unknown }).linkType === 'internal') return true
  return safeExternalUrl(value) !== null || addressAdvice
}
