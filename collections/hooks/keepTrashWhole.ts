/** The trash holds documents, not drafts of them: a “trashed” draft would leave its live document public. */
import { APIError, type CollectionBeforeOperationHook } from 'payload'

/**
 * Refuses to move only the draft into the trash or out of it.
 * @throws {APIError} 400
 */
export const keepTrashWhole: CollectionBeforeOperationHook = ({ args, operation }) => {
  const { data, draft, trash } = args as { data?: { deletedAt?: unknown }; draft?: boolean; trash?: boolean }
  if (operation !== 'update' || !draft || data?.deletedAt === undefined) return args
  // Out of the trash, the admin's form sends null with every draft it saves.
  if (data.deletedAt === null && !trash) return args
  throw new APIError('The trash takes the whole document: leave out draft=true.', 400, undefined, true)
}
