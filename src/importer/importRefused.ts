/** The error of this room: a file that cannot be imported, and what to do about it. */

/** The message is a sentence for the person who imports. */
export class ImportRefused extends Error {
  override readonly name = 'ImportRefused'
}
