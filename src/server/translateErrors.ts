/** Errors of the database that are not our fault, as answers that say what to do. */
import type { AfterErrorHook } from 'payload'

interface Translation {
  is: (error: DatabaseError) => boolean
  status: number
  message: string
}

/** What the drivers' errors have in common. */
interface DatabaseError {
  cause?: unknown
  code?: unknown
  errorLabelSet?: ReadonlySet<string>
  message?: string
  name?: string
}

const translations: readonly Translation[] = [
  {
    // Two transactions on one document; after a crash the lost one holds its documents for up to a minute.
    is: ({ code, errorLabelSet }) => code === 112 || errorLabelSet?.has('TransientTransactionError') === true,
    status: 409,
    message: 'Someone else is saving this at the same moment. Try again.',
  },
  {
    is: ({ message = '', name = '' }) =>
      /^Mongo(ServerSelection|Network|NotConnected|PoolCleared|ExpiredSession)/.test(name) ||
      /buffering timed out/.test(message),
    status: 503,
    message: 'The database does not answer. Try again later.',
  },
  {
    is: ({ code }) => code === 'SQLITE_BUSY',
    status: 503,
    message: 'The database is busy. Try again.',
  },
]

/** The answer to an error of the database, or nothing: then it is a fault of ours, logged as such. */
export function translationOf(error: unknown): Pick<Translation, 'message' | 'status'> | undefined {
  if (typeof error !== 'object' || error === null) return undefined
  const translation = translations.find(({ is }) => is(error))
  return translation ?? translationOf((error as DatabaseError).cause)
}

/** For Payload's `hooks.afterError`; the error itself is in the log by then. */
export const translateErrors: AfterErrorHook = ({ error }) => {
  const translation = translationOf(error)
  return translation
    ? { status: translation.status, response: { errors: [{ message: translation.message }] } }
    : undefined
}
