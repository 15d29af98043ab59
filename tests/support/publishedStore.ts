/** The published store by hand, to damage it. */
import { createClient } from '@libsql/client'
import { MongoClient } from 'mongodb'
import { afterAll } from 'vitest'
import { type RunningServer, usesMongo } from './startServer.ts'

/** Columns as the contents of `src/publishing/publishedStore.ts` name them. */
type Columns = Record<string, string | null>

export interface StoreByHand {
  row(id: string): Promise<Columns>
  remove(id: string): Promise<void>
  set(id: string, columns: Columns): Promise<void>
  copy(id: string, over: Columns & { id: string }): Promise<void>
  setForm(version: string): Promise<void>
}

export function publishedStore(server: RunningServer): Promise<StoreByHand> {
  return usesMongo ? inMongo(server) : inSqlite(server)
}

async function inMongo({ environment }: RunningServer): Promise<StoreByHand> {
  const client = new MongoClient(environment['DATABASE_URL'] ?? '')
  afterAll(() => client.close())
  const db = client.db()
  const rows = db.collection<Columns & { _id: string }>('publications')
  const row = async (id: string) => {
    const found = await rows.findOne({ _id: id })
    if (!found) throw new Error(`There is no row ${id}.`)
    return found as Columns
  }
  return {
    row,
    remove: async (id) => void (await rows.deleteOne({ _id: id })),
    set: async (id, columns) => void (await rows.updateOne({ _id: id }, { $set: columns })),
    copy: async (id, { id: to, ...over }) =>
      void (await rows.insertOne({ ...(await row(id)), ...over, _id: to } as never)),
    setForm: async (value) =>
      void (await db
        .collection<{ _id: string; value: string }>('publication_settings')
        .updateOne({ _id: 'form' }, { $set: { value } })),
  }
}

async function inSqlite({ dataDir }: RunningServer): Promise<StoreByHand> {
  const client = createClient({ url: `file:${dataDir}/platform.db` })
  await client.execute('PRAGMA busy_timeout = 5000')
  afterAll(() => client.close())
  const nameOf = (column: string) => (column === 'documentId' ? 'document_id' : column)
  const row = async (id: string) => {
    const { rows } = await client.execute({ sql: 'SELECT * FROM publications WHERE id = ?', args: [id] })
    if (!rows[0]) throw new Error(`There is no row ${id}.`)
    return { ...rows[0] } as unknown as Columns
  }
  const set = async (id: string, columns: Columns) => {
    const names = Object.keys(columns).map((column) => `${nameOf(column)} = ?`)
    await client.execute({
      sql: `UPDATE publications SET ${names.join(', ')} WHERE id = ?`,
      args: [...Object.values(columns), id],
    })
  }
  return {
    row,
    set,
    remove: async (id) =>
      void (await client.execute({ sql: 'DELETE FROM publications WHERE id = ?', args: [id] })),
    copy: async (id, over) => {
      const named = Object.entries(over).map(([column, value]) => [nameOf(column), value])
      const copied: Columns = { ...(await row(id)), ...Object.fromEntries(named) }
      const columns = Object.keys(copied)
      await client.execute({
        sql: `INSERT INTO publications (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`,
        args: Object.values(copied),
      })
    },
    setForm: (version) => set('#form', { hash: version }),
  }
}
