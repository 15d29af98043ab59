/** What a read brings along when the caller does not choose. */

/** Always read: what an anonymous caller may see of a document depends on it. */
export const alwaysSelected = { _status: true } as const
