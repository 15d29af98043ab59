/** The last administrator can be neither deleted nor demoted: nobody could let people in again. */
import {
  APIError,
  type CollectionBeforeChangeHook,
  type CollectionBeforeDeleteHook,
  type PayloadRequest,
} from 'payload'
import { lookupRequest } from './lookupRequest.ts'

/** In `req.context`: everyone this request takes away, since a bulk change asks for all of them at once. */
const contextKey = 'leavingAdministrators'

async function refuseIfLast(id: string, req: PayloadRequest): Promise<void> {
  req.context[contextKey] ??= new Set<string>()
  const leaving = req.context[contextKey] as Set<string>
  leaving.add(id)
  const { totalDocs } = await req.payload.count({
    collection: 'users',
    where: { and: [{ roles: { in: ['administrator'] } }, { id: { not_in: [...leaving] } }] },
    overrideAccess: true,
    req: lookupRequest(req),
  })
  if (totalDocs === 0)
    throw new APIError(
      'This is the last administrator. Make someone else administrator first.',
      409,
      undefined,
      true,
    )
}

/** @throws {APIError} 409 */
export const keepAnAdministrator: CollectionBeforeChangeHook = async ({
  data,
  originalDoc,
  operation,
  req,
}) => {
  const demotes =
    originalDoc?.roles?.includes('administrator') && data.roles && !data.roles.includes('administrator')
  if (operation === 'update' && demotes) await refuseIfLast(String(originalDoc.id), req)
  return data
}

/** @throws {APIError} 409 */
export const keepAnAdministratorOnDelete: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const user = await req.payload.findByID({
    collection: 'users',
    id,
    depth: 0,
    overrideAccess: true,
    req: lookupRequest(req),
  })
  if (user.roles.includes('administrator')) await refuseIfLast(String(id), req)
}
