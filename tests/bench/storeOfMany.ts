/** A published store with many documents: copies of a sample treatment with all its links, put straight into the tables. */
import { createHash } from 'node:crypto'
import { copyFileSync, mkdirSync } from 'node:fs'
import { createClient } from '@libsql/client'

/** Sections of a copy: with its cards and schema.org data the answer then has about 10 kB of text and twice that of pictures. */
const sections = 3

export const modelSlug = 'intrathecal-pain-pumps'
export const slugOf = (index: number) => `copy-${index}`

/**
 * @param from an SQLite file with the sample content
 * @param to the folder of the new one
 */
export async function storeOfMany(from: string, to: string, documents: number): Promise<string> {
  mkdirSync(to, { recursive: true })
  const file = `${to}/platform.db`
  copyFileSync(from, file)
  const client = createClient({ url: `file:${file}` })
  const { rows: models } = await client.execute({
    sql: "SELECT * FROM publications WHERE type = 'treatments' AND slug = ? AND state = 'published'",
    args: [modelSlug],
  })
  await client.execute('BEGIN')
  for (let index = 0; index < documents; index++) {
    for (const model of models) {
      const documentId = `bench-${index}`
      const id = `treatments:${documentId}:${model['locale']}`
      const slug = slugOf(index)
      const brief = JSON.parse(String(model['brief']))
      const body = JSON.parse(String(model['body']))
      const lexical = Object.entries(JSON.parse(String(model['lexical'])))
      const hash = createHash('sha256').update(id).digest('base64url')
      await client.execute({
        sql: `INSERT INTO publications (id, type, document_id, locale, state, slug, hash, facts, brief, body, lexical)
          VALUES (?, 'treatments', ?, ?, 'published', ?, ?, ?, ?, ?, ?)`,
        args: [
          id,
          documentId,
          String(model['locale']),
          slug,
          hash,
          String(model['facts']),
          JSON.stringify({
            ...brief,
            title: `${brief.title} ${index}`,
            relatedTreatments: brief.relatedTreatments.slice(0, 1),
          }),
          JSON.stringify({ ...body, sections: body.sections.slice(0, sections) }),
          JSON.stringify(Object.fromEntries(lexical.slice(0, sections))),
        ],
      })
    }
  }
  await client.execute('COMMIT')
  await client.execute('PRAGMA wal_checkpoint(TRUNCATE)')
  client.close()
  return file
}
