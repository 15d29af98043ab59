/** Only a provider with credentials can be named as the medical reviewer of a text. */
import type { RelationshipFieldSingleValidation } from 'payload'
import { lookupRequest } from './lookupRequest.ts'

/** Accepts an empty value; else the provider must exist and have credentials. */
export const onlyCredentialedProvider: RelationshipFieldSingleValidation = async (value, { req }) => {
  if (!value) return true
  const id = typeof value === 'object' && 'value' in value ? value.value : value
  const { docs } = await req.payload.find({
    collection: 'providers',
    where: { id: { equals: id } },
    limit: 1,
    depth: 0,
    overrideAccess: true,
    req: lookupRequest(req),
  })
  if (!docs[0]) return 'This provider does not exist any more. Choose another.'
  return docs[0].credentials?.trim()
    ? true
    : `${docs[0].name} has no credentials on record. Add them to the provider first, or choose another.`
}
