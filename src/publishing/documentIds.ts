/** The ids of every document of a type. Asked of the database itself: Payload's adapter would read all of each. */
import type { DatabaseAdapter } from 'payload'
import { nativeClient } from './nativeClient.ts'
import type { PublishedType } from './publishedForm.ts'

/** @param type is also the name of its table */
export async function documentIds(db: DatabaseAdapter, type: PublishedType): Promise<string[]> {
  const { mongo, sqlite } = nativeClient(db)
  if (sqlite) {
    const { rows } = await sqlite.execute(`SELECT id FROM "${type}" ORDER BY id`)
    return rows.map(({ id }) => String(id))
  }
  const documents = await mongo
    .collection(type)
    .find({}, { projection: { _id: 1 } })
    .sort({ _id: 1 })
    .toArray()
  return documents.map(({ _id }) => String(_id))
}

/** Whether a document can have this id; MongoDB's cannot be asked for others. */
export const canBeId = (db: DatabaseAdapter, id: string): boolean =>
  nativeClient(db).sqlite !== undefined || /^[0-9a-f]{24}$/.test(id)
